"""Say that the record is a partial extract.

## Why
The archive published only a part of such a cable: the transmission head is not there, and the text may be cut. What is
missing is no fault of the cable, so other rules weigh it less. About a fifth of the published records say this of themselves.

## Bad
```cable
This record is a partial extract of the original cable. The full text of the original cable is not available.
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
None: the sentence is true, and canonical text keeps it.

## See
`missing-signoff`, which is a warning instead of an error in an extract.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import PartialExtract
from cablefmt.rules.base import Finding, RuleContext, rule


@rule(code="PTL001", severity=Severity.NOTE, since="0.1")
def partial_extract(notice: PartialExtract, context: RuleContext) -> Iterator[Finding]:
    """Every notice."""
    yield Finding(span=context.extent(notice), message="the record is a partial extract of the original cable")
