"""Flag a transmission head without a TO line.

## Why
Somebody must act on a cable: its TO line says who (ACP 127 Annex B, format line 7). A head with INFO alone exists, in a handful
of the published records, and is nearly always a damaged one.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079 0120508
ZNR UUUUU ZZH
R 120508Z JAN 06
FM USOFFICE ALMATY
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
ACP 127 Annex B; 5 FAH-2 H-230; `malformed-addressee`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ActionAddressees, Transmission
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.transmission import missing


@rule(code="TRN014", severity=Severity.WARNING, since="0.1")
def missing_action_addressees(head: Transmission, context: RuleContext) -> Iterator[Finding]:
    """Once for a head of a whole record."""
    yield from missing(ActionAddressees, head, context, what="TO line", todo="add a line such as `TO SECSTATE WASHDC`")
