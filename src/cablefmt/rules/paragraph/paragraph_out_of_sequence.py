"""Flag a paragraph whose number does not follow the one before it.

## Why
Paragraphs are numbered from 1 without a gap (5 FAH-1 H-246), and other cables cite them by number. A gap means a lost paragraph,
a repeat means that a citation has two targets.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

3. (U) All ended well.
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) All ended well.
```

## Fix
None: a number is never changed, since others cite it.

## See
5 FAH-1 H-246.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable, ParagraphHead
from cablefmt.rules.base import Finding, RuleContext, rule


@rule(code="PAR020", severity=Severity.WARNING, since="0.1")
def paragraph_out_of_sequence(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each paragraph out of sequence. A new part may begin again with 1, or go on."""
    last: ParagraphHead | None = None
    for part in cable.current_parts:
        paragraphs = part.body.paragraphs if part.body else ()
        for index, paragraph in enumerate(paragraphs):
            head = paragraph.head
            if head.number != (last.number if last else 0) + 1 and not (index == 0 and head.number == 1):
                yield _out_of_sequence(head, last, context)
            last = head


def _out_of_sequence(head: ParagraphHead, last: ParagraphHead | None, context: RuleContext) -> Finding:
    place = f"follows paragraph {last.number}" if last else "is the first one"
    return Finding(
        span=context.extent(head),
        message=f"paragraph {head.number} {place}",
        help="find out whether a paragraph is missing, or correct the number",
        notes=(Note(span=context.extent(last), message="the paragraph before it"),) if last else (),
    )
