"""Note that a cable ends without `NNNN`.

## Why
`NNNN` is the end of a message (ACP 127 par. 114): what comes before it is whole. Archives dropped it from nearly all of their
records, so its absence there is no fault; a message about to be sent needs it.

## Bad
```cable
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

NNNN
```

## Fix
None: whether the text is whole only the sender knows.

## See
ACP 127 par. 114; `garbled-terminator`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import ARCHIVE, Finding, RuleContext, rule


@rule(code="SIG003", severity=Severity.NOTE, since="0.1")
def missing_terminator(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable with parts and no terminator; a published record lacks it as a rule."""
    needs_none = context.is_smart or context.is_archived or context.profile == ARCHIVE
    if cable.parts and not cable.closing.terminator and not needs_none:
        yield Finding(
            span=context.end(cable),
            message="the message ends without `NNNN`",
            help="add `NNNN` if the cable is about to be sent",
        )
