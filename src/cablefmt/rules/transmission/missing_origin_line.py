"""Flag a transmission head without an origin line.

## Why
A relayed message says from which station it comes, under which serial, filed when (ACP 127 par. 115). Without the line it cannot
be asked for again.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
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
ACP 127 par. 115; `malformed-origin-line`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import OriginLine, Transmission
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.transmission import missing, relayed


@rule(code="TRN010", severity=Severity.WARNING, since="0.1")
def missing_origin_line(head: Transmission, context: RuleContext) -> Iterator[Finding]:
    """Once for a whole head that was relayed by ACP 127."""
    if relayed(head):
        yield from missing(OriginLine, head, context, what="origin line", todo="add a line such as `DE RUEHTA #0079 0120508`")
