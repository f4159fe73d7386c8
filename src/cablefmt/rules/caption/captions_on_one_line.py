"""Note captions that share a line.

## Why
Each caption stands on a line of its own, so that communicators and machines find it (5 FAH-2 H-250). Only the label `Captions:`
of SMART has them in a row.

## Bad
```cable
UNCLAS ALMATY 000079

SENSITIVE, SIPDIS

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

SENSITIVE
SIPDIS

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
Safe: a line end takes the place of what stands between them; nothing is changed in a header that is glued together.

## See
5 FAH-2 H-250; `repeated-caption`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Captions
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.caption import named, places
from cablefmt.source import Span


@rule(code="CAP002", severity=Severity.NOTE, fix=Applicability.SAFE, since="0.1")
def captions_on_one_line(line: Captions, context: RuleContext) -> Iterator[Finding]:
    """Once for each caption that stands behind another one."""
    if context.is_smart and context.part is None:
        return
    text, extent = context.source.text, context.extent(line)
    # In a header that is glued together what follows would begin a line that reads otherwise.
    apart = context.begins_line(extent.start) and "\n" in text[extent.end : line.span.end]
    for (first, before), (second, span) in pairwise(places(line, context)):
        between = Span(before.end, span.start)
        if "\n" not in text[slice(*between)] and named(first) != named(second):
            yield Finding(
                span=span,
                message=f"caption {quoted(second)} stands on the line of {quoted(first)}",
                help="give it a line of its own",
                edits=(Edit(span=between, replacement="\n"),) if apart else (),
            )
