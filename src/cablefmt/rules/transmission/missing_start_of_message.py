"""Flag a transmission head without a start-of-message line.

## Why
Where a head has routing, origin or security line, it was relayed by ACP 127, and begins with `VZCZC`, channel and serial
(par. 112). Without it the opening of the message was lost, and perhaps more than the line.

## Bad
```cable
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
ACP 127 par. 112; `malformed-start-of-message`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import StartOfMessage, Transmission
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.transmission import missing, relayed


@rule(code="TRN008", severity=Severity.WARNING, since="0.1")
def missing_start_of_message(head: Transmission, context: RuleContext) -> Iterator[Finding]:
    """Once for a whole head that was relayed by ACP 127."""
    if relayed(head):
        yield from missing(
            StartOfMessage, head, context, what="start-of-message line", todo="begin the head with a line such as `VZCZCXRO1740`"
        )
