"""Flag a cable that has a header and no text.

## Why
A header alone says nothing. Either the text was lost on the way to the archive, or the record was never more than a title.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION
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
None: the text is not here.

## See
`missing-signoff`; `partial-extract`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule

#: So a preview ends.
_DOTS = "..."


@rule(code="PAR002", severity=Severity.ERROR, since="0.1")
def missing_text(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once, where no part has a body. A header that is cut, as in a preview, weighs less."""
    if cable.parts and not any(part.body for part in cable.parts):
        end = context.end(cable.parts[-1])
        is_cut = context.source.text.endswith(_DOTS, 0, end.start)
        yield Finding(
            span=end,
            message="the header breaks off, and no text follows" if is_cut else "the cable ends with its header",
            help="find out whether the text was lost",
            severity=Severity.WARNING if is_cut or context.partial else None,
        )
