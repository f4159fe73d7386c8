"""Flag a transmission head without a date-time group.

## Why
The date-time group is the date of the cable (ACP 127 par. 113). Without it the cable cannot be sorted, and references to it
cannot be checked.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079 0120508
ZNR UUUUU ZZH
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
UNCLAS ALMATY 000079
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
```

## Fix
None: what the line said cannot be known from the text.

## See
ACP 127 par. 113; `malformed-date-time-group`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import DateTimeGroup, Transmission
from cablefmt.rules.base import Finding, RuleContext, rule


@rule(code="TRN012", severity=Severity.ERROR, since="0.1")
def missing_date_time_group(head: Transmission, context: RuleContext) -> Iterator[Finding]:
    """Once for a head of a whole record."""
    if not head.first(DateTimeGroup) and not context.partial:
        yield Finding(
            span=context.first_line(head),
            message="the transmission head has no date-time group",
            help="add a line such as `R 120508Z JAN 06` in front of the FM line",
        )
