"""Flag text in a field that none of its values explains.

## Why
A caption, a sign-off, a message number or a line at the end of a message has one thing to say. What stands beside it is kept as
it is, and nobody finds it there.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) Comment: All went well.

2. (U) So it was. End comment.
BARLOW 0 02/18/2008
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) Comment: All went well.

2. (U) So it was. End comment.
BARLOW
```

## Fix
None: where the text belongs only a reader can say.

## See
ACP 127 Annex B; `malformed-tags`, `malformed-reference` and their like for other fields.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import (
    AccountingLine,
    Banner,
    Captions,
    Clearance,
    EndSeparator,
    MessageReference,
    OperatingSignals,
    PageBreak,
    PortalBlock,
    Separator,
    SerialCheck,
    Signature,
    SmartLine,
)
from cablefmt.rules.base import Finding, RuleContext, quoted, rule

#: The fields that have no rule of their own for it.
Read = (
    AccountingLine
    | Banner
    | Captions
    | Clearance
    | EndSeparator
    | MessageReference
    | OperatingSignals
    | PageBreak
    | PortalBlock
    | Separator
    | SerialCheck
    | Signature
    | SmartLine
)


@rule(code="SYN006", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def unread_field_text(field: Read, context: RuleContext) -> Iterator[Finding]:
    """Every field with text that was not read."""
    if field.unread and any(map(str.isalnum, field.unread)):
        yield Finding(
            span=context.place(field.unread, field),
            message=f"{quoted(field.unread)} is none of the values of its field",
            help="move it where it belongs, or remove it",
        )
