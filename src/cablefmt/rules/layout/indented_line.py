"""Note a line that does not begin in the column where canonical text begins it.

## Why
Text stands flush left (5 FAH-1 H-246). What is indented looks like a part of something else.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

   2. (U) So it was.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) So it was.

BARLOW
```

## Fix
None: `cablefmt format` lays out the whole cable, and proves that nothing is lost.

## See
5 FAH-1 H-246; docs/explanation/canonical-form.md; `misaligned-reference`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.layout import indented, misaligned, once


@rule(code="LAY005", severity=Severity.NOTE, since="0.1")
def indented_line(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable; a reference that does not stand below the first one has a rule of its own."""
    references = {line.span for line in misaligned(context)}
    found = [line for line in indented(context) if line.span not in references]
    yield from once(found, "a line does not begin where canonical text begins it", "indent it as canonical text does")
