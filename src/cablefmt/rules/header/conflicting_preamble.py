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
`duplicate-preamble`, for copies that agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.header import contradictions, repeats


@rule(code="HDR021", severity=Severity.ERROR, since="0.1")
def conflicting_preamble(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each header that repeats the one before it and contradicts it."""
    for first, second in pairwise(cable.current_parts):
        fields = contradictions(first.preamble, second.preamble)
        if fields and repeats(first.preamble, second.preamble):
            yield Finding(
                span=context.first_line(second),
                message=f"the header stands twice and differs in {', '.join(fields)}",
                help="keep the header that is right",
                notes=(Note(span=context.first_line(first), message="the other header"),),
            )
