"""Flag a date of the portal that is not the cable's date-time group.

## Why
Archives sort by their own date. Where it differs from the date-time group, the cable is found at the wrong place. The minutes
of the Cablegate pages repeat the hour in twelve-hour form, in every record: that known fault is not reported.

## Bad
```cable
Identifier
Created
Classification
Origin
06ALMATY79
2006-01-13 05:08:00
UNCLASSIFIED
US Office Almaty
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

## Good
```cable
Identifier
Created
Classification
Origin
06ALMATY79
2006-01-12 05:08:00
UNCLASSIFIED
US Office Almaty
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
None: which of the two is right the text does not say.

## See
ACP 127 par. 113 for the date-time group; `portal-id-mismatch`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable, DateTimeGroup
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="PTL021", severity=Severity.WARNING, since="0.1")
def portal_date_mismatch(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once, where portal and date-time group name different moments."""
    group = cable.transmission.first(DateTimeGroup) if cable.transmission else None
    stated = cable.portal.value("created") if cable.portal else None
    created = cable.portal.created if cable.portal else None
    if not stated or not created or not group or not group.date or _agree(created, group.date):
        return
    yield Finding(
        span=stated.span,
        message=f"the portal dates the cable {quoted(stated.text)}, its date-time group is {quoted(group.group or '')}",
        help="look up which of the two is right",
        notes=(Note(span=context.first_line(group), message="the cable's date-time group"),),
    )


def _agree(created: datetime, sent: datetime) -> bool:
    """Whether the portal means this moment; it may know the day only, and minutes do not count that only repeat the hour."""
    if created.hour == created.minute == 0:
        return created.date() == sent.date()
    repeated = created.minute == (created.hour % 12 or 12)
    return created.replace(minute=0) == sent.replace(minute=0) if repeated else created == sent
