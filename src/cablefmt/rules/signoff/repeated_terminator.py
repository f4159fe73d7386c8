"""Flag a terminator that stands twice.

## Why
`NNNN` ends a message (ACP 127 par. 114). A second one ends a message that never began, and a relay counts one too many.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW

NNNN
NNNN
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
None: between the two a message may be lost.

## See
ACP 127 par. 114; `garbled-terminator`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Closing, Terminator
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="SIG009", severity=Severity.WARNING, since="0.1")
def repeated_terminator(closing: Closing, context: RuleContext) -> Iterator[Finding]:
    """Once for each terminator behind the first one."""
    terminators = closing.all(Terminator)
    for other in terminators[1:]:
        yield Finding(
            span=context.extent(other),
            message=f"{quoted(other.raw)} ends a message that has ended before",
            help="remove it if no message is lost between the two",
            notes=(Note(span=context.extent(terminators[0]), message="the first end"),),
        )
