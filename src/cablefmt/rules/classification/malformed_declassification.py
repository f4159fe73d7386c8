"""Flag an E.O. line whose DECL names no day, event or exemption.

## Why
Behind `DECL:` stands the day of declassification, month first, an event that will happen, or an exemption (5 FAH-3 H-713;
Commerce OOMS manual, section 6). A day that does not exist opens the cable never, or at once.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
C O N F I D E N T I A L ALMATY 000079

E.O. 12958: DECL: 02/30/2016
TAGS: PGOV KZ
SUBJECT: (U) A VISIT TO THE REGION

Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).

1. (C) All went well.

2. (U) The Minister thanked us.

BARLOW
```

## Good
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
C O N F I D E N T I A L ALMATY 000079

E.O. 12958: DECL: 02/28/2016
TAGS: PGOV KZ
SUBJECT: (U) A VISIT TO THE REGION

Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).

1. (C) All went well.

2. (U) The Minister thanked us.

BARLOW
```

## Fix
None: the day is the classifier's to give.

## See
5 FAH-3 H-713; `implausible-declassification-date`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ExecutiveOrder
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="CLS008", severity=Severity.ERROR, archive=Severity.WARNING, since="0.1")
def malformed_declassification(line: ExecutiveOrder, context: RuleContext) -> Iterator[Finding]:
    """Once for each line with `DECL:` and nothing that is read as a day, an event or an exemption."""
    if line.instruction != "DECL" or line.declassify_date or line.exemptions:
        return
    said = line.declassify_on or ""
    if any(char.isalpha() for char in line.event or ""):
        return
    yield Finding(
        span=context.place(said, line) if said else context.end(line),
        message=f"{quoted(said)} is no day, event or exemption" if said else "the E.O. line says `DECL` and not when",
        help="write the day like `DECL: 01/12/2016`",
    )
