"""Flag an instruction on the E.O. line that the named order does not have.

## Why
Each order has instructions of its own: `GDS`, `XGDS` and `ADS` are of E.O. 11652, `GDS` and `RDS` of E.O. 12065, `OADR` of E.O.
12356, a day is of those since (5 FAH-3 H-710). Under another order they say nothing.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
C O N F I D E N T I A L ALMATY 000079

E.O. 12958: DECL: OADR
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
None: until when the cable is classified is the classifier's to say.

## See
5 FAH-3 H-710; `order-of-another-time`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ExecutiveOrder
from cablefmt.rules.base import Finding, RuleContext, quoted, rule

_ORDERS = {
    "GDS": ("11652", "12065"),
    "XGDS": ("11652",),
    "ADS": ("11652",),
    "RDS": ("12065",),
    "XDS": ("12065",),
    "OADR": ("12356",),
}
_KNOWN = ("11652", "12065", "12356", "12958", "13292", "13526")


@rule(code="CLS122", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def misplaced_schedule(line: ExecutiveOrder, context: RuleContext) -> Iterator[Finding]:
    """Once for each line with the instruction of another order."""
    if line.instruction is None:
        return
    schedule = line.instruction.partition("-")[0]
    orders = _ORDERS.get(schedule)
    if orders and line.order in _KNOWN and line.order not in orders:
        yield Finding(
            span=context.place(schedule, line),
            message=f"{quoted(line.instruction)} is not of E.O. {line.order}, but of E.O. {' and '.join(orders)}",
            help="write the instruction of the order that is named",
        )
