"""Note a word that a page break has cut in two.

## Why
Pages were cut where twenty lines were full (ACP 127 par. 208). A word that was divided there stands on two pages, and no search
finds it.

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

1. THE MINISTER FOUND THAT OUR RECOMMENDA-
LIMITED OFFICIAL USE

LIMITED OFFICIAL USE

PAGE 02        LIMA  00079  121530Z

TIONS WERE SOUND.

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

1. THE MINISTER FOUND THAT OUR
LIMITED OFFICIAL USE

LIMITED OFFICIAL USE

PAGE 02        LIMA  00079  121530Z

RECOMMENDATIONS WERE SOUND.

2. WE WILL REPORT.

BARLOW
```

## Fix
None: the hyphen may belong to the word.

## See
ACP 127 par. 208; `page-break`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ListItem, TextBlock
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span


@rule(code="PAR102", severity=Severity.NOTE, since="0.1")
def hyphen_at_page_break(text: TextBlock | ListItem, context: RuleContext) -> Iterator[Finding]:
    """Every scar with a hyphen before it and letters of the same case on both sides."""
    source = context.source.text
    for scar in text.scars:
        before = source[text.span.start : scar.span.start].rstrip()
        behind = source[scar.span.end : text.span.end].lstrip()[:1]
        if before[-1:] == "-" and _in_one_case(before[-2:-1] + behind):
            word = before.split()[-1]
            end = text.span.start + len(before)
            yield Finding(
                span=Span(end - len(word), end),
                message=f"{quoted(word)} is cut by a page break",
                help="join the word",
            )


def _in_one_case(letters: str) -> bool:
    """Whether two letters may be of one word; none is where the page was read badly, and `COM-` goes on with `sont`."""
    return len(letters) == 2 and letters.isalpha() and (letters.islower() or letters.isupper())
