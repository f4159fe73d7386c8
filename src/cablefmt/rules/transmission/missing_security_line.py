"""Flag a transmission head without a security line.

## Why
A relayed message says which circuits it may go over (ACP 127 par. 124). Without the line a relay cannot know whether to
encrypt it.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079 0120508
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
ACP 127 par. 124; `malformed-security-line`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import SecurityLine, Transmission
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.transmission import missing, relayed


@rule(code="TRN011", severity=Severity.ERROR, since="0.1")
def missing_security_line(head: Transmission, context: RuleContext) -> Iterator[Finding]:
    """Once for a whole head that was relayed by ACP 127."""
    if relayed(head):
        yield from missing(SecurityLine, head, context, what="security line", todo="add a line such as `ZNR UUUUU ZZH`")
