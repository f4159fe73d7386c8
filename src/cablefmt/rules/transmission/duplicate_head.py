"""Flag a transmission head that stands twice, above an archive's table and below it.

## Why
The archive of 2010 and 2011 printed the head, a table and then the whole text, which begins with the head once more. A program
that reads both finds every addressee twice.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
1234
2006-01-12 05:08:00
06ALMATY79
USOFFICE ALMATY
UNCLASSIFIED

R 120508Z JAN 06
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Good
```cable
1234
2006-01-12 05:08:00
06ALMATY79
USOFFICE ALMATY
UNCLASSIFIED

R 120508Z JAN 06
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Fix
None: without the copy the table stands in front of the cable, where it is compared with the cable's fields. `cablefmt format`
prints the head once. A head that says more than the one below the table is content.

## See
`duplicate-preamble`, for headers.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Transmission
from cablefmt.rules.base import Finding, RuleContext, rule


@rule(code="TRN018", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def duplicate_head(head: Transmission, context: RuleContext) -> Iterator[Finding]:
    """The copy that is left out."""
    if copy := head.superseded:
        again = next(line for line in head.current_lines if line == copy[0])
        yield Finding(
            span=context.first_line(copy[0]),
            message="the transmission head stands twice",
            help="remove the copy above the table",
            notes=(Note(span=context.first_line(again), message="it stands here again"),),
        )
