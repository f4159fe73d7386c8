"""Flag text between the sign-off and the end of the message that is none of the closing lines.

## Why
After the sign-off a message ends: `BT`, the serial, `NNNN` (ACP 127 Annex B). Text that stands there is part of no paragraph,
so a reader of the text never sees it.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
BT
#0079

Q#8 choke 55

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
BT
#0079

NNNN
```

## Fix
None: where the text belongs only a reader can say.

## See
ACP 127 Annex B; `text-after-terminator` for what follows `NNNN`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from cablefmt.diagnostic import Severity
from cablefmt.model import Closing, Terminator
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.unparsed import stretches


@rule(code="SYN004", severity=Severity.WARNING, since="0.1")
def unparsed_closing_text(closing: Closing, context: RuleContext) -> Iterator[Finding]:
    """Every stretch of unparsed text up to the terminator."""
    for found in stretches(takewhile(lambda line: not isinstance(line, Terminator), closing.lines)):
        yield Finding(
            span=context.extent(found),
            message=f"{quoted(found.text)} stands behind the text and is no closing line",
            help="move it into the text, or remove it",
        )
