"""Flag a line of a SMART header that has none of its labels.

## Why
The header of SMART is a list of labels, `MRN:` to `Subject:`, with their values. A line without a label belongs to a value whose
label is lost.

## Bad
```cable
UNCLASSIFIED
SBU

Q#8 choke 55

MRN:            12 LIMA 1098
Date/DTG:       Sep 11, 2012 / 111600Z SEP 12
From:           AMEMBASSY LIMA
Action:         WASHDC, SECSTATE PRIORITY
E.O.:           13526
TAGS:           PGOV, PREL, PE
Subject:        A visit to the region

1. (U) All went well.

2. (U) So it was.

Signature:      BARLOW
```

## Good
```cable
UNCLASSIFIED
SBU

MRN:            12 LIMA 1098
Date/DTG:       Sep 11, 2012 / 111600Z SEP 12
From:           AMEMBASSY LIMA
Action:         WASHDC, SECSTATE PRIORITY
E.O.:           13526
TAGS:           PGOV, PREL, PE
Subject:        A visit to the region

1. (U) All went well.

2. (U) So it was.

Signature:      BARLOW
```

## Fix
None: which label it belongs to only a reader can say.

## See
`unparsed-header-text`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import SmartHeader
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.unparsed import stretches


@rule(code="SYN005", severity=Severity.WARNING, since="0.1")
def unparsed_smart_text(header: SmartHeader, context: RuleContext) -> Iterator[Finding]:
    """Every stretch of unparsed text in the header of SMART."""
    for found in stretches(header.lines):
        yield Finding(
            span=context.extent(found),
            message=f"{quoted(found.text)} has no label of a SMART header",
            help="give it the label that it belongs to",
        )
