"""Note a number on the classification line that has fewer than six digits.

## Why
Since the nineties the number has six digits, with zeros in front (5 FAH-2 H-220). Without them lists sort `99` behind `100`,
and a search for the number of the archive finds nothing. Older telegrams had four or five.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
UNCLAS ALMATY 0079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
Safe: zeros are put in front, the number stays.

## See
5 FAH-2 H-220; `malformed-classification-line`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import ClassificationLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span

_FIRST_YEAR = 1995
_DIGITS = 6
#: What was read from the image of a page may have letters for zeros.
_FIGURES = frozenset("0123456789O")


@rule(code="HDR007", severity=Severity.NOTE, fix=Applicability.SAFE, since="0.1")
def short_serial(line: ClassificationLine, context: RuleContext) -> Iterator[Finding]:
    """Once for each line with a shorter number, in a cable of that time."""
    if line.post is None or context.date is None or context.date.year < _FIRST_YEAR:
        return
    span = _first_digits(context.place(line.post, line).end, line, context)
    written = context.source.text[slice(*span)]
    if 0 < len(written) <= _DIGITS and not (len(written) == _DIGITS and written.isdecimal()) and _number(written) == line.serial:
        expected = f"{line.serial:0{_DIGITS}}"
        yield Finding(
            span=span,
            message=f"the number is written {quoted(written)}, expected `{expected}`",
            help="write six digits",
            edits=(Edit(span=span, replacement=expected),),
        )


def _first_digits(start: int, line: ClassificationLine, context: RuleContext) -> Span:
    """Where the first run of digits stands in the line from `start` on; an empty place where none does."""
    text = context.source.text[start : line.span.end]
    before = sum(1 for _ in takewhile(lambda character: character not in _FIGURES, text))
    count = sum(1 for _ in takewhile(_FIGURES.__contains__, text[before:]))
    return Span(start + before, start + before + count)


def _number(written: str) -> int:
    return int(written.replace("O", "0"))
