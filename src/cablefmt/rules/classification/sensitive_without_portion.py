"""Note a cable with the caption SENSITIVE whose paragraphs are all marked (U).

## Why
The caption `SENSITIVE` goes with at least one portion that is SBU (5 FAH-3 H-713). Where every portion is (U), the caption
keeps back what anybody may read.

## Bad
```cable
UNCLAS ALMATY 000079

SENSITIVE

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) The Minister thanked us.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) The Minister thanked us.

BARLOW
```

## Fix
None: whether the caption or a mark is wrong only the drafter can say.

## See
5 FAH-3 H-713; `missing-sensitive-caption`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable, Captions
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.classification import level, paragraphs, portions
from cablefmt.vocab import caption

_SENSITIVE = ("SENSITIVE", "SENSITIVE BUT UNCLASSIFIED")


@rule(code="CLS023", severity=Severity.NOTE, since="0.1")
def sensitive_without_portion(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a whole cable with the caption, of which every numbered paragraph is marked, and none as sensitive."""
    if cable.partial or context.once(level) != 1:
        return
    line = next((line for part in cable.current_parts for line in part.preamble.all(Captions) if _is_sensitive(line)), None)
    numbered = context.once(paragraphs)
    marked = context.once(portions)
    if line is None or not numbered or not all(paragraph.mark for paragraph in numbered):
        return
    texts = (text for part in cable.current_parts if part.body for text in part.body.texts)
    # Unnumbered text may begin with a mark, too.
    if all(found.level == 0 for found in marked) and not any("(SBU" in text.text for text in texts):
        yield Finding(
            span=context.place("SENSITIVE", line),
            message="the caption is `SENSITIVE`, and every paragraph is marked `(U)`",
            help="remove the caption, or mark the sensitive portion `(SBU)`",
            notes=(Note(span=marked[0].span, message="the first mark"),),
        )


def _is_sensitive(line: Captions) -> bool:
    return any(found.name in _SENSITIVE for name in line.names if (found := caption(name)))
