"""Flag text behind the end of the message.

## Why
What stands behind `NNNN` was never sent with the cable (ACP 127 par. 114): it is the rest of another message, or a note that
somebody added.

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

note by the desk: file this
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
None: whether it belongs to the cable only a reader can say.

## See
ACP 127 par. 114; `unparsed-closing-text` for text in front of `NNNN`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import dropwhile

from cablefmt.diagnostic import Severity
from cablefmt.model import Closing, Terminator, Unparsed
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="SIG005", severity=Severity.WARNING, since="0.1")
def text_after_terminator(closing: Closing, context: RuleContext) -> Iterator[Finding]:
    """Every stretch of unparsed text behind the terminator."""
    for line in dropwhile(lambda line: not isinstance(line, Terminator), closing.lines):
        if isinstance(line, Unparsed):
            yield Finding(
                span=context.extent(line),
                message=f"{quoted(line.text)} stands behind the end of the message",
                help="remove it, or move it in front of `NNNN`",
            )
