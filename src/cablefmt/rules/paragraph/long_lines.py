"""Flag a text with lines of more than 69 characters.

## Why
A line holds 69 characters, blanks included (ACP 127 par. 138). A teleprinter breaks a longer one anywhere, or loses the rest.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The Minister said that all had gone well and that he would come again.

2. (U) So he did.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The Minister said that all had gone well and that he would
come again.

2. (U) So he did.

BARLOW
```

## Fix
None: whether the lines are a table only a reader can say.

## See
ACP 127 par. 138; 5 FAH-1 H-246, which wants 55.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.source import Span

#: What a line holds (ACP 127 par. 138).
_WIDTH = 69


@rule(code="PAR008", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def long_lines(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each body, at its first long line. SMART has no lines, only paragraphs."""
    if context.is_smart:
        return
    for part in cable.current_parts:
        if not part.body:
            continue
        start, end = context.extent(part.body)
        lines = context.source.text[start:end].split("\n")
        lengths = [length for length in map(len, map(str.rstrip, lines)) if length > _WIDTH]
        if lengths:
            start += sum(len(line) + 1 for line in takewhile(lambda line: len(line.rstrip()) <= _WIDTH, lines))
            others = f" is the first of {len(lengths)}, the longest has {max(lengths)}" if len(lengths) > 1 else ""
            yield Finding(
                span=Span(start, start + lengths[0]),
                message=f"a line of {lengths[0]} characters{others}, where a line holds {_WIDTH}",
                help=f"break lines after at most {_WIDTH} characters",
            )
