"""Flag an archive id that is not the cable's own post and number.

## Why
The id of the archive, two digits of the year, post and number, is how everybody cites the cable. Where the classification line
has another post or number, one of the two is wrong, and references to the cable lead nowhere.

## Bad
```cable
Identifier
Created
Classification
Origin
06ALMATY78
2006-01-12 05:08:00
UNCLASSIFIED
US Office Almaty
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

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

All went well.

BARLOW
```

## Fix
None: which of the two is right the text does not say.

## See
`portal-date-mismatch`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable, ClassificationLine
from cablefmt.record import canonical_id
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.vocab import canonical_post


@rule(code="PTL020", severity=Severity.ERROR, since="0.1")
def portal_id_mismatch(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once, where the portal's id does not end in the post and number of the classification line."""
    stated = cable.portal.value("identifier") if cable.portal else None
    line = cable.preamble.classification_line
    if not stated or not line or not line.post or line.serial is None:
        return
    # The public library writes the year whole, zeros, and a letter for its file: `1977LIMA02345_c`.
    written = canonical_id(stated.text) if "_" in stated.text else stated.text
    if written and written[2:] != _own_id(line):
        yield Finding(
            span=stated.span,
            message=f"the portal's id is {quoted(stated.text)}, the cable says {quoted(f'{line.post} {line.serial}')}",
            help="look up which of the two is right",
            notes=(Note(span=context.first_line(line), message="the cable's own post and number"),),
        )


def _own_id(line: ClassificationLine) -> str:
    """Post and number in the form of an id, without the year: `SANJOSE79`."""
    return f"{canonical_post(line.post or '')}{line.serial}"
