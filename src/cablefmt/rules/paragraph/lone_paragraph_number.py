"""Note a text whose only paragraph has a number.

## Why
Paragraphs are numbered if there is more than one (5 FAH-1 H-246). A number 1 without a number 2 makes a reader look for what is
missing.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: a number is never changed, since others cite it.

## See
5 FAH-1 H-246; `paragraph-out-of-sequence`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable, Paragraph, Signature
from cablefmt.rules.base import Finding, RuleContext, rule


@rule(code="PAR004", severity=Severity.NOTE, since="0.1")
def lone_paragraph_number(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """A paragraph that is all of the text; of an extract, and of a text that breaks off, there may be more."""
    bodies = [part.body for part in cable.current_parts if part.body]
    if len(bodies) != 1 or context.partial or len(bodies[0].blocks) != 1:
        return
    only = bodies[0].blocks[0]
    is_whole = cable.closing.first(Signature) is not None or not context.breaks_off(only)
    if isinstance(only, Paragraph) and only.number == 1 and is_whole:
        yield Finding(
            span=context.extent(only.head),
            message="the only paragraph has a number",
            help="leave the number out, unless there is more",
        )
