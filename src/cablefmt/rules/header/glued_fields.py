"""Flag a field of the header that does not begin a line.

## Why
Each field begins a line of its own (5 FAH-2 H-220). Some senders and archives lost the line ends of a header; then a reader who
goes by lines finds one field in another.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
Safe: a line end takes the place of the blanks in front of the field.

## See
5 FAH-2 H-220; `malformed-subject`, `malformed-tags`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import ClassifiedBy, ExecutiveOrder, Node, Preamble, ReferenceLine, SubjectLine, TagsLine
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.source import Span

_NAMES: dict[type[Node], str] = {
    ExecutiveOrder: "E.O.",
    TagsLine: "TAGS",
    SubjectLine: "SUBJECT",
    ReferenceLine: "REF",
    ClassifiedBy: "Classified By",
}


@rule(code="HDR009", severity=Severity.WARNING, fix=Applicability.SAFE, archive=Severity.NOTE, since="0.1")
def glued_fields(preamble: Preamble, context: RuleContext) -> Iterator[Finding]:
    """Once for each field with its keyword in the middle of a line."""
    text = context.source.text
    for field in preamble.fields:
        name = _NAMES.get(type(field))
        if name is None or (isinstance(field, SubjectLine) and field.untitled):
            continue
        start = context.extent(field).start
        before = text.rfind("\n", 0, start) + 1
        glued = text[before:start].rstrip()
        if glued:
            yield Finding(
                span=context.keyword(field) if name != "E.O." else Span(start, start + len("E.O.")),
                message=f"the {name} line begins in the middle of a line",
                help="begin a new line with it",
                edits=(Edit(span=Span(before + len(glued), start), replacement="\n"),),
            )
