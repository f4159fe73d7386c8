"""Flag a line of the transmission head that is none of the format lines.

## Why
The head is a fixed sequence of format lines (ACP 127 Annex B). A line that is none of them is line noise, a lost prosign or
text from elsewhere; its meaning is lost to every program that routes or indexes the cable.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079 0120508
ZNR UUUUU ZZH
Q#8 choke 55
R 120508Z JAN 06
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
BT
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
BT
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: what the line was only the sender can say.

## See
ACP 127 Annex B; `unparsed-header-text`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Transmission
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.unparsed import stretches


@rule(code="SYN002", severity=Severity.WARNING, since="0.1")
def unparsed_head_text(head: Transmission, context: RuleContext) -> Iterator[Finding]:
    """Every stretch of unparsed text in the transmission head."""
    for found in stretches(head.lines):
        yield Finding(
            span=context.extent(found),
            message=f"{quoted(found.text)} is no line of a transmission head",
            help="correct the line, or remove it",
        )
