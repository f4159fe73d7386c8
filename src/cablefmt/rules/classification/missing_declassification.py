"""Flag a classified cable whose E.O. line says N/A, or says nothing.

## Why
A classified cable must say until when it is classified (5 FAH-3 H-713; section 1.6 of E.O. 12958). `N/A` is what an
unclassified cable says.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
C O N F I D E N T I A L ALMATY 000079

E.O. 12958: N/A
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
None: only the classifier can say until when.

## See
5 FAH-3 H-713; `needless-declassification`, `malformed-declassification`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import ExecutiveOrder
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.classification import is_classified, stated_class


@rule(code="CLS025", severity=Severity.ERROR, since="0.1")
def missing_declassification(line: ExecutiveOrder, context: RuleContext) -> Iterator[Finding]:
    """Once for the line of a classified cable that has no instruction."""
    head = context.once(stated_class)
    if (
        head
        and context.once(is_classified)
        and line.order
        and (line.instruction == "N/A" or not (line.value or context.is_smart))
    ):
        yield Finding(
            span=context.first_line(line),
            message=f"the E.O. line of this {head.name} cable does not say until when it is classified",
            help="write until when, like `E.O. 12958: DECL: 01/12/2016`",
            notes=(Note(span=context.first_line(head.node), message="the class of the cable"),),
        )
