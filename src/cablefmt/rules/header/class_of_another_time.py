"""Flag the class LIMITED OFFICIAL USE in a cable that was sent when it was no more.

## Why
`LIMITED OFFICIAL USE` ended in 1995; since then such a cable is `UNCLAS`, with the caption `SENSITIVE` (5 FAH-3 H-713). A
system that does not know the class takes the cable for unclassified, or for unreadable.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
LIMITED OFFICIAL USE ALMATY 000079

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

SENSITIVE

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: the class is the drafter's to give.

## See
5 FAH-3 H-713; `missing-sensitive-caption`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ClassificationLine
from cablefmt.rules.base import Finding, RuleContext, rule

_LAST_YEAR = 1996


@rule(code="HDR024", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def class_of_another_time(line: ClassificationLine, context: RuleContext) -> Iterator[Finding]:
    """Once for each such line."""
    if line.classification == "LIMITED OFFICIAL USE" and context.date and context.date.year > _LAST_YEAR:
        yield Finding(
            span=context.first_line(line),
            message=f"class `LIMITED OFFICIAL USE` stands in a cable of {context.date.year}, and ended in 1995",
            help="write `UNCLAS`, and the caption `SENSITIVE`",
        )
