"""Flag an unclassified cable with a portion (SBU) and no caption SENSITIVE.

## Why
SBU is no class: the line says `UNCLAS`, and the caption `SENSITIVE` says that the cable needs care (5 FAH-3 H-713, 5 FAH-2
H-250). Without the caption it is handled like a press release.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (SBU) All went well.

2. (U) The Minister thanked us.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

SENSITIVE

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (SBU) All went well.

2. (U) The Minister thanked us.

BARLOW
```

## Fix
None: whether the caption is missing or the portion is marked too high only the drafter can say.

## See
5 FAH-3 H-713; 5 FAH-2 H-250; `sensitive-without-portion`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.classification import level, portions, stated_class


@rule(code="CLS022", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def missing_sensitive_caption(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for an unclassified cable with such portions, at the first of them."""
    stated = context.once(stated_class)
    if stated is None or context.once(level) != 0:
        return
    sensitive = (found for found in context.once(portions) if found.level == 1)
    first = next(sensitive, None)
    if first:
        yield Finding(
            span=first.span,
            message=f"portion {quoted(f'({first.mark})')} stands in a cable without the caption `SENSITIVE`",
            help="add the caption `SENSITIVE`, or mark the portion lower",
            notes=(Note(span=context.first_line(stated.node), message="the class of the cable"),),
        )
