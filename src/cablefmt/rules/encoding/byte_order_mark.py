r"""Note a byte-order mark.

## Why
Three bytes in front of a text tell Windows that it is UTF-8. To other programs they are part of its first word, and the
classification is then none.

## Bad
```cable escaped
\xef\xbb\xbfUNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) So it was.

BARLOW
```

## Good
```cable escaped
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) So it was.

BARLOW
```

## Fix
None: whoever writes the file decides on its first bytes; `cablefmt format` keeps them.

## See
`invisible-character`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.source import Span


@rule(code="ENC001", severity=Severity.NOTE, since="0.1")
def byte_order_mark(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a file that begins with one, and for a cable with one inside, where files were joined."""
    at = context.source.text.find("\ufeff", *cable.span)
    if at >= 0 or (context.source.bom and cable.span.start == 0):
        place = f"before character {at + 1}" if at > 0 else "in front of the text"
        yield Finding(
            span=Span(max(at, 0), at + 1),
            message=f"a byte-order mark stands {place}",
            help="save the file without it",
        )
