"""Note blocks without the blank line between them that canonical text has.

## Why
One blank line divides two blocks (5 FAH-1 H-246). Without it a reader looks for where the next one begins.

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
docs/explanation/canonical-form.md; `surplus-blank-lines`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.layout import lines_of, once


@rule(code="LAY004", severity=Severity.NOTE, since="0.1")
def missing_blank_line(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable."""
    found = [line for line in lines_of(context) if line.above < line.wanted]
    yield from once(found, "no blank line stands above a line that canonical text sets off", "put a blank line above it")
