"""Flag a Classified By line in an unclassified cable.

## Why
Only a classified cable has a classifier (5 FAH-3 H-713). Where the line stands in an unclassified one, it was left over from a
draft, or the class is wrong.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).

1. All went well.

2. The Minister thanked us.

BARLOW
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
None: whether the class or the line is wrong only the classifier can say.

## See
5 FAH-3 H-713; `missing-classified-by`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import ClassifiedBy
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.classification import level, stated_class

_UNCLASSIFIED = (0, 1)
_REVIEWED = "DECLASSIFIED"


@rule(code="CLS027", severity=Severity.WARNING, since="0.1")
def needless_classified_by(line: ClassifiedBy, context: RuleContext) -> Iterator[Finding]:
    """Once for each such line, unless it says that the cable was declassified since."""
    head = context.once(stated_class)
    if head and context.once(level) in _UNCLASSIFIED and not line.text.upper().startswith(_REVIEWED):
        yield Finding(
            span=context.first_line(line),
            message=f"this {head.name} cable has a Classified By line",
            help="remove the line, or write the class that is meant on the classification line",
            notes=(Note(span=context.first_line(head.node), message="the class of the cable"),),
        )
