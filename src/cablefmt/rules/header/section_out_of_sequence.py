"""Flag a section that stands in front of an earlier one, or states another total.

## Why
A long cable goes out in sections, 1 to the number that each of them states (ACP 127 par. 208). Out of
order the text cannot be read; another total means that sections of different cables were put together.

## Bad
```cable
UNCLAS SECTION 02 OF 02 ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

UNCLAS SECTION 01 OF 02 ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

2. All ended well.

BARLOW
```

## Good
```cable
UNCLAS SECTION 01 OF 02 ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

UNCLAS SECTION 02 OF 02 ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

2. All ended well.

BARLOW
```

## Fix
None: which section belongs where the text does not say.

## See
ACP 127 par. 208; `missing-section`, `missing-section`, `missing-section`, `missing-section`, `malformed-classification-line`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule


@rule(code="HDR020", severity=Severity.WARNING, since="0.1")
def section_out_of_sequence(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each section that does not come after the section before it."""
    lines = [part.preamble.classification_line for part in cable.current_parts]
    numbered = [(line.section, line) for line in lines if line and line.section]
    for (before, first), (number, second) in pairwise(numbered):
        if number < before or second.sections != first.sections:
            yield Finding(
                span=context.first_line(second),
                message=f"section {number} of {second.sections} follows section {before} of {first.sections}",
                help="put the sections in order, or correct the count",
                notes=(Note(span=context.first_line(first), message="the section before it"),),
            )
