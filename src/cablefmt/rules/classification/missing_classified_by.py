"""Flag a classified cable that does not say who classified it.

## Why
E.O. 12958 asks for the classifier's name, the reason and the duration on every document classified from 14 October 1995 on
(5 FAH-3 H-713). Without them the classification may not hold.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
C O N F I D E N T I A L ALMATY 000079

E.O. 12958: DECL: 01/12/2016
TAGS: PGOV KZ
SUBJECT: (U) A VISIT TO THE REGION

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
None: only the classifier can sign.

## See
5 FAH-3 H-713; 5 FAH-1 H-246; `malformed-classified-by`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable, ClassifiedBy, TextBlock, walk
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.classification import ORIGINAL

_CLASSIFIED = ("CONFIDENTIAL", "SECRET", "TOP SECRET")


@rule(code="CLS001", severity=Severity.ERROR, archive=Severity.WARNING, since="0.1")
def missing_classified_by(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a classified cable of that time, where neither header nor text has the line."""
    line = cable.preamble.classification_line
    if not line or line.classification not in _CLASSIFIED or not context.date or context.date < ORIGINAL:
        return
    nodes = (node for part in cable.current_parts for node in walk(part))
    if not any(isinstance(node, ClassifiedBy) or _says_so(node) for node in nodes):
        yield Finding(
            span=context.first_line(line),
            message=f"nothing says who classified this {line.classification} cable, and why",
            help="add a line such as `Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).`",
        )


def _says_so(node: object) -> bool:
    """Until 2003 the line may be paragraph 1 instead of a field; it may stand behind a mark."""
    if not isinstance(node, TextBlock):
        return False
    text = node.text.upper()
    return (text.partition(")")[2].lstrip() if text.startswith("(") else text).startswith(("CLASSIFIED BY", "DERIVED FROM"))
