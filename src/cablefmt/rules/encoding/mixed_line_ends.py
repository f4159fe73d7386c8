r"""Note a text whose lines end in more than one way.

## Why
Where some lines end with a line feed and others with carriage return and line feed, two texts were joined. A program that divides
them at the one leaves the other inside its lines.

## Bad
```cable escaped
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went
well.\x0d
\x0d
2. (U) So it was.

BARLOW
```

## Good
```cable escaped
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went
well.

2. (U) So it was.

BARLOW
```

## Fix
Safe: the line ends stay where they are.

## See
`control-character`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.source import Span

#: A reader of bytes has put line feeds where all lines end alike: what is left is the rest.
_RETURN = re.compile(r"\r++\n?")


@rule(code="ENC002", severity=Severity.NOTE, fix=Applicability.SAFE, since="0.1")
def mixed_line_ends(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable."""
    if context.source.text.find("\r", *cable.span) < 0:
        return
    found = list(_RETURN.finditer(context.source.text, *cable.span))
    if found:
        yield Finding(
            span=Span(*found[0].span()),
            message=f"{len(found)} {'lines end' if len(found) > 1 else 'line ends'} with a carriage return, unlike the rest",
            help="end all lines alike",
            edits=tuple(Edit(span=Span(*each.span()), replacement="\n") for each in found),
        )
