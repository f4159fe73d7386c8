"""Flag a paragraph with the number of the one before it.

## Why
Other cables cite a paragraph by its number (5 FAH-1 H-246). Where two have one number, the citation has two targets.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) So it was.

2. (U) All ended well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) So it was.

3. (U) All ended well.

BARLOW
```

## Fix
None: a number is never changed, since others cite it.

## See
5 FAH-1 H-246; `paragraph-out-of-sequence`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.paragraph import steps


@rule(code="PAR021", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def repeated_paragraph_number(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each paragraph that has the number of its neighbour."""
    for last, head in steps(cable):
        if last and last.number == head.number:
            yield Finding(
                span=context.extent(head),
                message=f"paragraph {head.number} stands twice",
                help="find out which number is meant",
                notes=(Note(span=context.extent(last), message="the first one"),),
            )
