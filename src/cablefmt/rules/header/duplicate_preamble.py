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

2. The Minister thanked us.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Fix
Safe: a copy goes where all that stood in it stands in the header that the text follows. Two headers of which neither says all
stay as they are.

## See
`conflicting-preamble`, for copies that differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cablefmt.diagnostic import Applicability, Edit, Note, Severity
from cablefmt.model import Cable, Part
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.header import contradictions, repeats


@rule(code="HDR003", severity=Severity.WARNING, fix=Applicability.SAFE, archive=Severity.NOTE, since="0.1")
def duplicate_preamble(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each header that the next part repeats without contradicting it."""
    for part, following in pairwise(cable.parts):
        if part.superseded or _says_less(part, following):
            yield Finding(
                span=context.first_line(part),
                message="the header stands twice" if part.superseded else "the header stands twice, once in another form",
                help="remove the copy that no text follows" if part.superseded else "keep the header that says all",
                edits=(Edit(span=part.span, replacement=""),) if part.superseded else (),
                notes=(Note(span=context.first_line(following), message="it stands here again"),),
            )


def _says_less(part: Part, following: Part) -> bool:
    """Whether one of two headers lacks a field of the other, or has it cut: neither is a copy that may go."""
    first, second = part.preamble, following.preamble
    return not following.superseded and repeats(first, second) and not contradictions(first, second)
