"""Note an unclassified cable of which some numbered paragraphs are marked and others are not.

## Why
In an unclassified cable marks are left to the drafter, but they are read as a whole: beside `(SBU)` a paragraph without a mark
says nothing, and may be sensitive or not (5 FAH-3 H-713; 5 FAH-1 H-246).

## Bad
```cable
UNCLAS ALMATY 000079

SENSITIVE

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (SBU) All went well.

2. The weather was fine.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

SENSITIVE

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (SBU) All went well.

2. (U) The weather was fine.

BARLOW
```

## Fix
None: the mark is the drafter's to give.

## See
5 FAH-3 H-713; `missing-portion-mark`, for classified cables.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable, Paragraph, TextBlock
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.classification import level, paragraphs

_UNCLASSIFIED = (0, 1)


@rule(code="CLS005", severity=Severity.NOTE, since="0.1")
def mixed_portion_marks(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for such a cable, at its first paragraph without a mark."""
    if context.once(level) not in _UNCLASSIFIED:
        return
    numbered = context.once(paragraphs)
    marked = [paragraph.head.mark for paragraph in numbered if paragraph.head.mark]
    if not marked:
        return
    # What is out of sequence is more likely a list, or a text that is quoted.
    own = [paragraph for _, paragraph in takewhile(lambda each: each[0] == each[1].number, enumerate(numbered, 1))]
    quoting = next((at for at, paragraph in enumerate(own, 1) if _quotes(paragraph)), len(own))
    bare = [paragraph for paragraph in own[:quoting] if not paragraph.mark and not _says_its_mark(paragraph)]
    if bare and not any("ENTIRE" in mark.text.upper() for mark in marked):
        have = f"and {len(bare) - 1} more have" if len(bare) > 1 else "has"
        yield Finding(
            span=context.first_line(bare[0].head),
            message=f"paragraph {bare[0].number} {have} no portion mark, unlike {len(marked)} of the paragraphs",
            help="mark every paragraph, or none",
            notes=(Note(span=marked[0].span, message="the first mark"),),
        )


def _says_its_mark(paragraph: Paragraph) -> bool:
    """Whether a mark that is garbled stands there, another rule's matter, or a sentence on handling."""
    first = next((segment.text for segment in paragraph.segments if isinstance(segment, TextBlock)), "")
    return first.upper().startswith(("(", "SENSITIVE BUT", "UNCLASSIFIED"))


def _quotes(paragraph: Paragraph) -> bool:
    """Whether a text begins in it that is repeated word for word, and has numbers of its own."""
    texts = (segment for segment in paragraph.segments if isinstance(segment, TextBlock))
    return any(mark.opens and mark.kind in ("text", "translation") for text in texts for mark in text.marks)
