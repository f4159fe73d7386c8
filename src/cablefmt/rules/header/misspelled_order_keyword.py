"""Flag a garbled keyword of the E.O. line.

## Why
The line begins with `E.O.` (5 FAH-3 H-710). With a zero for the letter, or a comma for a stop, a search for the field does not
find it.

## Bad
```cable
UNCLAS ALMATY 000079

E.0. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
Safe: the keyword gets its spelling, the rest stays as it is.

## See
5 FAH-3 H-710; `malformed-executive-order`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import ExecutiveOrder
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span

_SPELLINGS = {"E.O.", "EO", "E.O", "EO.", "EXECUTIVEORDER"}
_LONGEST = 20


@rule(code="HDR011", severity=Severity.WARNING, fix=Applicability.SAFE, archive=Severity.NOTE, since="0.1")
def misspelled_order_keyword(line: ExecutiveOrder, context: RuleContext) -> Iterator[Finding]:
    """Once for each line that begins otherwise."""
    start, end = context.extent(line)
    if context.is_smart:
        return
    text = context.source.text[start : min(end, start + _LONGEST)]
    # The keyword ends where the number or the value begins; a zero in it has no digit behind it.
    at = next((at for at, char in enumerate(text) if at > 1 and (char in "1N:\n")), 0)
    keyword = text[:at].rstrip()
    if at and "".join(keyword.upper().split()) not in _SPELLINGS:
        span = Span(start, start + len(keyword))
        yield Finding(
            span=span,
            message=f"keyword {quoted(keyword)} is misspelled, expected `E.O.`",
            help="put `E.O.` instead",
            edits=(Edit(span=span, replacement="E.O." if text[len(keyword)].isspace() else "E.O. "),),
        )
