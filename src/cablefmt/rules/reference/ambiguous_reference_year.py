"""Note a reference without a year to a higher number of the cable's own post.

## Why
A reference without a year is to a cable of the same year (5 FAH-2 H-220). The post had not come to that number yet when it sent
this cable: the cable of the year before is meant, or the number is a slip. In January drafters forget the year.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: ALMATY 4500

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

REF: 05 ALMATY 4500

All went well.

BARLOW
```

## Fix
None: which year was meant the text does not say.

## See
5 FAH-2 H-220; `future-reference`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Preamble, SmartHeader
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.reference import named_cables, own_number


@rule(code="REF023", severity=Severity.NOTE, since="0.1")
def ambiguous_reference_year(header: Preamble | SmartHeader, context: RuleContext) -> Iterator[Finding]:
    """Once for each such reference."""
    own = own_number(context)
    if own is None or own.year is None:
        return
    for cable, number in named_cables(header, context):
        if cable.year is None and number.post == own.post and cable.serial > own.serial:
            span = context.extent(cable)
            yield Finding(
                span=span,
                message=f"{quoted(context.source.text[slice(*span)])} has no year, and is later than this cable in {own.year}",
                help=f"write the year, like `{(own.year - 1) % 100:02} {own.post} {cable.serial}`",
                notes=(Note(span=context.first_line(own.node), message="the number of the cable"),),
            )
