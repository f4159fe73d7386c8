"""Flag a header without an E.O. line.

## Why
The E.O. line says until when a cable is classified, or `N/A` that it is not (5 FAH-3 H-710). It stands in every cable since the
order that asked for it came into force in 1972; without it nobody knows when the cable may be released.

## Bad
```cable
UNCLAS ALMATY 000079

TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Fix
None: order and date are the classifier's to give.

## See
5 FAH-3 H-710; `malformed-executive-order`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import AttentionLines, Preamble, Unparsed
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.vocab import executive_orders

_FIRST_YEAR = 1973


@rule(code="HDR005", severity=Severity.ERROR, archive=Severity.WARNING, since="0.1")
def missing_executive_order(preamble: Preamble, context: RuleContext) -> Iterator[Finding]:
    """Once for a header that needs the line and lacks it, or has it so garbled that only the number of the order is left."""
    if not context.needs_full_header(since=_FIRST_YEAR) or preamble.executive_order:
        return
    head = context.cable.transmission
    unread = [*(line for line in (head.lines if head else ()) if isinstance(line, Unparsed)), *preamble.all(AttentionLines)]
    garbled = next((lines for lines in unread if any(f"{order}:" in lines.raw for order in executive_orders())), None)
    yield Finding(
        span=context.first_line(garbled or preamble),
        message="the E.O. line is garbled" if garbled else "the header has no E.O. line",
        help="add a line such as `E.O. 12958: N/A` in front of TAGS",
        severity=Severity.WARNING if garbled else None,
    )
