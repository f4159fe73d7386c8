"""Note a routing line whose precedence is not the highest of the date-time line.

## Why
Relays go by the routing line, which has the highest precedence of the message (ACP 127 par. 152). A lower one there is right only
in a copy for the addressees of lower precedence.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079/01 0120508
ZNR UUUUU ZZH
O R 120508Z JAN 06
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
BT
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Good
```cable
VZCZCXRO1740
OO RUEHAT
DE RUEHTA #0079/01 0120508
ZNR UUUUU ZZH
O R 120508Z JAN 06
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
BT
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Fix
None: which of the two is right the text does not say.

## See
ACP 127 par. 152; `misordered-precedences`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import DateTimeGroup, RoutingLine, Transmission
from cablefmt.rules.base import Finding, RuleContext, rule

#: From the highest to the lowest.
_ORDER = "ZOPR"


@rule(code="TRN025", severity=Severity.NOTE, since="0.1")
def routing_precedence_mismatch(head: Transmission, context: RuleContext) -> Iterator[Finding]:
    """Once for a head."""
    routing, group = head.first(RoutingLine), head.first(DateTimeGroup)
    if not (routing and routing.precedence and group):
        return
    letters = [letter for letter in group.precedences if letter in _ORDER]
    highest = min(letters, key=_ORDER.index, default=routing.precedence)
    if routing.precedence != highest:
        yield Finding(
            span=context.first_line(routing),
            message=f"the routing line has precedence {routing.precedence}, the date-time line {highest}",
            help="give the routing line the highest precedence of the message",
            notes=(Note(span=context.first_line(group), message="the date-time line"),),
        )
