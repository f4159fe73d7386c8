"""Flag a Classified By line that gives no reason.

## Why
The classifier must give a reason, such as 1.4 (b) (5 FAH-3 H-713; section 1.6 of E.O. 12958). Without one a reviewer cannot
tell why the cable was classified. A line `Derived from` needs none: its source has it.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
C O N F I D E N T I A L ALMATY 000079

E.O. 12958: DECL: 01/12/2016
TAGS: PGOV KZ
SUBJECT: (U) A VISIT TO THE REGION

Classified By: Ambassador Jane Doe.

1. (C) All went well.

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
None: the reason is the classifier's to give.

## See
5 FAH-3 H-713; `malformed-classified-by`, `unknown-reason`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable, ClassifiedBy
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.classification import ORIGINAL, is_classified

#: A reason may stand in the first lines of the text instead.
_FIRST_TEXTS = 3
_SECTIONS = ("1.4", "1.5", "1,4", "1,5")


@rule(code="CLS003", severity=Severity.ERROR, archive=Severity.WARNING, since="0.1")
def missing_reason(line: ClassifiedBy, context: RuleContext) -> Iterator[Finding]:
    """Once for each line of an original classification without a reason, on it or directly below."""
    derived = context.source.text[slice(*context.keyword(line))].upper() == "DERIVED" or "DERIVED" in line.text.upper()
    if not line.text or line.reasons or derived or any(section in line.text for section in _SECTIONS):
        return
    if not context.once(is_classified) or context.date is None or context.date < ORIGINAL or _says_so(context.cable):
        return
    yield Finding(
        span=context.end(line),
        message="the Classified By line gives no reason",
        help="write it like `Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).`",
    )


def _says_so(cable: Cable) -> bool:
    texts = islice((text for part in cable.current_parts if part.body for text in part.body.texts), _FIRST_TEXTS)
    return any("REASON" in text.text.upper() or text.text.startswith(_SECTIONS) for text in texts)
