r"""Note blanks at the end of lines.

## Why
Nobody sees them, they are sent and paid for (ACP 127 par. 138), and two texts that differ in nothing else are two texts to a
program.

## Bad
```cable escaped
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ\x20\x20
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) So it was.

BARLOW
```

## Good
```cable escaped
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
ACP 127 par. 138; docs/explanation/canonical-form.md.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.layout import summed_up
from cablefmt.rules.layout.comparison import compared


@rule(code="LAY001", severity=Severity.NOTE, since="0.1")
def trailing_blanks(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable."""
    found = context.once(compared)
    if found.ragged:
        yield summed_up(found.ragged, found.ragged_count, "a line ends with blanks", "remove them")
