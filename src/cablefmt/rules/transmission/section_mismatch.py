"""Flag an origin line that counts another section than the classification line.

## Why
`#0079/01` is the first section, and the classification line says so in words (ACP 127 par. 115 and 208). Where they differ, the
head belongs to another section.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079/02 0120508
ZNR UUUUU ZZH
R 120508Z JAN 06
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
BT
UNCLAS SECTION 01 OF 02 ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Good
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079/01 0120508
ZNR UUUUU ZZH
R 120508Z JAN 06
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
BT
UNCLAS SECTION 01 OF 02 ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Fix
None: which of the two is right the text does not say.

## See
ACP 127 par. 115 and 208; `section-out-of-sequence`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable, OriginLine
from cablefmt.rules.base import Finding, RuleContext, rule


@rule(code="TRN027", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def section_mismatch(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Where both name a section."""
    origin = cable.transmission.first(OriginLine) if cable.transmission else None
    parts = cable.current_parts
    line = parts[0].preamble.classification_line if parts else None
    if origin and line and origin.section and line.section and origin.section != line.section:
        yield Finding(
            span=context.first_line(origin),
            message=f"the origin line names section {origin.section}, the classification line section {line.section}",
            help="find out which section this is",
            notes=(Note(span=context.first_line(line), message="the classification line"),),
        )
