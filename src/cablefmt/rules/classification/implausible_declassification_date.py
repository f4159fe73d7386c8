"""Flag a day of declassification before the cable, or more than 25 years after it.

## Why
A cable is classified for some time: the day lies behind its own. Since 22 September 2003 it lies at most 25 years behind (E.O.
13292; ISOO notice of 2003). Another day is a slip in the year, or day and month have changed places.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
C O N F I D E N T I A L ALMATY 000079

E.O. 12958: DECL: 01/12/2061
TAGS: PGOV KZ
SUBJECT: (U) A VISIT TO THE REGION

Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).

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
None: the day is the classifier's to give.

## See
5 FAH-3 H-713; ISOO notice of 2003; `malformed-declassification`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ExecutiveOrder
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.classification import REVISED, sent_on

_LONGEST_YEARS = 25
_REVIEWED = "DECLASSIFIED"


@rule(code="CLS120", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def implausible_declassification_date(line: ExecutiveOrder, context: RuleContext) -> Iterator[Finding]:
    """Once for each line with such a day, unless it says that the cable was declassified since."""
    day, sent = line.declassify_date, sent_on(context)
    if day is None or sent is None or context.date is None or _REVIEWED in (line.value or "").upper():
        return
    if day <= sent:
        message = f"the cable of {sent:%Y-%m-%d} is declassified on {day:%Y-%m-%d}, before it was sent"
    elif context.date >= REVISED and (day.year - _LONGEST_YEARS, day.month, day.day) > (sent.year, sent.month, sent.day):
        message = f"the cable of {sent:%Y-%m-%d} is declassified on {day:%Y-%m-%d}, more than {_LONGEST_YEARS} years later"
    else:
        return
    yield Finding(span=context.place(line.declassify_on or "", line), message=message, help="correct the day")
