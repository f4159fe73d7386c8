"""Flag a date-time line that names no precedence or no moment that exists.

## Why
The date-time group is the cable's date everywhere: in references, in archives, in deadlines for declassification
(ACP 127 par. 113). It has day, hour, minute, `Z`, month and year; the precedence in front of it says how urgent it is.

## Bad
```cable
R 322508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: when the cable was sent the text does not say.

## See
ACP 127 par. 113; `misordered-precedences`, `filing-time-mismatch`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import DateTimeGroup
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="TRN005", severity=Severity.ERROR, since="0.1")
def malformed_date_time_group(line: DateTimeGroup, context: RuleContext) -> Iterator[Finding]:
    """Lines without a date; lines without a precedence, or with a remark behind, are only warned of."""
    severity = Severity.WARNING if line.date else None
    if not line.group:
        message = f"{quoted(line.raw)} is not a precedence and a date-time group"
    elif not line.date:
        message = f"{quoted(line.group)} is no date and time"
    elif not line.group.partition(" ")[0].endswith("Z"):
        message = f"{quoted(line.group)} does not say by `Z` that it is Zulu time"
    elif not line.precedences and not context.is_smart:
        message = f"no precedence stands in front of {quoted(line.group)}"
    elif line.unread:
        message = f"the date-time line has {quoted(line.unread)}, which is no operating signal"
    else:
        return
    span = context.place(line.unread, line) if line.date else context.extent(line)
    yield Finding(span=span, message=message, help="write it like `R 120508Z JAN 06`", severity=severity)
