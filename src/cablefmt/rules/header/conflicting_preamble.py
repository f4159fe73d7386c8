"""Flag a header that stands twice and does not say the same.

## Why
Two headers for one text leave open which subject, tags or references are the cable's. Neither may be dropped: what only one of
them says would be lost.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE MINES

1. All went well.

ORDWAY
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE MINES

1. All went well.

ORDWAY
```

## Fix
None: which of the two is right the text does not say.

## See
`duplicate-preamble`, for copies that agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable, ClassifiedBy, ExecutiveOrder, Node, Preamble, ReferenceLine, SubjectLine, TagsLine
from cablefmt.rules.base import Finding, RuleContext, rule

_FIELDS: tuple[tuple[str, type[Node]], ...] = (
    ("E.O.", ExecutiveOrder),
    ("TAGS", TagsLine),
    ("SUBJECT", SubjectLine),
    ("REF", ReferenceLine),
    ("Classified By", ClassifiedBy),
)


@rule(code="HDR021", severity=Severity.ERROR, since="0.1")
def conflicting_preamble(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each header that repeats post, number and section of the one before it, and is no agreeing copy."""
    for first, second in pairwise(cable.current_parts):
        if not _same_text(first.preamble, second.preamble):
            continue
        differing = [name for name, kind in _FIELDS if first.preamble.all(kind) != second.preamble.all(kind)]
        where = ", ".join(differing) or "captions or text"
        yield Finding(
            span=context.first_line(second),
            message=f"the header stands twice and differs in {where}",
            help="keep the header that is right",
            notes=(Note(span=context.first_line(first), message="the other header"),),
        )


def _same_text(first: Preamble, second: Preamble) -> bool:
    """Whether two headers claim to be of the same section of the same cable."""
    one, other = first.classification_line, second.classification_line
    if not one or not other:
        return False
    return (one.post, one.serial, one.section) == (other.post, other.serial, other.section)
