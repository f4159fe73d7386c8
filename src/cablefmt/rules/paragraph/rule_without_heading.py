"""Note a rule that stands neither above nor below a heading.

## Why
Two rules make a heading of the line between them. One alone is what is left of a heading, or of a table, of which the rest is
lost.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

--------------

2. (U) All ended well.

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
None: it may divide two parts of the text on purpose.

## See
`uneven-heading-rules`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import TextBlock
from cablefmt.rules.base import Finding, RuleContext, rule

_RULE = re.compile(r"[\-=_*]{6,}+")


@rule(code="PAR101", severity=Severity.NOTE, since="0.1")
def rule_without_heading(text: TextBlock, context: RuleContext) -> Iterator[Finding]:
    """Texts that are a rule and nothing else, with a blank line above: else a heading may be the end of the text above."""
    if not _RULE.fullmatch(text.text.strip()):
        return
    above = context.source.text[max(text.span.start - 200, 0) : text.span.start].split("\n")
    if not any(line.strip() for line in above[-2:]):
        yield Finding(
            span=context.extent(text),
            message=f"a rule of {len(text.text.strip())} characters has no heading",
            help="remove it, or write the heading",
        )
