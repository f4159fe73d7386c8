"""Flag a portion mark with a control that the handbook does not know.

## Why
Behind the symbol may stand `NF`, `REL TO` and countries, or another control of the handbook (5 FAH-3 H-713). Whoever cannot
read the control handles the portion by chance.

## Bad
```cable
UNCLAS ALMATY 000079

SENSITIVE

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (SBU/N) All went well.

2. (SBU) The Minister thanked us.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

SENSITIVE

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (SBU) All went well.

2. (SBU) The Minister thanked us.

BARLOW
```

## Fix
None: which control was meant the text does not say.

## See
5 FAH-3 H-713; `unbalanced-portion-mark`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import PortionMark
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.vocab import caption, mark_symbol

_CONTROLS = (
    "NF",
    "NOFORN",
    "REL",
    "RELEASABLE",
    "OC",
    "ORCON",
    "NC",
    "PR",
    "PROPIN",
    "FGI",
    "RD",
    "FRD",
    "SI",
    "TK",
    "HCS",
    "ENTIRE",
    "LES",
)


@rule(code="CLS011", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def unknown_portion_mark(mark: PortionMark, _context: RuleContext) -> Iterator[Finding]:
    """Once for each mark whose symbol is followed by no known control."""
    symbol, words = mark_symbol(mark.text), _words(mark.text)
    if symbol is None or words[0] != symbol or len(words) == 1:
        return
    if not (set(words[1:]) & set(_CONTROLS) or caption(" ".join(words[1:]))):
        yield Finding(
            span=mark.span,
            message=f"portion mark {quoted(f'({mark.text})')} has a control that is not known",
            help="use a control of the handbook, such as `NF`",
        )


def _words(mark: str) -> list[str]:
    return "".join(char if char.isalnum() else " " for char in mark.upper()).split()
