"""Flag an end-of-message serial that is not the one of the origin line.

## Why
The serial stands once more at the end so that a receiver can tell whether the message is whole: another number means that two
messages run into each other, and the end of this one is lost.

## Bad
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

1. All went well.

2. The Minister thanked us.

BARLOW
BT
#0080

NNNN
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

1. All went well.

2. The Minister thanked us.

BARLOW
BT
#0079

NNNN
```

## Fix
None: which of the two is right the text does not say.

## See
ACP 127 Annex B, format line 15; `serial-mismatch`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable, OriginLine, SerialCheck
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="TRN024", severity=Severity.WARNING, since="0.1")
def serial_check_mismatch(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once, where both serials are there and differ."""
    origin = cable.transmission.first(OriginLine) if cable.transmission else None
    last = cable.closing.first(SerialCheck)
    if origin and last and origin.serial and last.serial and origin.serial != last.serial:
        yield Finding(
            span=context.extent(last),
            message=f"the message ends with serial {quoted('#' + last.serial)}, it began with {quoted('#' + origin.serial)}",
            help="look up which of the two is right",
            notes=(Note(span=context.first_line(origin), message="the origin line"),),
        )
