"""Flag a SUBJECT line without a text.

## Why
The SUBJECT is what lists of cables show. An empty one shows nothing, and mostly its text stands elsewhere in the header.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT:

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
5 FAH-2 H-220; `missing-subject`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import SubjectLine
from cablefmt.rules.base import Finding, RuleContext, rule


@rule(code="SUB002", severity=Severity.ERROR, archive=Severity.WARNING, since="0.1")
def empty_subject(line: SubjectLine, context: RuleContext) -> Iterator[Finding]:
    """Lines of which nothing was read."""
    if not line.text and not line.unread:
        yield Finding(
            span=context.extent(line),
            message="the SUBJECT line is empty",
            help="say what the cable is about",
        )
