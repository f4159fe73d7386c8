"""Flag a referenced cable whose number has more than six digits.

## Why
The number of a cable has six digits at most (5 FAH-2 H-220). A longer one is two that were run together, or a digit typed
twice, and the cable cannot be found.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: ALMATY 1000050

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: ALMATY 100050

All went well.

BARLOW
```

## Fix
None: which digit is too many the text does not say.

## See
5 FAH-2 H-220; `malformed-reference`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ReferencedCable
from cablefmt.rules.base import Finding, RuleContext, quoted, rule

_HIGHEST = 999_999


@rule(code="REF005", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def long_reference_number(cable: ReferencedCable, context: RuleContext) -> Iterator[Finding]:
    """Once for each such cable."""
    if cable.serial > _HIGHEST:
        yield Finding(
            span=context.extent(cable),
            message=f"number {quoted(str(cable.serial))} of the reference has more than six digits",
            help="correct the number",
        )
