"""Note a XMT line in a head that is addressed to no collective.

## Why
XMT leaves members of a collective address out (ACP 127 Annex B). Without a collective there is nobody to leave out, and the
collective was lost.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079/01 0120508
ZNR UUUUU ZZH
R 120508Z JAN 06
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
XMT AMEMBASSY ASHGABAT
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
RR RUEHAT
DE RUEHTA #0079/01 0120508
ZNR UUUUU ZZH
R 120508Z JAN 06
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
RUCNCIS/CIS COLLECTIVE
XMT AMEMBASSY ASHGABAT
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
None: which collective was meant only the sender can say.

## See
ACP 127 Annex B; `malformed-addressee`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ActionAddressees, ExemptAddressees, InfoAddressees, Transmission
from cablefmt.rules.base import Finding, RuleContext, quoted, rule

#: What the names of collectives have in them (5 FAH-1 H-241).
_COLLECTIVES = ("COLLECTIVE", "ALL ", "POSTS", "ALDAC", "ALLDP", "AIG ")


@rule(code="TRN015", severity=Severity.NOTE, since="0.1")
def exemption_without_collective(head: Transmission, context: RuleContext) -> Iterator[Finding]:
    """Once for a head with exempted addressees."""
    exempt = head.first(ExemptAddressees)
    lists = [line for line in head.lines if isinstance(line, (ActionAddressees, InfoAddressees))]
    names = [addressee.name.upper() for line in lists for addressee in line.addressees]
    if exempt and exempt.addressees and names and not any(word in name for name in names for word in _COLLECTIVES):
        yield Finding(
            span=context.first_line(exempt),
            message=f"{quoted(exempt.addressees[0].name)} is left out, and no collective is addressed",
            help="add the collective, or remove the line",
        )
