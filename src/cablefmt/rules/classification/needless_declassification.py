"""Flag an unclassified cable whose E.O. line says until when it is classified.

## Why
The E.O. line of an unclassified cable says `N/A` (5 FAH-3 H-710). A date there says that the cable is classified, and the line
above that it is not.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: DECL: 01/12/2016
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
None: whether the class or the date is wrong only the classifier can say.

## See
5 FAH-3 H-710; `missing-declassification`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import ExecutiveOrder
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.classification import level, stated_class

#: What reviewers wrote on the line when they opened an old cable.
_REVIEWED = "DECLASSIFIED"
_UNCLASSIFIED = (0, 1)


@rule(code="CLS026", severity=Severity.ERROR, since="0.1")
def needless_declassification(line: ExecutiveOrder, context: RuleContext) -> Iterator[Finding]:
    """Once for the line of an unclassified cable with a schedule, a date or an exemption, unless it was declassified since."""
    head, value = context.once(stated_class), line.value or ""
    if head is None or context.once(level) not in _UNCLASSIFIED or line.instruction in (None, "N/A"):
        return
    if _REVIEWED not in value.upper():
        yield Finding(
            span=context.place(value, line),
            message=f"the E.O. line of this {head.name} cable says {quoted(value)}, expected `N/A`",
            help="write `N/A`, or the class that is meant on the classification line",
            notes=(Note(span=context.first_line(head.node), message="the class of the cable"),),
        )
