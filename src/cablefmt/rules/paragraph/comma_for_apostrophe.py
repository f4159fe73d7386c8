"""Note a comma where an apostrophe was: `the Minister,s`.

## Why
Teleprinters had no apostrophe of some word processors and sent a comma (ACP 127 par. 134). `POST,S` is two words to every search.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The Minister,s visit went well.

2. (U) He didn,t stay.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The Minister's visit went well.

2. (U) He didn't stay.

BARLOW
```

## Fix
Unsafe: a comma may have been meant.

## See
ACP 127 par. 134; `swapped-digit`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import ListItem, TextBlock
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span

#: Letters inside words, which the grammar does not divide.
_WORD = re.compile(r"(?<![A-Za-z])[A-Za-z]{2,30}+(?<!Q),(?:[sS](?![A-Za-z])|(?<=n,)t(?![A-Za-z])|(?:re|ve|ll)(?![A-Za-z]))")

#: What each of them has: cheap to look for, and few texts have it.
_SIGN = re.compile(r",(?=[sStrvl])(?<=[A-Za-z],)")


@rule(code="PAR010", severity=Severity.NOTE, fix=Applicability.UNSAFE, since="0.1")
def comma_for_apostrophe(text: TextBlock | ListItem, context: RuleContext) -> Iterator[Finding]:
    """Every word with a comma and an ending behind it."""
    if not _SIGN.search(context.source.text, *text.span):
        return
    start, end = context.extent(text)
    for word in _WORD.finditer(context.source.text, start, end):
        comma = word.group().index(",") + word.start()
        right = word.group().replace(",", "'")
        yield Finding(
            span=Span(*word.span()),
            message=f"{quoted(word.group())} has a comma, expected `{right}`",
            help="put an apostrophe instead",
            edits=(Edit(span=Span(comma, comma + 1), replacement="'"),),
        )
