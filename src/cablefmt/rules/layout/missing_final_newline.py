r"""Note a text that does not end with a line end.

## Why
What is put behind it stands on its last line: the next cable of a file begins in the sign-off of this one.

## Bad
```cable escaped
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) So it was.

BARLOW

NNNN\
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

NNNN
```

## Fix
Safe: a line end means nothing.

## See
docs/explanation/canonical-form.md.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.source import Span


@rule(code="LAY100", severity=Severity.NOTE, fix=Applicability.SAFE, since="0.1")
def missing_final_newline(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once, for the last cable of a text."""
    text, end = context.source.text, cable.span.end
    if end == len(text) and text.strip() and not text.endswith(("\n", "\r")):
        yield Finding(
            span=Span(end, end),
            message="the text does not end with a line end",
            help="add one",
            edits=(Edit(span=Span(end, end), replacement="\n"),),
        )
