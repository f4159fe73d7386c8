"""Note a tab where canonical text has a blank.

## Why
How wide a tab is the reader's program decides; a teleprinter has none (ACP 127 par. 134).

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS:	PGOV KZ
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
docs/explanation/canonical-form.md; `uneven-spacing`, `trailing-blanks`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.layout import lines_of, once
from cablefmt.rules.layout.comparison import Line
from cablefmt.source import Span


@rule(code="LAY002", severity=Severity.NOTE, since="0.1")
def tab(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable, at the tab; a table keeps its tabs, and those at the end of a line are `trailing-blanks`."""
    lines = (line for line in lines_of(context) if line.written.rstrip().count("\t") > line.canonical.count("\t"))
    found = [line._replace(span=_first_tab(line)) for line in lines]
    yield from once(found, "a tab stands where canonical text has a blank", "put blanks instead")


def _first_tab(line: Line) -> Span:
    start = line.span.start + line.written.index("\t")
    return Span(start, start + 1)
