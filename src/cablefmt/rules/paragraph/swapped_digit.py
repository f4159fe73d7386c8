"""Note a zero in a word, and a letter O or I in a number.

## Why
Optical reading and worn type made a zero of the letter O, and the reverse. `REAS0N` is found by no search for the word.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The REAS0N is known.

2. (U) It was so in 20O5.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The REASON is known.

2. (U) It was so in 2005.

BARLOW
```

## Fix
Unsafe: a code may be written with both.

## See
`comma-for-apostrophe`, `garbled-text`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import ListItem, TextBlock
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span

#: Letters inside words, which the grammar does not divide.
_WORD = re.compile(
    r"(?<![\w/.%\-])(?:[A-Z]{2,20}+0(?:[A-Z]{1,20}+|s)|[A-Z]0[A-Z]{3,20}+|[a-z]{3,20}+0[a-z]{2,20}+)(?![\w/\-])"
    r"|(?<![\w/.%\-])[1-9]\d{0,5}+(?:O{1,4}+\d{0,4}+|[Il]\d{0,4}+)(?![\w/\-])"
)
#: What each of them has: cheap to look for, and few texts have it.
_SIGN = re.compile(r"[0OIl](?<=[A-Za-z]0|\d[OIl])")
_LETTERS = str.maketrans("0", "O")
_DIGITS = str.maketrans("OIl", "011")


@rule(code="PAR011", severity=Severity.NOTE, fix=Applicability.UNSAFE, since="0.1")
def swapped_digit(text: TextBlock | ListItem, context: RuleContext) -> Iterator[Finding]:
    """Every word of letters with one zero in it, every number with such a letter in it."""
    if not _SIGN.search(context.source.text, *text.span):
        return
    start, end = context.extent(text)
    for word in _WORD.finditer(context.source.text, start, end):
        written = word.group()
        letter = "o" if written[0].islower() else "O"
        right = written.translate(_DIGITS) if written[0].isdigit() else written.replace("0", letter)
        yield Finding(
            span=Span(*word.span()),
            message=f"{quoted(written)} mixes letters and digits, expected `{right}`",
            help=f"put `{right}` instead",
            edits=(Edit(span=Span(*word.span()), replacement=right),),
        )
