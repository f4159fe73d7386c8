"""Flag a numbered paragraph of a classified cable that has no portion mark.

## Why
Every portion of a classified cable has a mark, so that a reader can quote what is unclassified (5 FAH-3 H-713; section 1-504 of
E.O. 12065). A first paragraph that says `(C - ENTIRE TEXT)` speaks for all.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
C O N F I D E N T I A L ALMATY 000079

E.O. 12958: DECL: 01/12/2016
TAGS: PGOV KZ
SUBJECT: (U) A VISIT TO THE REGION

Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).

1. (C) All went well.

2. The weather was fine.

BARLOW
```

## Good
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
C O N F I D E N T I A L ALMATY 000079

E.O. 12958: DECL: 01/12/2016
TAGS: PGOV KZ
SUBJECT: (U) A VISIT TO THE REGION

Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).

1. (C) All went well.

2. (U) The weather was fine.

BARLOW
```

## Fix
None: the mark is the drafter's to give.

## See
5 FAH-3 H-713; `mixed-portion-marks`, `unbalanced-portion-mark`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable, Paragraph, TextBlock
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.classification import MARKING, is_classified, paragraphs


@rule(code="CLS004", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def missing_portion_mark(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each such paragraph of a cable sent since portions are marked."""
    numbered = context.once(paragraphs)
    if not context.once(is_classified) or context.date is None or context.date < MARKING:
        return
    if any("ENTIRE" in (paragraph.mark or "").upper() for paragraph in numbered):
        return
    for paragraph in numbered:
        if not paragraph.mark and not _is_authority(paragraph):
            yield Finding(
                span=context.first_line(paragraph.head),
                message=f"paragraph {paragraph.number} of this classified cable has no portion mark",
                help="add the mark behind the number, like `1. (C)`",
            )


def _is_authority(paragraph: Paragraph) -> bool:
    """Whether it says who classified the cable, or begins with its mark after all."""
    first = next((segment.text for segment in paragraph.segments if isinstance(segment, TextBlock)), "")
    return first.upper().startswith(("CLASSIFIED BY", "DERIVED FROM", "ENTIRE TEXT", "CONFIDENTIAL", "SECRET", "("))
