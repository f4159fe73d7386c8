"""Flag a filing time that is earlier than the date-time group, or more than a day later.

## Why
A cable is filed at its date-time group or soon after. The two are written by different hands, so a difference shows that one
of them is garbled, mostly the day of the year in a leap year.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079 0150508
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
ACP 127 par. 113 and 116; `malformed-origin-line`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import DateTimeGroup, OriginLine, Transmission
from cablefmt.rules.base import Finding, RuleContext, quoted, rule

#: Two rooms, two clocks: so much earlier than the text was finished it may have been filed.
_CLOCKS_DIFFER = timedelta(hours=1)

_DAYS = 366


@rule(code="TRN023", severity=Severity.WARNING, since="0.1")
def filing_time_mismatch(head: Transmission, context: RuleContext) -> Iterator[Finding]:
    """Once, where both times are there and do not fit."""
    origin, group = head.first(OriginLine), head.first(DateTimeGroup)
    if not origin or not origin.filed or not group or not group.date:
        return
    # At new year the day of the year begins again.
    filed = [moment for year in (group.date.year, group.date.year + 1) if (moment := _moment(origin.filed, year))]
    if filed and not any(-_CLOCKS_DIFFER <= moment - group.date <= timedelta(days=1) for moment in filed):
        yield Finding(
            span=context.first_line(origin),
            message=f"filing time {quoted(origin.filed)} is not within a day after {quoted(group.group or '')}",
            help="look up which of the two is right",
            notes=(Note(span=context.first_line(group), message="the date-time group"),),
        )


def _moment(filed: str, year: int) -> datetime | None:
    """`DDDHHMM` of this year; None for what is no time, which is another rule's matter."""
    try:
        day, hour, minute = int(filed[:3]), int(filed[3:5]), int(filed[5:])
        begin = datetime(year, 1, 1, hour, minute, tzinfo=UTC)
        return begin + timedelta(days=day - 1) if 1 <= day <= _DAYS else None
    except (ValueError, OverflowError):
        return None
