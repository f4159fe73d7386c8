"""Flag a cable without a classification line.

## Why
The text of a message begins with its classification (ACP 127 par. 209). Without the line nobody knows how to handle the cable,
and it has neither post nor number: it cannot be cited.

## Bad
```cable
E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

BARLOW
```

## Fix
None: the classification is the sender's to give.

## See
ACP 127 par. 209; 5 FAH-2 H-220; `malformed-classification-line`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable, ClassificationLine
from cablefmt.rules.base import Finding, RuleContext, rule


@rule(code="HDR001", severity=Severity.ERROR, archive=Severity.WARNING, since="0.1")
def missing_classification_line(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once, where no part has a classification line."""
    says_nothing = context.is_smart or cable.missing_text
    if not says_nothing and not any(part.preamble.first(ClassificationLine) for part in cable.parts):
        yield Finding(
            span=context.first_line(cable.parts[0] if cable.parts else cable),
            message="the cable has no classification line",
            help="begin the cable with its classification, post and number, such as `UNCLAS ALMATY 000079`",
        )
