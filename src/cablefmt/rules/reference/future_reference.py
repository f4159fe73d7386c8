"""Flag a reference to a cable of a later year.

## Why
A cable can refer only to what was sent before it (5 FAH-2 H-220). The year of the reference is a slip, or the date of the cable
is.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: 07 ALMATY 50

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

REF: 05 ALMATY 50

All went well.

BARLOW
```

## Fix
None: whether the reference or the date is wrong the text does not say.

## See
5 FAH-2 H-220; `ambiguous-reference-year`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ReferencedCable
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="REF021", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def future_reference(cable: ReferencedCable, context: RuleContext) -> Iterator[Finding]:
    """Once for each such reference."""
    if cable.year and context.date and cable.year > context.date.year:
        span = context.extent(cable)
        yield Finding(
            span=span,
            message=f"{quoted(context.source.text[slice(*span)])} is of {cable.year}, the cable of {context.date.year}",
            help="correct the year",
        )
