"""Flag a portion marked NF in a cable without the caption NOFORN, and the caption without such a portion.

## Why
What no foreigner may read in one portion no foreigner may get as a whole: a portion with `NF` needs the caption `NOFORN` (5
FAH-3 H-713, 5 FAH-2 H-250). The caption without a portion keeps back more than it must.

## Bad
```cable
UNCLAS ALMATY 000079

SENSITIVE

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (SBU/NF) All went well.

2. (SBU) The Minister thanked us.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

SENSITIVE
NOFORN

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (SBU/NF) All went well.

2. (SBU) The Minister thanked us.

BARLOW
```

## Fix
None: whether the caption or the mark is wrong only the drafter can say.

## See
5 FAH-3 H-713; 5 FAH-2 H-250; `missing-sensitive-caption`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.classification import handling, portions, stated_class

_CAPTIONS = ("NOFORN", "NO FOREIGN DISSEM")


@rule(code="CLS024", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def noforn_mismatch(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable in which one has it and the other not, where its paragraphs are marked."""
    stated = context.once(stated_class)
    marked = context.once(portions)
    if stated is None or not marked:
        return
    limited = [found for found in marked if _is_limited(found.mark)]
    has_caption = not context.once(handling).isdisjoint(_CAPTIONS)
    if limited and not has_caption:
        yield Finding(
            span=limited[0].span,
            message=f"portion {quoted(f'({limited[0].mark})')} stands in a cable without the caption `NOFORN`",
            help="add the caption `NOFORN`, or take `NF` from the mark",
            notes=(Note(span=context.first_line(stated.node), message="the class of the cable"),),
        )
    elif has_caption and not limited and not cable.partial:
        yield Finding(
            span=context.first_line(stated.node),
            message="the cable is `NOFORN`, and no portion is marked `NF`",
            help="remove the caption, or mark the portion that is meant",
            notes=(Note(span=marked[0].span, message="the first mark"),),
        )


def _is_limited(mark: str) -> bool:
    words = "".join(char if char.isalpha() else " " for char in mark.upper()).split()
    return "NF" in words or "NOFORN" in words
