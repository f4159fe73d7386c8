"""Flag furniture of a web page that was copied with the cable.

## Why
Links and explanations of the page are no part of the record. A search for their words finds every cable that was copied so.

## Bad
```cable
Identifier
Created
Classification
Origin
06ALMATY79
2006-01-12 05:08:00
UNCLASSIFIED
US Office Almaty
Cable title:

A VISIT TO THE REGION

Tags: PGOV KZ
pdf how-to read a cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Good
```cable
Identifier
Created
Classification
Origin
06ALMATY79
2006-01-12 05:08:00
UNCLASSIFIED
US Office Almaty
Cable title:

A VISIT TO THE REGION

Tags: PGOV KZ
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Fix
Safe: the line goes; canonical text never has it.

## See
`partial-extract`, `unparsed-portal-text`; `odd-blank`, which such pages are full of.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Portal, PortalChrome
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span


@rule(code="PTL002", severity=Severity.WARNING, fix=Applicability.SAFE, since="0.1")
def portal_residue(portal: Portal, context: RuleContext) -> Iterator[Finding]:
    """Every stretch of page furniture that is more than a blank line."""
    for kind, lines in groupby(portal.lines, type):
        stretch = [line for line in lines if isinstance(line, PortalChrome)]
        shown = [line for line in stretch if line.raw.strip()]
        if kind is PortalChrome and shown:
            span = Span(stretch[0].span.start, stretch[-1].span.end)
            # What stands in front of it on its line keeps its line end.
            replacement = "" if context.begins_line(span.start) else "\n"
            yield Finding(
                span=context.extent(shown[0]),
                message=f"{quoted(shown[0].raw)} is part of the page, not of the cable",
                help="remove it",
                edits=(Edit(span=span, replacement=replacement),),
            )
