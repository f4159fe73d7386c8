"""Flag a paragraph whose number does not follow the one before it.

## Why
Paragraphs are numbered from 1 without a gap (5 FAH-1 H-246), and other cables cite them by number. A gap means a lost paragraph,
a number that goes back that two texts were joined.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

3. (U) All ended well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) All ended well.

BARLOW
```

## Fix
None: a number is never changed, since others cite it.

## See
5 FAH-1 H-246; `repeated-paragraph-number`, `late-first-paragraph`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.paragraph import steps


@rule(code="PAR020", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def paragraph_out_of_sequence(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each paragraph that skips a number, or goes back. Numbers that begin again may be those of a list."""
    for last, head in steps(cable):
        if last and head.number not in (last.number, last.number + 1):
            again = head.number == 1
            yield Finding(
                span=context.extent(head),
                severity=Severity.NOTE if again else None,
                message=f"paragraph {head.number} follows paragraph {last.number}",
                help="go on counting" if again else "find out whether a paragraph is missing, or correct the number",
                notes=(Note(span=context.extent(last), message="the paragraph before it"),),
            )
