"""Flag a header without a SUBJECT line.

## Why
The SUBJECT is what lists of cables show, and where the header ends. Without it a reader must open the cable to learn what it is
about, and a program cannot tell header from text.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Fix
None: what a cable is about a program cannot say.

## See
5 FAH-2 H-220; `empty-subject`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Preamble
from cablefmt.rules.base import Finding, RuleContext, rule

#: Telegrams of the sixties begin their text below the number.
_FIRST_YEAR = 1973


@rule(code="SUB001", severity=Severity.ERROR, archive=Severity.WARNING, since="0.1")
def missing_subject(preamble: Preamble, context: RuleContext) -> Iterator[Finding]:
    """Once for a header that needs the line and lacks it."""
    if context.needs_full_header(since=_FIRST_YEAR) and not preamble.subject:
        yield Finding(
            span=context.first_line(preamble),
            message="the header has no SUBJECT line",
            help="add a line such as `SUBJECT: A VISIT TO THE REGION` behind TAGS",
        )
