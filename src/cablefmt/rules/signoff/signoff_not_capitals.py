"""Flag a sign-off that is not in capitals.

## Why
A line of one word in capitals ends a cable. A name in mixed case looks like the last word of the text, and programs that read
the end of a cable take it for that.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

Barlow

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
Unsafe: capitals cannot be taken back where a name has small letters of its own, such as `McDONALD`.

## See
`missing-signoff`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Signature
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span


@rule(code="SIG002", severity=Severity.WARNING, fix=Applicability.UNSAFE, since="0.1")
def signoff_not_capitals(signature: Signature, context: RuleContext) -> Iterator[Finding]:
    """Names with at least as many small letters as capitals, so that `McDONALD` passes."""
    name = signature.name or ""
    if signature.labelled:
        return
    if sum(map(str.islower, name)) < sum(map(str.isupper, name)) or not name:
        return
    at = context.source.text.find(name, *signature.span)
    span = Span(at, at + len(name)) if at >= 0 else context.extent(signature)
    yield Finding(
        span=span,
        message=f"sign-off {quoted(name)} is not in capitals",
        help=f"put `{name.upper()}` instead",
        edits=(Edit(span=span, replacement=name.upper()),),
    )
