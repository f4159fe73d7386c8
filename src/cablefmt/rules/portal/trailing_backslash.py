r"""Note backslashes at the ends of lines.

## Why
A table writes a line end inside a value as a backslash and a line end. What is left of it was not sent (ACP 127 par. 134).

## Bad
```cable
UNCLAS ALMATY 000079 \

E.O. 12958: N/A \
TAGS: PGOV KZ \
SUBJECT: A VISIT TO THE REGION \

1. (U) All went well. \

2. (U) So it was.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) So it was.

BARLOW
```

## Fix
Unsafe: a table may have a column of them.

## See
ACP 127 par. 134; `portal-residue`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.source import Span

#: Signs at the ends of lines, whatever the lines are: the grammar reads over them as over blanks.
_MARK = re.compile(r" ?\\++(?= ?+(?:\n|\Z))")
#: One or two may be meant.
_FEWEST = 3


@rule(code="PTL004", severity=Severity.NOTE, fix=Applicability.UNSAFE, since="0.1")
def trailing_backslash(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable with several."""
    if context.source.text.find("\\", *cable.span) < 0:
        return
    found = [Span(*mark.span()) for mark in _MARK.finditer(context.source.text, *cable.span)]
    if len(found) >= _FEWEST:
        yield Finding(
            span=found[0],
            message=f"{len(found)} lines end with a backslash",
            help="remove the backslashes",
            edits=tuple(Edit(span=span, replacement="") for span in found),
        )
