"""Flag an E.O. line whose order is none of the five, or that does not go on with a value.

## Why
The order says which rules of declassification hold: 11652, 12065, 12356, 12958 or 13526 (5 FAH-3 H-710). Behind it stands
`N/A`, or until when the cable is classified. A garbled line leaves both open.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 1295: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: the right order depends on the date of the cable and on the classifier.

## See
5 FAH-3 H-710; `missing-executive-order`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ExecutiveOrder
from cablefmt.rules.base import Finding, RuleContext, quoted, rule

_ORDERS = ("11652", "12065", "12356", "12958", "13526")


@rule(code="HDR006", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def malformed_executive_order(line: ExecutiveOrder, context: RuleContext) -> Iterator[Finding]:
    """Lines without order or value, with an unknown order, or with more than these."""
    if not line.order:
        message = f"E.O. line {quoted(line.raw)} names no order"
    elif line.garbled or line.order not in _ORDERS:
        message = f"{quoted(line.garbled or line.order)} is not an executive order on classification"
    elif line.unread:
        message = f"the E.O. line has {quoted(line.unread)}, which is no part of it"
    elif not line.value and not context.is_smart:
        message = f"nothing stands behind E.O. {line.order}"
    else:
        return
    yield Finding(
        span=context.place(line.unread, line),
        message=message,
        help="write it like `E.O. 12958: N/A` or `E.O. 12958: DECL: 01/12/2016`",
    )
