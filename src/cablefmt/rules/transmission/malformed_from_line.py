"""Flag a FM line that names nobody.

## Why
The FM line says who sent the cable (ACP 127 Annex B, format line 6). An empty one leaves the originator to be guessed from the
classification line.

## Bad
```cable
R 120508Z JAN 06
FM
TO SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: the originator's address cannot be known from the text.

## See
ACP 127 Annex B; `missing-from-line`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import FromLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="TRN006", severity=Severity.WARNING, since="0.1")
def malformed_from_line(line: FromLine, context: RuleContext) -> Iterator[Finding]:
    """Lines without an originator, or with more than one."""
    if line.unread:
        message = f"the FM line has {quoted(line.unread)}, which is no part of an originator"
    elif not line.originator:
        message = "the FM line names no originator"
    else:
        return
    yield Finding(span=context.place(line.unread, line), message=message, help="write it like `FM USOFFICE ALMATY`")
