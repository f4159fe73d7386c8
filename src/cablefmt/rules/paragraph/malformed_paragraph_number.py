"""Note a paragraph number that is not digits, a full stop and a blank.

## Why
A paragraph begins with its number, a full stop and a blank; the portion mark follows in parentheses (5 FAH-1 H-246). Written
otherwise, `1.(C)` or `1)`, it is missed by searches for paragraphs.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1.(U) All went well.

2.(U) All ended well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) All ended well.

BARLOW
```

## Fix
Safe: number and portion mark stay as they are.

## See
5 FAH-1 H-246; `unbalanced-portion-mark`, `paragraph-out-of-sequence`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import ParagraphHead
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span


@rule(code="PAR003", severity=Severity.NOTE, fix=Applicability.SAFE, since="0.1")
def malformed_paragraph_number(head: ParagraphHead, context: RuleContext) -> Iterator[Finding]:
    """Numbers with another mark behind them, a blank before the mark, or none after it. What is no number is left alone."""
    span = context.extent(head)
    written = context.source.text[slice(*span)]
    digits = len(written) - len(written.lstrip("0123456789"))
    behind = written[digits:].partition("(")[0] if "(" in written else written[digits:]
    more = len(written) > digits + len(behind)
    if not digits or behind.strip() not in (".", ")", "") or (behind == "." and not more) or behind.startswith(". "):
        return
    right = ". " if more else "."
    mended = written[:digits] + right + written[digits + len(behind) :]
    yield Finding(
        span=span,
        message=f"paragraph number reads {quoted(written)}, expected {quoted(mended)}",
        help="put a full stop and a blank behind the number",
        edits=(Edit(span=Span(span.start + digits, span.start + digits + len(behind)), replacement=right),),
    )
