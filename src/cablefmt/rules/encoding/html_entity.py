"""Flag the entity of a web page that was not turned into its character.

## Why
`&nbsp;` and `&#8217;` are how a page writes a blank and an apostrophe. In a text they are rubbish that no teleprinter sent.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well &amp; so it was.

2. (U) Good.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well & so it was.

2. (U) Good.

BARLOW
```

## Fix
Unsafe: a text about web pages may mean it.

## See
`portal-residue`, `mojibake`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.encoding import once

_FOUND = re.compile(r"&(?:#\d{1,7}+|#[xX][0-9A-Fa-f]{1,6}+|[A-Za-z]{2,8}+\d{0,2}+);")


@rule(code="ENC011", severity=Severity.WARNING, fix=Applicability.UNSAFE, archive=Severity.NOTE, since="0.1")
def html_entity(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable, for the entities that a browser knows."""
    written = {found.group() for found in _FOUND.finditer(context.source.text, *cable.span)}
    meant = {each: html.unescape(each) for each in sorted(written)}
    known = {each: text if text.strip() else " " for each, text in meant.items() if text != each}
    if known:
        pattern = re.compile("|".join(map(re.escape, known)))
        yield from once(context, pattern, "entity {written} of a web page stands in the text", "put its character instead", known)
