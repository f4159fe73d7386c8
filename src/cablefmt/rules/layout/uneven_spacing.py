"""Note words of a line that canonical text divides otherwise.

## Why
One blank stands between two groups, except in tables (ACP 127 par. 138).

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT:   A VISIT TO THE REGION

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
ACP 127 par. 138; docs/explanation/canonical-form.md; `tab`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.layout import lines_of, once


@rule(code="LAY006", severity=Severity.NOTE, since="0.1")
def uneven_spacing(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable."""
    lines = (line for line in lines_of(context) if line.same and "\t" not in line.written)
    found = [line for line in lines if line.written.strip() != line.canonical.strip()]
    yield from once(found, "the words of a line are not divided as in canonical text", "put one blank between two words")
