"""Note captions on distribution of which the most restrictive does not stand first.

## Why
The most restrictive caption stands first, so that whoever reads from the top stops in time (5 FAH-2 H-250).

## Bad
```cable
UNCLAS ALMATY 000079

SIPDIS
EXDIS

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

EXDIS
SIPDIS

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: captions may be divided by other lines, and moving them is the drafter's.

## See
5 FAH-2 H-250; `conflicting-captions`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Captions, Preamble, SmartHeader
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.caption import named, places

#: The most restrictive first.
_ORDER = ("NODIS", "EXDIS", "LIMDIS", "STADIS", "SIPDIS")


@rule(code="CAP020", severity=Severity.NOTE, since="0.1")
def misordered_captions(header: Preamble | SmartHeader, context: RuleContext) -> Iterator[Finding]:
    """Once for each of these captions that stands below a less restrictive one."""
    found = [(named(name), span) for line in header.all(Captions) for name, span in places(line, context)]
    ordered = [(name, span) for name, span in found if name in _ORDER]
    for (first, before), (second, span) in pairwise(ordered):
        if _ORDER.index(first) > _ORDER.index(second):
            yield Finding(
                span=span,
                message=f"caption `{second}` stands below `{first}`, which restricts less",
                help="put the most restrictive caption first",
                notes=(Note(span=before, message="the caption above it"),),
            )
