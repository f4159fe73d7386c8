"""Note words that somebody has blacked out with X.

## Why
Who published the record put `XXXXXXXXXXXX` in the place of names. The text is not as it was sent, and what is left must not be
taken for the whole.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) We met XXXXXXXXXXXX.

2. (U) All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) We met the Minister.

2. (U) All went well.

BARLOW
```

## Fix
None: a redaction is never touched.

## See
`partial-extract`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Body
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.source import Span

#: Signs inside a text: what the text is part of the grammar has said.
_MARK = re.compile(r"(?<![A-Za-z])(?:X{4,}+|x{6,}+)(?![A-Za-z])")
#: One of them stands in each mark: cheap to look for, and few texts have it.
_SIGNS = ("XXXX", "xxxxxx")
#: So many other places are shown.
_SHOWN = 5


@rule(code="PAR013", severity=Severity.NOTE, since="0.1")
def redaction(body: Body, context: RuleContext) -> Iterator[Finding]:
    """Once for each body, at the first mark; the others are notes."""
    text, body_span = context.source.text, body.span
    if all(text.find(sign, *body_span) < 0 for sign in _SIGNS):
        return
    marks = [Span(*mark.span()) for mark in _MARK.finditer(text, *body_span)]
    if marks:
        times = f" in {len(marks)} places" if len(marks) > 1 else ""
        yield Finding(
            span=marks[0],
            message=f"words are blacked out{times}",
            notes=tuple(Note(span=other, message="here, too") for other in marks[1 : 1 + _SHOWN]),
        )
