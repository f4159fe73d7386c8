"""Flag a subject without the keyword SUBJECT.

## Why
The subject is found by its keyword (5 FAH-2 H-220). Without it the line may be taken for a caption, or for the text.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ

A VISIT TO THE REGION AND ITS LAKES

REF: ALMATY 50

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ

SUBJECT: A VISIT TO THE REGION AND ITS LAKES

REF: ALMATY 50

All went well.

BARLOW
```

## Fix
Unsafe: that the line is the subject is told by its place alone.

## See
5 FAH-2 H-220; `missing-subject`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import SubjectLine
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.source import Span


@rule(code="SUB008", severity=Severity.WARNING, fix=Applicability.UNSAFE, archive=Severity.NOTE, since="0.1")
def untitled_subject(line: SubjectLine, context: RuleContext) -> Iterator[Finding]:
    """Once for each such line."""
    if line.untitled:
        start = context.extent(line).start
        yield Finding(
            span=context.first_line(line),
            message="the subject stands without its keyword",
            help="put `SUBJECT:` in front of it",
            edits=(Edit(span=Span(start, start), replacement="SUBJECT: "),),
        )
