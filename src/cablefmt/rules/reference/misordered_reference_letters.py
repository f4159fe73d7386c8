"""Note letters of references that are not A, B, C and so on.

## Why
References are lettered from A on, and the text names them by their letters (5 FAH-2 H-220; 5 FAH-1 H-246). Where a letter is
left out the text may name an item that was taken from the list.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: A. ALMATY 50
     C. ALMATY 60

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: A. ALMATY 50
     B. ALMATY 60

All went well.

BARLOW
```

## Fix
None: the text names the items by their letters, and would have to change with them.

## See
5 FAH-2 H-220; `repeated-reference-letter`, `dangling-reference`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Preamble, SmartHeader
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.reference import items


@rule(code="REF002", severity=Severity.NOTE, since="0.1")
def misordered_reference_letters(header: Preamble | SmartHeader, context: RuleContext) -> Iterator[Finding]:
    """Once for each letter that does not follow the one before it, and for a first one that is not A."""
    references = items(header)
    lettered = [item for item in references if item.letter and item.letter.isalpha()]
    if lettered and lettered[0].letter != "A" and len(references) > 1:
        yield Finding(
            span=context.extent(lettered[0]),
            message=f"reference `{lettered[0].letter}` is the first one, expected `A`",
            help="letter the references from A on",
        )
    for before, item in pairwise(lettered):
        expected = chr(ord(before.letter or "") + 1)
        if item.letter not in (expected, before.letter):
            yield Finding(
                span=context.extent(item),
                message=f"reference `{item.letter}` follows reference `{before.letter}`, expected `{expected}`",
                help="letter the references from A on, in the text, too",
                notes=(Note(span=context.extent(before), message="the reference before it"),),
            )
