"""Flag a transmission head without a FM line.

## Why
Every message names its originator (ACP 127 Annex B, format line 6).

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079 0120508
ZNR UUUUU ZZH
R 120508Z JAN 06
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
ACP 127 Annex B; `malformed-from-line`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import FromLine, Transmission
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.transmission import missing


@rule(code="TRN013", severity=Severity.WARNING, since="0.1")
def missing_from_line(head: Transmission, context: RuleContext) -> Iterator[Finding]:
    """Once for a head of a whole record."""
    yield from missing(
        FromLine, head, context, what="FM line", todo="add a line such as `FM USOFFICE ALMATY` behind the date-time group"
    )
