"""Note references of a REF line that do not begin below each other.

## Why
Letters below each other show at a glance how many references there are.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: A. LIMA 17
B. LIMA 18

1. (U) All went well (refs A and B).

2. (U) So it was.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: A. LIMA 17
     B. LIMA 18

1. (U) All went well (refs A and B).

2. (U) So it was.

BARLOW
```

## Fix
None: `cablefmt format` lays out the whole cable, and proves that nothing is lost.

## See
docs/explanation/canonical-form.md; `indented-line`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.layout import misaligned, once


@rule(code="LAY008", severity=Severity.NOTE, since="0.1")
def misaligned_reference(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable; where the line of the keyword is indented, or all of them are, `indented-line` says so."""
    found = misaligned(context)
    yield from once(found, "a reference does not begin below the one above it", "put it below the one above it")
