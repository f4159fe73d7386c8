"""Note a page whose number does not follow the one before it, or that counts another total.

## Why
Each page names its number and how many there are (ACP 127 par. 208). A gap means that a page was lost on the way to the archive.

## Bad
```cable
LIMITED OFFICIAL USE

PAGE 01        LIMA  00079  121530Z

43
ACTION ARA-12

INFO  OCT-01   ISO-00  /013 W
                     ---------------------     028195
R 121508Z MAR 75
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 4460

LIMITED OFFICIAL USE LIMA 0079

E.O. 11652: N/A
TAGS: EFIS, PE
SUBJECT: ANCHOVIES

1. THE MINISTER SAID THAT THE BOATS WOULD SAIL AS SOON AS
LIMITED OFFICIAL USE

LIMITED OFFICIAL USE

PAGE 02        LIMA  00079  121530Z

THE FISH WERE BACK, AND THAT HE DID NOT EXPECT THEM
LIMITED OFFICIAL USE

LIMITED OFFICIAL USE

PAGE 04        LIMA  00079  121530Z

BEFORE THE SUMMER.

2. WE WILL REPORT.

BARLOW
```

## Good
```cable
LIMITED OFFICIAL USE

PAGE 01        LIMA  00079  121530Z

43
ACTION ARA-12

INFO  OCT-01   ISO-00  /013 W
                     ---------------------     028195
R 121508Z MAR 75
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 4460

LIMITED OFFICIAL USE LIMA 0079

E.O. 11652: N/A
TAGS: EFIS, PE
SUBJECT: ANCHOVIES

1. THE MINISTER SAID THAT THE BOATS WOULD SAIL AS SOON AS
LIMITED OFFICIAL USE

LIMITED OFFICIAL USE

PAGE 02        LIMA  00079  121530Z

THE FISH WERE BACK, AND THAT HE DID NOT EXPECT THEM
LIMITED OFFICIAL USE

LIMITED OFFICIAL USE

PAGE 03        LIMA  00079  121530Z

BEFORE THE SUMMER.

2. WE WILL REPORT.

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
