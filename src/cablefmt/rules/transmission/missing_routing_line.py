"""Flag a transmission head without a routing line.

## Why
A relayed message names the stations that it goes through (ACP 127 par. 151). Without the line nobody can say whom it reached.

## Bad
```cable
VZCZCXRO1740
DE RUEHTA #0079 0120508
ZNR UUUUU ZZH
R 120508Z JAN 06
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079 0120508
ZNR UUUUU ZZH
R 120508Z JAN 06
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: what the line said cannot be known from the text.

## See
ACP 127 par. 151; `malformed-routing-line`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import RoutingLine, Transmission
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.transmission import missing, relayed


@rule(code="TRN009", severity=Severity.WARNING, since="0.1")
def missing_routing_line(head: Transmission, context: RuleContext) -> Iterator[Finding]:
    """Once for a whole head that was relayed by ACP 127."""
    if relayed(head):
        yield from missing(
            RoutingLine, head, context, what="routing line", todo="add a line such as `RR RUEHAT` behind the start of the message"
        )
