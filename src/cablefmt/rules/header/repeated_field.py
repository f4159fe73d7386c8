"""Flag a header field that stands twice in one header.

## Why
A header has one E.O. line, one TAGS line, one SUBJECT (5 FAH-2 H-220). A program takes the first; what the second says is lost to
it.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION
SUBJECT: A VISIT TO THE MINES

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE MINES

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Fix
None: which of the two is right the text does not say.

## See
`conflicting-preamble`, for whole headers that stand twice.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import ExecutiveOrder, Node, Preamble, SubjectLine, TagsLine
from cablefmt.rules.base import Finding, RuleContext, rule

_FIELDS: tuple[tuple[str, type[Node]], ...] = (("E.O.", ExecutiveOrder), ("TAGS", TagsLine), ("SUBJECT", SubjectLine))


@rule(code="HDR004", severity=Severity.ERROR, since="0.1")
def repeated_field(preamble: Preamble, context: RuleContext) -> Iterator[Finding]:
    """Once for each field after the first of its kind."""
    for name, kind in _FIELDS:
        fields = preamble.all(kind)
        for other in fields[1:]:
            yield Finding(
                span=context.first_line(other),
                message=f"the header has a second {name} line",
                help="keep the one that is right",
                notes=(Note(span=context.first_line(fields[0]), message="the first one"),),
            )
