"""Flag an executive order that was not in force when the cable was sent.

## Why
Each order replaced the one before on a known day: 10501 held from 1953, 11652 from June 1972, 12065 from 1 December 1978,
12356 from 1 August 1982, 12958 from 14 October 1995, 13526 from 27 June 2010 (5 FAH-3 H-710). The number decides which rules of
declassification hold.

## Bad
```cable
R 120508Z JAN 85
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
R 120508Z JAN 85
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12356: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: whether the order or the date is wrong the text does not say.

## See
5 FAH-3 H-710; `malformed-executive-order`, `misplaced-schedule`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from cablefmt.diagnostic import Severity
from cablefmt.model import ExecutiveOrder
from cablefmt.rules.base import Finding, RuleContext, rule

#: From when each was signed to when another replaced it.
_IN_FORCE = {
    "10501": (datetime(1953, 11, 5, tzinfo=UTC), datetime(1972, 6, 1, tzinfo=UTC)),
    "11652": (datetime(1972, 3, 8, tzinfo=UTC), datetime(1978, 12, 1, tzinfo=UTC)),
    "12065": (datetime(1978, 7, 3, tzinfo=UTC), datetime(1982, 8, 1, tzinfo=UTC)),
    "12356": (datetime(1982, 4, 6, tzinfo=UTC), datetime(1995, 10, 14, tzinfo=UTC)),
    "12958": (datetime(1995, 4, 20, tzinfo=UTC), datetime(2010, 6, 27, tzinfo=UTC)),
    "13292": (datetime(2003, 3, 25, tzinfo=UTC), datetime(2010, 6, 27, tzinfo=UTC)),
    "13526": (datetime(2009, 12, 29, tzinfo=UTC), datetime.max.replace(tzinfo=UTC)),
}
#: So long a post may have gone on with its old forms.
_GRACE = timedelta(days=31)
_REVIEWED = "DECLASSIFIED"


@rule(code="HDR022", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def order_of_another_time(line: ExecutiveOrder, context: RuleContext) -> Iterator[Finding]:
    """Once for each line with such an order, unless a reviewer wrote it when the cable was declassified."""
    if context.date is None or line.order not in _IN_FORCE or line.garbled or _REVIEWED in (line.value or "").upper():
        return
    first, last = _IN_FORCE[line.order]
    if context.date < first or context.date - last > _GRACE:
        right = next(order for order, (_, end) in _IN_FORCE.items() if context.date < end)
        yield Finding(
            span=context.place(line.order, line),
            message=f"E.O. {line.order} was not in force on {context.date:%Y-%m-%d}, E.O. {right} was",
            help=f"name E.O. {right}, or correct the date",
        )
