"""Flag a station serial that is not the cable's number.

## Why
At State posts the serial of the origin line is the last four digits of the cable's number. Where they differ, head and text
belong to different cables, or one number is garbled. Later sections have serials of their own.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0097 0120508
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
None: which of the two is right the text does not say.

## See
ACP 127 par. 115; `serial-check-mismatch` for the end of the message.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable, OriginLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="TRN021", severity=Severity.WARNING, since="0.1")
def serial_mismatch(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once, where the head is that of the first section and its serial another than the number's last four digits."""
    origin = cable.transmission.first(OriginLine) if cable.transmission else None
    line = cable.preamble.classification_line
    if not origin or not origin.serial or (origin.section or 1) > 1 or not line or line.serial is None:
        return
    expected = f"{line.serial % 10000:04}"
    if origin.serial != expected:
        yield Finding(
            span=context.first_line(origin),
            message=f"the station's serial is {quoted('#' + origin.serial)}, the cable's number asks for `#{expected}`",
            help="look up which of the two is right",
            notes=(Note(span=context.first_line(line), message="the cable's number"),),
        )
