"""Flag a routing line that is not a doubled precedence and routing indicators.

## Why
The line names the stations that relay the message, and how urgently (ACP 127 par. 151). What is no routing indicator there is a
station that did not get the message.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT XYZZY
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
None: which station was meant the text does not say.

## See
ACP 127 par. 151; `missing-routing-line`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import RoutingLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="TRN002", severity=Severity.WARNING, since="0.1")
def malformed_routing_line(line: RoutingLine, context: RuleContext) -> Iterator[Finding]:
    """Lines that lack precedence or indicators, or have more than these."""
    if line.unread:
        message = f"the routing line has {quoted(line.unread)}, which is no routing indicator"
    elif not line.precedence or not line.indicators:
        message = f"{quoted(line.raw)} is not a doubled precedence and routing indicators"
    else:
        return
    yield Finding(span=context.place(line.unread, line), message=message, help="write it like `RR RUEHAT RUEHDA`")
