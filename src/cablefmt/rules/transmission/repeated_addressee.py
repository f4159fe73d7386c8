"""Flag an addressee that a head names twice.

## Why
One message goes to each addressee once (ACP 127 Annex B). Who stands under TO and under INFO does not know whether to act.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079/01 0120508
ZNR UUUUU ZZH
R 120508Z JAN 06
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
INFO RUEHC/SECSTATE WASHDC 4460
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
None: which of the two is meant only the sender can say.

## See
ACP 127 Annex B; 5 FAH-2 H-230.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import ActionAddressees, Addressee, FromLine, InfoAddressees, Transmission
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="TRN016", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def repeated_addressee(head: Transmission, context: RuleContext) -> Iterator[Finding]:
    """Every addressee with the name and the routing indicator of an earlier one. A table repeats heads: each counts alone."""
    first = dict[tuple[str, str | None], Addressee]()
    for line in head.lines:
        if isinstance(line, FromLine):
            first.clear()
        if not isinstance(line, (ActionAddressees, InfoAddressees)):
            continue
        for addressee in line.addressees:
            original = first.setdefault((addressee.name.upper(), addressee.routing_indicator), addressee)
            if original is not addressee:
                yield Finding(
                    span=context.extent(addressee),
                    message=f"{quoted(addressee.name)} is addressed twice",
                    help="name it once",
                    notes=(Note(span=context.extent(original), message="the first time"),),
                )
