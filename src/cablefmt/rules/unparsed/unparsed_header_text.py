"""Flag text in the header that belongs to none of its fields.

## Why
Between the classification line and the text stand captions, attention lines and fields with a keyword, nothing else. Text
without a keyword after the E.O. or TAGS line belongs to a field whose keyword is lost, and is found by no search of that field.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ

lost on the way from the drafter

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
None: which field it belongs to only a reader can say.

## See
5 FAH-2 H-220; `missing-subject`, `missing-tags`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Preamble
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.unparsed import stretches


@rule(code="SYN003", severity=Severity.WARNING, since="0.1")
def unparsed_header_text(preamble: Preamble, context: RuleContext) -> Iterator[Finding]:
    """Every stretch of unparsed text in the header."""
    for found in stretches(preamble.fields):
        yield Finding(
            span=context.extent(found),
            message=f"{quoted(found.text)} belongs to no field of the header",
            help="give it the keyword of its field, or move it to the text",
        )
