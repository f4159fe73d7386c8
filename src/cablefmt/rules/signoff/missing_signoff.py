"""Flag a text that ends without a sign-off.

## Why
A cable goes out in the name of the chief of mission, or of the Secretary, whose surname stands below the text. Without it the
text may have been cut, and nobody answers for it.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

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
`partial-extract`, in which it is a warning; `signoff-not-capitals`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable, Signature
from cablefmt.rules.base import Finding, RuleContext, rule


@rule(code="SIG001", severity=Severity.ERROR, since="0.1")
def missing_signoff(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable with a text and no name below it."""
    bodies = [part.body for part in cable.current_parts if part.body]
    if not bodies or cable.closing.first(Signature) or _goes_on_elsewhere(cable, context):
        return
    broken_off = context.breaks_off(bodies[-1])
    yield Finding(
        span=context.end(bodies[-1]),
        message="the text breaks off, without a sign-off" if broken_off else "the text ends without a sign-off",
        help="find out whether its end was lost" if broken_off else "add the surname of the chief of mission below the text",
        severity=Severity.WARNING if broken_off or context.partial else None,
    )


def _goes_on_elsewhere(cable: Cable, context: RuleContext) -> bool:
    """Whether this is a section before the last, which the archive of the seventies keeps as a record of its own."""
    line = cable.current_parts[-1].preamble.classification_line
    return bool(context.is_archived and line and line.section and line.sections and line.section < line.sections)
