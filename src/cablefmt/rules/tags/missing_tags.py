"""Flag a header without a TAGS line.

## Why
Every document has at least one subject tag (5 FAH-3 H-010): the archive files by them. A cable without tags is in no file. The
system dates from 1973; older telegrams have none.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
SUBJECT: A VISIT TO THE REGION

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
5 FAH-3 H-110; `malformed-tags`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Preamble
from cablefmt.rules.base import Finding, RuleContext, rule

_FIRST_YEAR = 1974


@rule(code="TAG001", severity=Severity.ERROR, archive=Severity.WARNING, since="0.1")
def missing_tags(preamble: Preamble, context: RuleContext) -> Iterator[Finding]:
    """Once for a header that needs the line and lacks it."""
    if context.needs_full_header(since=_FIRST_YEAR) and not preamble.tags:
        yield Finding(
            span=context.first_line(preamble),
            message="the header has no TAGS line",
            help="add a line such as `TAGS: PGOV KZ` in front of SUBJECT",
        )
