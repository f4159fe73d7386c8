"""Flag a header that stands twice and says the same.

## Why
Archives print the header field and then the whole text, which begins with the header once more. A program that reads the first
copy finds a cable without text, or counts its subject and tags twice. The copy in front of the text is the one that counts.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

ORDWAY
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

ORDWAY
```

## Fix
Safe: the copy without text goes. What stood in it stands in the other one.

## See
`conflicting-preamble`, for copies that differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cablefmt.diagnostic import Applicability, Edit, Note, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule


@rule(code="HDR003", severity=Severity.WARNING, fix=Applicability.SAFE, since="0.1")
def duplicate_preamble(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each copy that a later part repeats."""
    for part, following in pairwise(cable.parts):
        if part.superseded:
            yield Finding(
                span=context.first_line(part),
                message="the header stands twice; this copy is not the one that the text follows",
                help="remove the copy",
                edits=(Edit(span=part.span, replacement=""),),
                notes=(Note(span=context.first_line(following), message="the copy that the text follows"),),
            )
