"""Note a page whose number does not follow the one before it, or that counts another total.

## Why
Each page names its number and how many there are (ACP 127 par. 208). A gap means that a page was lost on the way to the archive.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The Minister said that all had gone well and that
ALMATY 00000079  002 OF 004
he would come again, as he had said in the
ALMATY 00000079  004 OF 004
winter before.

2. (U) So he did.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The Minister said that all had gone well and that
ALMATY 00000079  002 OF 003
he would come again, as he had said in the
ALMATY 00000079  003 OF 003
winter before.

2. (U) So he did.

BARLOW
```

## Fix
None: the page is not here.

## See
ACP 127 par. 208; `page-break`, `section-out-of-sequence`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.paragraph import breaks

#: What the first line of a page in a section may say: page 1 mostly has none.
_FIRST = (1, 2)


@rule(code="PAR023", severity=Severity.NOTE, since="0.1")
def page_out_of_sequence(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each page of a message that skips one, goes back, or has another total. Each section counts from the start."""
    pages = [(page.page, page) for page in breaks(cable) if page.page is not None]
    for (before, last), (number, page) in pairwise(pages):
        if page.serial != last.serial or number in _FIRST:
            continue
        total = page.pages != last.pages
        if number - before not in (0, 1) or total:
            said = f"counts {page.pages} pages, the one before {last.pages}" if total else f"follows page {before}"
            yield Finding(
                span=context.extent(page),
                message=f"page {number} {said}",
                help="find out whether a page is missing",
                notes=(Note(span=context.extent(last), message="the page before it"),),
            )
