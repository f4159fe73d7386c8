"""Flag a portion mark that has lost one of its parentheses.

## Why
A portion mark stands between parentheses directly behind the number (5 FAH-1 H-246). With one of them it may be taken for text,
and a search for `(SBU)` misses it.

## Bad
```cable
UNCLAS ALMATY 000079

SENSITIVE

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. SBU) All went well.

2. (SBU) The Minister thanked us.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

SENSITIVE

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (SBU) All went well.

2. (SBU) The Minister thanked us.

BARLOW
```

## Fix
Safe: the parenthesis is added that the mark lacks.

## See
5 FAH-1 H-246; `unknown-portion-mark`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import PortionMark
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span


@rule(code="CLS006", severity=Severity.WARNING, fix=Applicability.SAFE, archive=Severity.NOTE, since="0.1")
def unbalanced_portion_mark(mark: PortionMark, context: RuleContext) -> Iterator[Finding]:
    """Once for each mark with one parenthesis."""
    span = mark.span
    written = context.source.text[slice(*span)].rstrip(".")
    opened, closed = written.startswith("("), written.endswith(")")
    if opened != closed:
        place = span.start if closed else span.start + len(written)
        yield Finding(
            span=span,
            message=f"portion mark {quoted(written)} has lost a parenthesis, expected `({mark.text})`",
            help="add the parenthesis",
            edits=(Edit(span=Span(place, place), replacement="(" if closed else ")"),),
        )
