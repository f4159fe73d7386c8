"""Note a cable that more than one name signs.

## Why
One officer answers for a cable: the chief of mission, or who acts in the place. Of two names one may belong to another cable, or
to a copy of the end.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
VANTONGEREN

NNNN
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

NNNN
```

## Fix
None: who signed the text does not say.

## See
5 FAH-1 H-241; `missing-signoff`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Closing, Signature
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="SIG008", severity=Severity.NOTE, since="0.1")
def several_signoffs(closing: Closing, context: RuleContext) -> Iterator[Finding]:
    """Every sign-off behind the first one."""
    signatures = closing.all(Signature)
    for other in signatures[1:]:
        yield Finding(
            span=context.extent(other),
            message=f"{quoted(other.name or '')} signs, too, below {quoted(signatures[0].name or '')}",
            help="keep the name of who answers for the cable",
            notes=(Note(span=context.extent(signatures[0]), message="the first sign-off"),),
        )
