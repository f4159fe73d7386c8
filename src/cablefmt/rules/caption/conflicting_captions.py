"""Flag captions on distribution that exclude each other.

## Why
A cable has one caption that says how few people get it. `STADIS`, for the Department alone, goes only with `EXDIS` or `NODIS`
(5 FAH-2 H-250). Of two that differ the wider one may win.

## Bad
```cable
UNCLAS ALMATY 000079

NODIS
LIMDIS

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

NODIS

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: which of the two was meant the text does not say.

## See
5 FAH-2 H-250; `misordered-captions`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Captions, Preamble, SmartHeader
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.caption import named, places
from cablefmt.source import Span

_EXCLUDING = tuple(
    frozenset(pair)
    for pair in (("NODIS", "EXDIS"), ("NODIS", "LIMDIS"), ("EXDIS", "LIMDIS"), ("STADIS", "LIMDIS"), ("STADIS", "SIPDIS"))
)


@rule(code="CAP021", severity=Severity.WARNING, since="0.1")
def conflicting_captions(header: Preamble | SmartHeader, context: RuleContext) -> Iterator[Finding]:
    """Once for each such pair."""
    first = dict[str, Span]()
    for line in header.all(Captions):
        for name, span in places(line, context):
            first.setdefault(named(name), span)
    for (one, place), (other, span) in combinations(first.items(), 2):
        if frozenset((one, other)) in _EXCLUDING:
            yield Finding(
                span=span,
                message=f"captions `{one}` and `{other}` exclude each other",
                help="keep the one that is meant",
                notes=(Note(span=place, message=f"caption `{one}`"),),
            )
