"""Flag a sign-off with characters around it that are no part of the name.

## Why
The mark of an editor, a full stop or a quotation mark of a table stands in every list that is made of sign-offs: `BARLOW##` and
`BARLOW` are then two people.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW##

NNNN
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

NNNN
```

## Fix
Safe: the name stays as it is.

## See
5 FAH-1 H-241; `signoff-not-capitals`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Signature
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span

#: What stands around a name and is none of its characters.
_DECORATION = '#*."\\ '


@rule(code="SIG007", severity=Severity.NOTE, fix=Applicability.SAFE, since="0.1")
def decorated_signoff(signature: Signature, context: RuleContext) -> Iterator[Finding]:
    """Names with decoration before or behind them on their line."""
    start, end = context.first_line(signature)
    line = context.source.text[start:end]
    name = signature.name
    if not name or line == name or line.strip(_DECORATION) != name.strip(_DECORATION) or name not in line:
        return
    yield Finding(
        span=Span(start, end),
        message=f"sign-off {quoted(line)} is more than the name {quoted(name)}",
        help="leave the name alone",
        edits=(Edit(span=Span(start, end), replacement=name),),
    )
