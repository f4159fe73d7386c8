"""Note a letter in front of the only reference.

## Why
Letters tell references apart; where there is one it has none, and the text says `reftel` (5 FAH-2 H-220). A letter A by itself
looks as if B were lost.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: A. ALMATY 50

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: ALMATY 50

All went well.

BARLOW
```

## Fix
None: the text may name the letter.

## See
5 FAH-2 H-220; `misordered-reference-letters`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Preamble, SmartHeader
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.reference import items


@rule(code="REF004", severity=Severity.NOTE, since="0.1")
def lone_reference_letter(header: Preamble | SmartHeader, context: RuleContext) -> Iterator[Finding]:
    """Once for a header with one reference that has a letter."""
    references = items(header)
    if len(references) == 1 and references[0].letter:
        yield Finding(
            span=context.extent(references[0]),
            message=f"the only reference has the letter `{references[0].letter}`",
            help="leave the letter out, or add the reference that is lost",
        )
