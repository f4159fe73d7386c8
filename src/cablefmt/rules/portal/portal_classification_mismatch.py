"""Flag a classification of the portal that is not the cable's.

## Why
The portal's classification decides who is shown the record. `UNCLASSIFIED//FOR OFFICIAL USE ONLY` stands for `UNCLAS` with the
caption `SENSITIVE`, `//NOFORN` for the caption `NOFORN`; another word than that of the classification line is a mistake
of one of the two.

## Bad
```cable
Identifier
Created
Classification
Origin
06ALMATY79
2006-01-12 05:08:00
CONFIDENTIAL
US Office Almaty
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

SIPDIS

All went well.

BARLOW
```

## Good
```cable
Identifier
Created
Classification
Origin
06ALMATY79
2006-01-12 05:08:00
UNCLASSIFIED
US Office Almaty
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

SIPDIS

All went well.

BARLOW
```

## Fix
None: a classification is never changed by a program.

## See
5 FAH-3 H-712; `security-classification-mismatch` for the transmission head.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="PTL022", severity=Severity.WARNING, since="0.1")
def portal_classification_mismatch(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once, where portal and classification line name different classes."""
    stated = cable.portal.value("classification") if cable.portal else None
    line = cable.preamble.classification_line
    if not stated or not line or not line.classification:
        return
    if stated.text.partition("//")[0].strip().upper() != line.classification:
        yield Finding(
            span=stated.span,
            message=f"the portal says {quoted(stated.text)}, the classification line {quoted(line.classification)}",
            help="look up which of the two is right",
            notes=(Note(span=context.first_line(line), message="the cable's own classification"),),
        )
