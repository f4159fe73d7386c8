"""Note a heading whose two rules are not of one length.

## Why
A heading between rules is found by the rules, which a drafter copies. Two lengths show that one of them was cut.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

--------------
The North
-------------

2. (U) So it was there.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

--------------
The North
--------------

2. (U) So it was there.

BARLOW
```

## Fix
Safe: the second rule becomes as the first one; neither says anything.

## See
`rule-without-heading`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Heading
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.source import Span

#: What ends a line of a table that was pasted, and is no part of a rule.
_RESIDUE = "\\ \t"


@rule(code="PAR100", severity=Severity.NOTE, fix=Applicability.SAFE, since="0.1")
def uneven_heading_rules(heading: Heading, context: RuleContext) -> Iterator[Finding]:
    """Boxes of one kind of rule, with two lengths."""
    if heading.style != "boxed":
        return
    start, end = context.extent(heading)
    written = context.source.text[start:end].rstrip("\n" + _RESIDUE)
    end = start + len(written)
    first = written.partition("\n")[0].strip(_RESIDUE)
    last = written.rpartition("\n")[2].strip(_RESIDUE)
    if first == last or {*first} != {*last} or len({*first}) != 1:
        return
    yield Finding(
        span=Span(end - len(last), end),
        message=f"the rule below the heading has {len(last)} characters, the one above it {len(first)}",
        help="make the second rule as long as the first",
        edits=(Edit(span=Span(end - len(last), end), replacement=first),),
    )
