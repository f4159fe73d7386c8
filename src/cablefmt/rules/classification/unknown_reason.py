"""Flag a reason for classifying that the order does not have.

## Why
The order has the reasons (a) to (h) in section 1.4, and had (a) to (g) in section 1.5 before 22 September 2003 (5 FAH-3 H-713;
ISOO notice of 2003). Another section, or a section without a letter, gives no reason.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
C O N F I D E N T I A L ALMATY 000079

E.O. 12958: DECL: 01/12/2016
TAGS: PGOV KZ
SUBJECT: (U) A VISIT TO THE REGION

Classified By: Ambassador Jane Doe for reasons 1.2 (b).

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

Classified By: Ambassador Jane Doe for reasons 1.4 (b).

1. (C) All went well.

2. (U) The Minister thanked us.

BARLOW
```

## Fix
None: the reason is the classifier's to give.

## See
5 FAH-3 H-713; `missing-reason`, `reason-of-another-order`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ClassifiedBy
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.classification import ORIGINAL

_KNOWN = {"1.4": "abcdefgh", "1.5": "abcdefg"}


@rule(code="CLS010", severity=Severity.WARNING, since="0.1")
def unknown_reason(line: ClassifiedBy, context: RuleContext) -> Iterator[Finding]:
    """Once for each line with such a reason."""
    if context.date is None or context.date < ORIGINAL:
        return
    for reason in line.reasons:
        section, _, letter = reason.rstrip(")").partition("(")
        if letter not in _KNOWN.get(section, ""):
            yield Finding(
                span=context.place(section, line),
                message=f"{quoted(reason)} is no reason for classifying, expected `1.4(a)` to `1.4(h)`",
                help="give a reason such as `1.4 (b)`",
            )
            return
    bare = next((section for section in _KNOWN if section in line.text), None)
    if bare and not line.reasons:
        yield Finding(
            span=context.place(bare, line),
            message=f"section {bare} is named without a letter",
            help="give a reason such as `1.4 (b)`",
        )
