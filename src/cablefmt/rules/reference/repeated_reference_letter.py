"""Flag two references with the same letter.

## Why
The text names a reference by its letter (5 FAH-2 H-220). Where two have the same, nobody can tell which one is meant.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: A. ALMATY 50
     B. ALMATY 60
     B. ALMATY 70

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
     B. ALMATY 60
     C. ALMATY 70

All went well.

BARLOW
```

## Fix
None: which of the two the text means it does not say.

## See
5 FAH-2 H-220; `misordered-reference-letters`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Preamble, Reference, SmartHeader
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.reference import items


@rule(code="REF003", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def repeated_reference_letter(header: Preamble | SmartHeader, context: RuleContext) -> Iterator[Finding]:
    """Once for each reference whose letter another one had before."""
    first = dict[str, Reference]()
    for item in items(header):
        if item.letter and first.setdefault(item.letter, item) is not item:
            yield Finding(
                span=context.extent(item),
                message=f"a second reference has the letter `{item.letter}`",
                help="give each reference a letter of its own",
                notes=(Note(span=context.extent(first[item.letter]), message="the first one"),),
            )
