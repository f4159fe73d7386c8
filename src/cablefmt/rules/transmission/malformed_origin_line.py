"""Flag an origin line that is not `DE`, a station, its serial and the filing time.

## Why
Station, serial and filing time identify a transmission: a request to repeat it cites them (ACP 127 par. 115 and 116). Filing time
is the day of the year, hour and minute.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079 4120508
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
None: what was lost the text does not say.

## See
ACP 127 par. 115 and 116; `serial-mismatch`, `filing-time-mismatch`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import OriginLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="TRN003", severity=Severity.WARNING, since="0.1")
def malformed_origin_line(line: OriginLine, context: RuleContext) -> Iterator[Finding]:
    """Lines that lack a value, have more than the values, or file at a time that does not exist."""
    if line.unread or not line.station or not line.serial or not line.filed:
        message = f"{quoted(line.raw)} is not `DE`, a station, `#`, a serial and a filing time"
    elif not _exists(line.filed):
        message = f"filing time {quoted(line.filed)} is no day of the year, hour and minute"
    else:
        return
    yield Finding(span=context.extent(line), message=message, help="write it like `DE RUEHTA #0079 0120508`")


def _exists(filed: str) -> bool:
    """Whether `DDDHHMM` is a moment of some year."""
    return len(filed) == 7 and filed.isdecimal() and 1 <= int(filed[:3]) <= 366 and int(filed[3:5]) < 24 and int(filed[5:]) < 60
