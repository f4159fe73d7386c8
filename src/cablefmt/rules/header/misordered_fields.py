"""Flag fields of the header in another order than E.O., TAGS, SUBJECT, REF.

## Why
A reader and a machine look for each field where it always stands: E.O., TAGS, SUBJECT, REF (5 FAH-2 H-220). A SUBJECT behind
REF is taken for a continuation of the list.

## Bad
```cable
UNCLAS ALMATY 000079

TAGS: PGOV KZ
E.O. 12958: N/A
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
None: moving a line is the drafter's, as lines between them may belong to it.

## See
5 FAH-2 H-220; `repeated-field`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import ExecutiveOrder, Node, Preamble, ReferenceLine, SubjectLine, TagsLine
from cablefmt.rules.base import Finding, RuleContext, rule

_ORDER: dict[type[Node], str] = {ExecutiveOrder: "E.O.", TagsLine: "TAGS", SubjectLine: "SUBJECT", ReferenceLine: "REF"}


@rule(code="HDR008", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def misordered_fields(preamble: Preamble, context: RuleContext) -> Iterator[Finding]:
    """Once for each field that stands behind one that belongs below it."""
    kinds = list(_ORDER)
    fields = [field for field in preamble.fields if type(field) in _ORDER]
    for before, field in pairwise(fields):
        if _is_label(field, context):
            continue
        if kinds.index(type(before)) > kinds.index(type(field)):
            one, other = _ORDER[type(before)], _ORDER[type(field)]
            yield Finding(
                span=context.first_line(field),
                message=f"the {other} line stands below the {one} line, expected above it",
                help=f"put the {other} line in front of the {one} line",
                notes=(Note(span=context.first_line(before), message=f"the {one} line"),),
            )


def _is_label(field: Node, context: RuleContext) -> bool:
    """Whether it is the label of the SMART layout, where the subject is the last line of the header."""
    return isinstance(field, SubjectLine) and context.source.text[slice(*context.keyword(field))] == "Subject"
