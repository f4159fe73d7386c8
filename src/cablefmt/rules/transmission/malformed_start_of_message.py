"""Flag a start-of-message line that is not `VZCZC`, three letters and a serial.

## Why
`ZCZC` tells a relay where a message begins; the channel and its serial tell which one it is (ACP 127 par. 112). A garbled line
cannot be traced back to the circuit that it came over.

## Bad
```cable
VZCZC1740
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
None: the channel cannot be known from the text.

## See
ACP 127 par. 112 and 202; 5 FAH-2 H-320; `missing-start-of-message`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import StartOfMessage
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="TRN001", severity=Severity.WARNING, since="0.1")
def malformed_start_of_message(line: StartOfMessage, context: RuleContext) -> Iterator[Finding]:
    """Lines that lack channel or serial, or have more than these."""
    if line.unread or not line.channel or not line.serial:
        yield Finding(
            span=context.extent(line),
            message=f"{quoted(line.raw)} is not `VZCZC`, a channel of three letters and a serial",
            help="write it like `VZCZCXRO1740`",
        )
