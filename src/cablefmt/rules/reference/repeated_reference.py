"""Flag a cable that the REF line names twice.

## Why
Each reference stands once, under one letter (5 FAH-2 H-220). A cable that is there twice is one too many, or its number is a
slip and another cable is meant.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: A. ALMATY 50
     B. STATE 600
     C. ALMATY 000050

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: A. ALMATY 50
     B. STATE 600
     C. ALMATY 51

All went well.

BARLOW
```

## Fix
None: which cable was meant the text does not say.

## See
5 FAH-2 H-220; `self-reference`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Preamble, SmartHeader
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.reference import Number, named_cables
from cablefmt.source import Span


@rule(code="REF006", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def repeated_reference(header: Preamble | SmartHeader, context: RuleContext) -> Iterator[Finding]:
    """Once for each cable that the header named before."""
    first = dict[Number, Span]()
    for cable, number in named_cables(header, context):
        span = context.extent(cable)
        original = first.setdefault(number, span)
        if original != span:
            yield Finding(
                span=span,
                message=f"{quoted(context.source.text[slice(*span)])} is named a second time",
                help="name it once, or correct the number",
                notes=(Note(span=original, message="the first time"),),
            )
