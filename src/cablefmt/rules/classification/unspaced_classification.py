"""Note a class on the classification line that is not sent letter by letter, or not evenly.

## Why
A classified class is sent letter by letter, `S E C R E T`, so that no slip of the line makes another word of it (ACP 127 par.
209). Canonical text writes it so.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
CO N F I D E N T I A L ALMATY 000079

E.O. 12958: DECL: 01/12/2016
TAGS: PGOV KZ
SUBJECT: (U) A VISIT TO THE REGION

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
Safe: the letters stay, the blanks between them change.

## See
ACP 127 par. 209; `malformed-classification-line`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import ClassificationLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span

_SENT = {"CONFIDENTIAL": "C O N F I D E N T I A L", "SECRET": "S E C R E T", "TOP SECRET": "T O P  S E C R E T"}


@rule(code="CLS007", severity=Severity.NOTE, fix=Applicability.SAFE, since="0.1")
def unspaced_classification(line: ClassificationLine, context: RuleContext) -> Iterator[Finding]:
    """Once for each line of a classified cable that spells its class otherwise."""
    sent = _SENT.get(line.classification or "")
    if sent is None or line.post is None or line.serial is None:
        return
    span = _class_span(context.extent(line), context.source.text, sent)
    written = context.source.text[slice(*span)]
    if " ".join(written.split()) != " ".join(sent.split()):
        yield Finding(
            span=span,
            message=f"the class is written {quoted(written)}, expected `{sent}`",
            help="write it letter by letter",
            edits=(Edit(span=span, replacement=sent),),
        )


def _class_span(extent: Span, text: str, sent: str) -> Span:
    """From the first letter of the line to where as many letters have gone by as the class has."""
    left, at = sum(1 for char in sent if char.isalpha()), extent.start
    while left and at < extent.end:
        left -= text[at].isalpha()
        at += 1
    return Span(extent.start, at)
