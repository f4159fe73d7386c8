"""Flag a REF line that names nothing, or has text that belongs to no reference.

## Why
References tie cables together. Text that is no item leaves open which cable was meant, and who follows the references loses the
thread there.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF:

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

REF: ALMATY 78

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Fix
None: what was meant the text does not say.

## See
5 FAH-2 H-220.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ReferenceLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="REF001", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def malformed_reference(line: ReferenceLine, context: RuleContext) -> Iterator[Finding]:
    """Lines without an item, or with more than items."""
    if line.unread:
        message = f"the REF line has {quoted(line.unread)}, which is no reference"
    elif not line.references:
        message = "the REF line names nothing"
    else:
        return
    yield Finding(
        span=context.place(line.unread, line),
        message=message,
        help="write it like `REF: A. ALMATY 79 B. 05 STATE 123456`",
    )
