"""Flag a cable that refers to itself.

## Why
A reference leads to another cable (5 FAH-2 H-220). The cable's own number was left over from a draft, or another number is
meant.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: A. ALMATY 50
     B. ALMATY 79

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

REF: A. ALMATY 50
     B. ALMATY 70

All went well.

BARLOW
```

## Fix
None: which cable was meant the text does not say.

## See
5 FAH-2 H-220; `repeated-reference`, `future-reference`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Preamble, SmartHeader
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.reference import named_cables, own_number


@rule(code="REF020", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def self_reference(header: Preamble | SmartHeader, context: RuleContext) -> Iterator[Finding]:
    """Once for each reference with the cable's own post, number and year."""
    own = own_number(context)
    for cable, number in named_cables(header, context):
        if own and number == own:
            yield Finding(
                span=context.extent(cable),
                message=f"{quoted(f'{own.post} {own.serial}')} is the cable itself",
                help="correct the number",
                notes=(Note(span=context.first_line(own.node), message="the number of the cable"),),
            )
