"""Flag a portion that is marked higher than the whole cable.

## Why
The cable as a whole is as high as its highest portion (5 FAH-3 H-713). A secret paragraph in a confidential cable goes to
readers and over lines that may not have it.

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

1. (S) All went well.

2. (U) The Minister thanked us.

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

2. (U) The Minister thanked us.

BARLOW
```

## Fix
None: whether the portion or the whole is marked wrongly only the classifier can say.

## See
5 FAH-3 H-713; `overall-above-portions`, `missing-sensitive-caption`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.classification import level, portions, stated_class

_CONFIDENTIAL = 2


@rule(code="CLS020", severity=Severity.ERROR, since="0.1")
def portion_above_overall(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each classified portion above the class of the cable."""
    stated, overall = context.once(stated_class), context.once(level)
    if stated is None or overall is None:
        return
    for portion in context.once(portions):
        if portion.level is not None and portion.level > overall and portion.level >= _CONFIDENTIAL:
            yield Finding(
                span=portion.span,
                message=f"portion {quoted(f'({portion.mark})')} is higher than the cable, which is {stated.name}",
                help="mark the portion lower, or the whole cable higher",
                notes=(Note(span=context.first_line(stated.node), message="the class of the cable"),),
            )
