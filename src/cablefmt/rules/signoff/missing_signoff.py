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
from cablefmt.model import Body, Cable, Signature
from cablefmt.rules.base import Finding, RuleContext, rule


@rule(code="SIG001", severity=Severity.ERROR, since="0.1")
def missing_signoff(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable with a text and no name below it. A text that is not here as it was sent weighs less."""
    bodies = [part.body for part in cable.current_parts if part.body]
    if not bodies or cable.closing.first(Signature) or _goes_on_elsewhere(cable, context):
        return
    message, todo = "the text ends without a sign-off", "add the surname of the chief of mission below the text"
    whole = not context.partial
    if context.breaks_off(bodies[-1]):
        message, todo, whole = "the text breaks off, without a sign-off", "find out whether its end was lost", False
    elif _ends_with_its_beginning(bodies):
        message, todo, whole = "the text ends with a copy of its beginning, not with a sign-off", "remove the copy", False
    yield Finding(span=context.end(bodies[-1]), message=message, help=todo, severity=None if whole else Severity.WARNING)


def _ends_with_its_beginning(bodies: list[Body]) -> bool:
    """Whether the last paragraph has the number of the first and repeats it: so pages put a preview below the sign-off."""
    paragraphs = [paragraph for body in bodies for paragraph in body.paragraphs]
    if len(paragraphs) < len(("first", "last")) or paragraphs[0].number != paragraphs[-1].number:
        return False
    first, last = (" ".join(text.text for text in Body(blocks=(each,)).texts) for each in (paragraphs[0], paragraphs[-1]))
    return last != "" and last in first


def _goes_on_elsewhere(cable: Cable, context: RuleContext) -> bool:
    """Whether this is a section before the last, which the archive of the seventies keeps as a record of its own."""
    line = cable.current_parts[-1].preamble.classification_line
    return bool(context.is_archived and line and line.section and line.sections and line.section < line.sections)
