"""Flag a letter in the text that no reference of the header has.

## Why
`Ref B` in the text stands for the item B of the REF line (5 FAH-2 H-220). Where the line has no such item a reader cannot
follow; items were left out, or their letters have moved.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: A. ALMATY 50
     B. ALMATY 60

1. All went well (ref C).

2. The Minister thanked us.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: A. ALMATY 50
     B. ALMATY 60

1. All went well (ref B).

2. The Minister thanked us.

BARLOW
```

## Fix
None: which cable was meant the text does not say.

## See
5 FAH-2 H-220; `misordered-reference-letters`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable, Reference, ReferenceLine, ReferenceMention
from cablefmt.rules.base import Finding, RuleContext, rule


@rule(code="REF022", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def dangling_reference(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each letter that is named and not there, at its first place; an extract may have lost the line."""
    mentions, lines = _mentions(cable), _lines(cable)
    if not mentions or any(line.unread for line in lines) or (cable.partial and not lines):
        return
    letters, told = _letters([item for line in lines for item in line.references]), set[str]()
    for mention in mentions:
        for letter in mention.letters:
            if letter not in letters and letter not in told:
                told.add(letter)
                yield Finding(
                    span=mention.span,
                    message=f"the text names reference `{letter}`, and {_said(letters)}",
                    help="add the reference, or correct the letter",
                    notes=tuple(Note(span=context.first_line(line), message="the references") for line in lines[:1]),
                )


def _letters(items: Sequence[Reference]) -> list[str]:
    """The letters of the items; where none is written, in their order, one for each item or cable."""
    written = [item.letter for item in items if item.letter]
    count = max(len(items), sum(len(item.cables) for item in items))
    return written or [chr(ord("A") + at) for at in range(min(count, 26))]


def _mentions(cable: Cable) -> list[ReferenceMention]:
    texts = (text for part in cable.current_parts if part.body for text in part.body.texts)
    return [mention for text in texts for mention in text.mentions]


def _lines(cable: Cable) -> list[ReferenceLine]:
    """The REF lines of all headers, and those that stand in the text."""
    found = list(cable.smart_header.all(ReferenceLine)) if cable.smart_header else []
    for part in cable.current_parts:
        found += part.preamble.all(ReferenceLine)
        found += (block for block in (part.body.blocks if part.body else ()) if isinstance(block, ReferenceLine))
    return found


def _said(letters: Sequence[str]) -> str:
    if not letters:
        return "the header names none"
    return f"the header has `{letters[0]}` to `{letters[-1]}`" if len(letters) > 1 else "the header names one"
