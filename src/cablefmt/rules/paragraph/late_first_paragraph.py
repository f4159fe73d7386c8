"""Flag a text whose first paragraph is not number 1.

## Why
Paragraphs are numbered from 1 (5 FAH-1 H-246). A text that begins with another number has lost its beginning.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

2. (U) All went well.

3. (U) All ended well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) All ended well.

BARLOW
```

## Fix
None: a number is never changed, since others cite it.

## See
5 FAH-1 H-246; `paragraph-out-of-sequence`, `partial-extract`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.paragraph import steps


@rule(code="PAR022", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def late_first_paragraph(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable; an extract may begin anywhere."""
    for last, head in steps(cable):
        if last is None and head.number != 1 and not context.partial:
            yield Finding(
                span=context.extent(head),
                message=f"the first paragraph has the number {head.number}",
                help="find out whether the beginning was lost",
            )
