"""Flag words that line noise has garbled.

## Why
A bad line turned characters into others, most often into a single Q: `long-terQsustainability`. What was sent only the sender
knows (ACP 127 par. 140), and no search finds it.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The long-terQsustainability is known.

2. (U) So it is.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The long-term sustainability is known.

2. (U) So it is.

BARLOW
```

## Fix
None: what the words were only the sender can say.

## See
ACP 127 par. 140; `swapped-digit`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ListItem, TextBlock
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span

#: Letters inside words, which the grammar does not divide.
#: A Q behind a small letter, or a long run that mixes small letters, capitals, digits and signs as no word and no address does.
_NOISE = re.compile(
    r"(?<![\w@/.:])(?:[A-Za-z\-]{1,30}?[a-z]Q(?!aeda|aida|aedd|atar)[A-Za-z,\-]{0,30}+|(?=\S{0,20}[a-z][#$%&*]\S{0,10}[A-Z])(?=\S{0,20}\d)[^\s/@:.]{20,80}+)"
)
#: What each of them has: cheap to look for, and few texts have it.
_SIGN = re.compile(r"[Q#$%&*](?<=[a-z][Q#$%&*])")


@rule(code="PAR012", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def garbled_text(text: TextBlock | ListItem, context: RuleContext) -> Iterator[Finding]:
    """Once for each text, at its first garbled word."""
    if not _SIGN.search(context.source.text, *text.span):
        return
    found = list(_NOISE.finditer(context.source.text, *context.extent(text)))
    if found:
        more = f", and {len(found) - 1} more" if len(found) > 1 else ""
        yield Finding(
            span=Span(*found[0].span()),
            message=f"{quoted(found[0].group())} is garbled{more}",
            help="ask the sender for the words",
        )
