"""Note a classified cable whose subject has no portion mark.

## Why
The subject is a portion, too, and the one that lists and references show (5 FAH-3 H-713). Without a mark nobody knows whether
it may be quoted.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
C O N F I D E N T I A L ALMATY 000079

E.O. 12958: DECL: 01/12/2016
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

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
None: the mark is the drafter's to give.

## See
5 FAH-3 H-713; `missing-portion-mark`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ClassificationLine, SubjectLine
from cablefmt.rules.base import Finding, RuleContext, rule

_CLASSIFIED = ("CONFIDENTIAL", "SECRET", "TOP SECRET")
#: Under E.O. 12958 and those since; before, subjects had no marks.
_FIRST_YEAR = 1996


@rule(code="SUB005", severity=Severity.NOTE, since="0.1")
def missing_subject_mark(line: SubjectLine, context: RuleContext) -> Iterator[Finding]:
    """Once for each such subject."""
    head = context.part.preamble.first(ClassificationLine) if context.part else None
    if head is None or head.classification not in _CLASSIFIED or context.date is None or context.date.year < _FIRST_YEAR:
        return
    if line.text and not line.mark:
        yield Finding(
            span=context.first_line(line),
            message=f"the subject of this {head.classification} cable has no portion mark",
            help="add the mark like `SUBJECT: (U) A VISIT TO THE REGION`",
        )
