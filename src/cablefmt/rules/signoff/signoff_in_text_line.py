"""Flag a sign-off that stands behind the last sentence, on its line.

## Why
The name of who signs ends a cable on a line of its own. Behind the last sentence it reads as its last word, and programs that
look for a name below the text find none.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us. BARLOW

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
Unsafe: that the last word is a name the text alone does not prove.

## See
5 FAH-1 H-241; `missing-signoff`, `signoff-not-capitals`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Signature
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span


@rule(code="SIG006", severity=Severity.WARNING, fix=Applicability.UNSAFE, archive=Severity.NOTE, since="0.1")
def signoff_in_text_line(signature: Signature, context: RuleContext) -> Iterator[Finding]:
    """Names with text before them on their line."""
    span, text = context.extent(signature), context.source.text
    before = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    if not signature.name or not before.strip():
        return
    blanks = len(before) - len(before.rstrip())
    yield Finding(
        span=span,
        message=f"sign-off {quoted(signature.name)} stands on the last line of the text",
        help="put it on a line of its own",
        edits=(Edit(span=Span(span.start - blanks, span.start), replacement="\n\n"),),
    )
