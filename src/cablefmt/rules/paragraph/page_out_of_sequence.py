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


@rule(code="PAR023", severity=Severity.NOTE, since="0.1")
def page_out_of_sequence(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each page of a message that skips one, goes back, or has another total. Each section counts from the start."""
    pages = [page for page in breaks(cable) if page.page is not None]
    for last, page in pairwise(pages):
        if (last.post, last.serial, last.pages) != (page.post, page.serial, page.pages) and last.serial != page.serial:
            continue
        gap = (page.page or 0) - (last.page or 0)
        total = page.pages != last.pages
        if page.page != 1 and (gap not in (0, 1) or total) and (page.page or 0) != 2:
            said = f"counts {page.pages} pages, the one before {last.pages}" if total else f"follows page {last.page}"
            yield Finding(
                span=context.extent(page),
                message=f"page {page.page} {said}",
                help="find out whether a page is missing",
                notes=(Note(span=context.extent(last), message="the page before it"),),
            )
