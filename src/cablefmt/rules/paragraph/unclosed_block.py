"""Note a text, a translation or a quotation that begins and does not end.

## Why
`BEGIN TEXT` and `QUOTE` say that others' words follow, `END TEXT` and `UNQUOTE` that the drafter speaks again (ACP 127 par. 140).
Without an end a reader takes the post's comment for the words of the Minister.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The note reads:

BEGIN TEXT

We are grateful.

2. (U) We agree.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The note reads:

BEGIN TEXT

We are grateful.

END TEXT

2. (U) We agree.

BARLOW
```

## Fix
None: where the block ends only the drafter can say.

## See
ACP 127 par. 140; `unopened-block`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.paragraph import unmatched


@rule(code="PAR006", severity=Severity.NOTE, since="0.1")
def unclosed_block(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each beginning without an end; a summary or a comment may end with its paragraph."""
    if context.partial:
        return
    for mark in unmatched(cable, context.source.text, opens=True):
        yield Finding(
            span=mark.span,
            message=f"{quoted(context.source.text[slice(*mark.span)])} begins a {mark.kind} that does not end",
            help="write where it ends",
        )
