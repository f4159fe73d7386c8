"""Note that the header calls the cable a corrected copy.

## Why
A corrected copy takes the place of a cable that was sent before with the same number (5 FAH-2 H-220). Whoever keeps both must
know which one holds; whoever has only this one knows that another text is about.

## Bad
```cable
UNCLAS ALMATY 000079

C O R R E C T E D COPY (PARA 3)

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: it says what is so.

## See
5 FAH-2 H-220; `duplicate-preamble`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Correction
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="HDR100", severity=Severity.NOTE, since="0.1")
def corrected_copy(remark: Correction, context: RuleContext) -> Iterator[Finding]:
    """Once for each remark."""
    yield Finding(
        span=context.first_line(remark),
        message=f"the header says {quoted(remark.text)}",
        help="look for the copy that it corrects",
    )
