"""Flag `STADIS` without the caption that it stands beside.

## Why
`STADIS` keeps a cable inside the Department and says nothing of who gets it there: the handbook lets it stand only with `EXDIS`
or `NODIS` (5 FAH-2 H-250, in the editions from 2018 on). Older cables have it alone.

## Bad
```cable
R 120508Z JAN 22
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 4460
UNCLAS LIMA 000079

STADIS

E.O. 13526: N/A
TAGS: PGOV PE
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
R 120508Z JAN 22
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 4460
UNCLAS LIMA 000079

EXDIS
STADIS

E.O. 13526: N/A
TAGS: PGOV PE
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: which of the two was meant the text does not say.

## See
5 FAH-2 H-250; `conflicting-captions`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Captions, Preamble, SmartHeader
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.caption import named, places

#: The earliest edition that is known to say so.
_SINCE = 2018


@rule(code="CAP023", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def unpaired_stadis(header: Preamble | SmartHeader, context: RuleContext) -> Iterator[Finding]:
    """Once for a header with that caption alone, in a cable of that time or without a date."""
    if context.date and context.date.year < _SINCE:
        return
    found = {named(name): span for line in header.all(Captions) for name, span in places(line, context)}
    if "STADIS" in found and found.keys().isdisjoint(("EXDIS", "NODIS")):
        yield Finding(
            span=found["STADIS"],
            message="caption `STADIS` stands without `EXDIS` or `NODIS`",
            help="add the one that is meant, or remove `STADIS`",
        )
