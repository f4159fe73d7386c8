"""Flag a reason of section 1.5 from 22 September 2003 on, and one of section 1.4 before.

## Why
The reasons for classifying stood in section 1.5 of E.O. 12958, and stand in section 1.4 since it was amended on 22 September
2003 (ISOO notice of that day). Section 1.4 was another matter before, as 1.5 is since.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
C O N F I D E N T I A L ALMATY 000079

E.O. 12958: DECL: 01/12/2016
TAGS: PGOV KZ
SUBJECT: (U) A VISIT TO THE REGION

Classified By: Ambassador Jane Doe for reasons 1.5 (b) and (d).

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
None: the reason is the classifier's to give.

## See
ISOO, Changes to classified document markings, 2003; `unknown-reason`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ClassifiedBy
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.classification import ORIGINAL, REVISED


@rule(code="CLS028", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def reason_of_another_order(line: ClassifiedBy, context: RuleContext) -> Iterator[Finding]:
    """Once for each line with such a reason."""
    if context.date is None or context.date < ORIGINAL:
        return
    section, other = ("1.4", "1.5") if context.date >= REVISED else ("1.5", "1.4")
    reasons = [reason for reason in line.reasons if reason.startswith(other)]
    if reasons:
        yield Finding(
            span=context.place(other, line),
            message=f"reason {quoted(reasons[0])} is given in {context.date.year}, when reasons stand in section {section}",
            help=f"give the reason of section {section}",
        )
