"""Flag a Classified By line that names nobody, or has text that is no part of it.

## Why
The line must name the classifier, with title and office, and a reason (5 FAH-3 H-713). Without a name nobody can be asked, and
nobody has signed.

## Bad
```cable
C O N F I D E N T I A L ALMATY 000079

E.O. 12958: DECL: 01/12/2016
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

Classified By:

1. (C) All went well.

2. (U) The Minister thanked us.

BARLOW
```

## Good
```cable
C O N F I D E N T I A L ALMATY 000079

E.O. 12958: DECL: 01/12/2016
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).

1. (C) All went well.

2. (U) The Minister thanked us.

BARLOW
```

## Fix
None: only the classifier can sign.

## See
5 FAH-3 H-713; `missing-classified-by`, `missing-reason`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ClassifiedBy
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="CLS002", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def malformed_classified_by(line: ClassifiedBy, context: RuleContext) -> Iterator[Finding]:
    """Lines without a text, or with more than they may have."""
    if line.unread:
        message = f"the Classified By line has {quoted(line.unread)}, which is no part of it"
    elif not line.text:
        message = "the Classified By line names nobody"
    else:
        return
    yield Finding(
        span=context.place(line.unread, line),
        message=message,
        help="write it like `Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).`",
    )
