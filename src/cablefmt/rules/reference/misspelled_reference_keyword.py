"""Flag a misspelled keyword of the REF line.

## Why
The line begins with `REF` (5 FAH-2 H-220). Programs that follow references find `REFS`, `REFTEL` and `REFERENCE` as
well; one with letters lost, turned or doubled is found by people only.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

RFE: ALMATY 78

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: ALMATY 78

All went well.

BARLOW
```

## Fix
Safe: the keyword gets its spelling, the references stay as they are.

## See
5 FAH-2 H-220; `malformed-reference`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import ReferenceLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule

#: Each of these is a word for references, and stood in cables on purpose.
_SPELLINGS = {"REF", "REFS", "REFTEL", "REFTELS", "REFERENCE", "REFERENCES", "RETEL", "RETELS"}
#: `RE` is a word of its own, and the `R` of `R E F` is no keyword to put another in the place of.
_SHORTEST = 3


@rule(code="REF007", severity=Severity.WARNING, fix=Applicability.SAFE, archive=Severity.NOTE, since="0.1")
def misspelled_reference_keyword(line: ReferenceLine, context: RuleContext) -> Iterator[Finding]:
    """Once for each line that begins with another word; what stands behind it, such as the plural of `REF(S)`, is no slip."""
    span = context.keyword(line)
    keyword = context.source.text[slice(*span)]
    if len(keyword) >= _SHORTEST and keyword.upper() not in _SPELLINGS:
        yield Finding(
            span=span,
            message=f"keyword {quoted(keyword)} is misspelled, expected `REF`",
            help="put `REF` instead",
            edits=(Edit(span=span, replacement="REF"),),
        )
