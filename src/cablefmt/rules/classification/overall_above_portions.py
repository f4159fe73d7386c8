"""Flag a cable that is classified higher than any of its portions.

## Why
The class of the whole is that of its highest portion (5 FAH-3 H-713). A cable above all its portions is classified too high, or
one of them is marked too low.

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

1. (SBU) All went well.

2. (U) The weather was fine.

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
None: whether the whole or a portion is marked wrongly only the classifier can say.

## See
5 FAH-3 H-713; `portion-above-overall`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.classification import is_classified, level, paragraphs, portions, stated_class


@rule(code="CLS021", severity=Severity.WARNING, since="0.1")
def overall_above_portions(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a whole classified cable of which every paragraph has a mark, none as high as the cable."""
    stated = context.once(stated_class)
    if stated is None or not context.once(is_classified) or cable.partial:
        return
    marked = context.once(portions)
    numbered = context.once(paragraphs)
    if not numbered or not all(paragraph.mark for paragraph in numbered) or any(found.level is None for found in marked):
        return
    highest = max(marked, key=lambda found: found.level or 0)
    if (highest.level or 0) < (context.once(level) or 0):
        yield Finding(
            span=context.first_line(stated.node),
            message=f"the cable is {stated.name}, and no portion is higher than `({highest.mark})`",
            help="lower the class of the cable, or raise the mark of a portion",
            notes=(Note(span=highest.span, message="the first of the highest portions"),),
        )
