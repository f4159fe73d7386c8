"""Flag a cable without a classification line.

## Why
The text of a message begins with its classification (ACP 127 par. 209). Without the line nobody knows how to handle the cable,
and it has neither post nor number: it cannot be cited.

## Bad
```cable
E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

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

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Fix
None: the classification is the sender's to give.

## See
ACP 127 par. 209; 5 FAH-2 H-220; `malformed-classification-line`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import AttentionLines, Cable, ClassificationLine, Unparsed, leaves
from cablefmt.rules.base import Finding, RuleContext, rule

#: What is left of the line where the rest cannot be read; its number stands behind.
_CLASSES = ("UNCLAS", "LIMITED OFFICIAL", "CONFIDENTIAL", "S E C R E T")

#: A class whose letters are no part of another word, unlike those of `SECRET`.
_DIVIDED = "CONFIDENTIAL"


@rule(code="HDR001", severity=Severity.ERROR, archive=Severity.WARNING, since="0.1")
def missing_classification_line(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once, where no part has the line. A garbled one, left by a machine that read a page, and a head alone weigh less."""
    says_nothing = context.is_smart or cable.missing_text
    if says_nothing or any(part.preamble.first(ClassificationLine) for part in cable.parts):
        return
    unread = (leaf for leaf in leaves(cable) if isinstance(leaf, (Unparsed, AttentionLines)))
    garbled = next((context.place(line, leaf) for leaf in unread for line in leaf.raw.split("\n") if _is_garbled(line)), None)
    yield Finding(
        span=garbled or context.first_line(cable.parts[0] if cable.parts else cable),
        message="the classification line is garbled" if garbled else "the cable has no classification line",
        help="begin the cable with its classification, post and number, such as `UNCLAS ALMATY 000079`",
        severity=Severity.WARNING if garbled or _breaks_off(cable, context) else None,
    )


def _breaks_off(cable: Cable, context: RuleContext) -> bool:
    """Whether nothing is here but the lines in front of the header: then nobody knows what stood below them."""
    return not cable.parts and bool(cable.archive or cable.transmission) and context.breaks_off(cable)


def _is_garbled(line: str) -> bool:
    """Whether a class and a number stand in a line, however blanks divide it: `C ONFIDENTIALSTATE 120121`."""
    is_class = any(name in line for name in _CLASSES) or _DIVIDED in "".join(line.split())
    return "PAGE" not in line and is_class and any(char.isdecimal() for char in line)
