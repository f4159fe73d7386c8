"""Flag a terminator that is not `NNNN`.

## Why
Four times N tells a relay that the message is over (ACP 127 par. 114). With a letter lost, added or glued to it, the next message
becomes part of this one.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW

NNN
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
Safe: the line stands where a message ends, and nothing else is on it.

## See
ACP 127 par. 114 and 138; `missing-terminator`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Terminator
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="SIG004", severity=Severity.WARNING, fix=Applicability.SAFE, since="0.1")
def garbled_terminator(terminator: Terminator, context: RuleContext) -> Iterator[Finding]:
    """Terminators with another spelling."""
    span = context.extent(terminator)
    spelling = context.source.text[slice(*span)]
    if not context.is_archived and spelling and spelling != "NNNN":
        yield Finding(
            span=span,
            message=f"the terminator reads {quoted(spelling)}, expected `NNNN`",
            help="put `NNNN` instead",
            edits=(Edit(span=span, replacement="NNNN"),),
        )
