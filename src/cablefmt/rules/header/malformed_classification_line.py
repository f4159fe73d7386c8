"""Flag a classification line that lacks class, post or number, or has more than these.

## Why
Class, post and number are how a cable is handled and cited (5 FAH-2 H-220). A line without one of them leaves the cable without
an id; words that are neither a control, a section nor a remark hide what the line says.

## Bad
```cable
UNCLAS SECTION 03 OF 02 ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS SECTION 02 OF 02 ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: what is lost the text does not say.

## See
5 FAH-2 H-220; ACP 127 par. 208 for sections; `missing-classification-line`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ClassificationLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="HDR002", severity=Severity.ERROR, archive=Severity.WARNING, since="0.1")
def malformed_classification_line(line: ClassificationLine, context: RuleContext) -> Iterator[Finding]:
    """Lines that lack a value, or have more than the values, or count sections wrongly."""
    values = {"class": line.classification, "post": line.post, "number": line.serial}
    missing = " and no ".join(name for name, value in values.items() if value is None)
    if missing:
        message = f"classification line {quoted(line.raw)} has no {missing}"
    elif line.unread:
        message = f"the classification line has {quoted(line.unread)}, which is no part of it"
    elif line.section and line.sections and line.section > line.sections:
        message = f"section {line.section} is said to be one of {line.sections}"
    else:
        return
    yield Finding(
        span=context.place(line.unread, line),
        message=message,
        help="write it like `UNCLAS SECTION 01 OF 02 ALMATY 000079`",
    )
