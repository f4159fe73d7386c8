"""Flag an exemption X1 to X8 in a cable of 22 September 2003 or later.

## Why
The exemptions X1 to X8 of E.O. 12958 ended when the order was amended on 22 September 2003: since then a cable names a day at
most 25 years away (ISOO notice of that day). Only `25X1-human` is left for the source of information.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
C O N F I D E N T I A L ALMATY 000079

E.O. 12958: DECL: X1
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

E.O. 12958: DECL: 01/12/2016
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
ISOO notice of 2003; `misplaced-schedule`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ExecutiveOrder
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.classification import REVISED


@rule(code="CLS121", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def obsolete_exemption(line: ExecutiveOrder, context: RuleContext) -> Iterator[Finding]:
    """Once for each such exemption."""
    if context.date is None or context.date < REVISED:
        return
    for exemption in line.exemptions:
        if not exemption.startswith("25"):
            yield Finding(
                span=context.place(line.declassify_on or "", line),
                message=f"exemption {quoted(exemption)} is named in {context.date.year}, and ended in September 2003",
                help="write the day of declassification instead",
            )
