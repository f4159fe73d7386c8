"""Flag text in front of a cable that belongs neither to the cable nor to a known archive's page.

## Why
Canonical text drops the page that a cable was published in and keeps whatever it cannot account for. Mail, newspaper text or
notes of the person who copied the cable would so become part of the record.

## Bad
```cable
Begin forwarded message, see below

UNCLAS ALMATY 000079

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
None: whether the text matters only a reader can say.

## See
`unparsed-head-text`, `portal-residue`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Portal
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.unparsed import stretches


@rule(code="SYN001", severity=Severity.WARNING, since="0.1")
def unparsed_portal_text(portal: Portal, context: RuleContext) -> Iterator[Finding]:
    """Every stretch of unparsed text in the portal."""
    for found in stretches(portal.lines):
        yield Finding(
            span=context.extent(found),
            message=f"{quoted(found.text)} stands in front of the cable and belongs to no part of it",
            help="remove it unless it is part of the record",
        )
