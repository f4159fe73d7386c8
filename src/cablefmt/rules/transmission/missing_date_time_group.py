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
ACP 127 par. 113; `malformed-date-time-group`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import DateTimeGroup, Transmission
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.source import Span

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


@rule(code="TRN012", severity=Severity.ERROR, since="0.1")
def missing_date_time_group(head: Transmission, context: RuleContext) -> Iterator[Finding]:
    """Once for a head of a whole record. A garbled line, left by a machine that read a page, weighs less."""
    if head.first(DateTimeGroup) or context.partial:
        return
    garbled = _garbled(context)
    yield Finding(
        span=garbled or context.first_line(head),
        message="the date-time group is garbled" if garbled else "the transmission head has no date-time group",
        help="write it like `R 120508Z JAN 06`" if garbled else "add a line such as `R 120508Z JAN 06` in front of the FM line",
        severity=Severity.WARNING if garbled else None,
    )


def _garbled(context: RuleContext) -> Span | None:
    """Where, in front of the header, a line stands that was a date-time group once."""
    cable = context.cable
    start, end = cable.span.start, cable.parts[0].span.start if cable.parts else cable.span.end
    for line in context.source.text[start:end].splitlines(keepends=True):
        if _is_garbled(line):
            return Span(start, start + len(line.rstrip()))
        start += len(line)
    return None


def _is_garbled(line: str) -> bool:
    """Whether a month and a year of two digits stand in the line, behind something with a digit: all else may be misread."""
    words = [word.strip(".|") for word in line.split()]
    months = (at for at, word in enumerate(words[:-1]) if word in _MONTHS and words[at + 1].isdecimal())
    return any(len(words[at + 1]) == len("06") and any(map(str.isdecimal, "".join(words[:at]))) for at in months)
