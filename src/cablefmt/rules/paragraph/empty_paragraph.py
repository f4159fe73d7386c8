"""Flag a paragraph number without a text.

## Why
Other cables cite a paragraph by its number (5 FAH-1 H-246). A number that nothing follows says that a text was lost, or that the
numbers behind it are one too high.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U)

3. (U) All ended well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) The Minister agreed.

3. (U) All ended well.

BARLOW
```

## Fix
None: the text is not here.

## See
5 FAH-1 H-246; `missing-text`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from cablefmt.diagnostic import Severity
from cablefmt.model import Body, ListItem, Paragraph, TextBlock
from cablefmt.rules.base import Finding, RuleContext, rule


@rule(code="PAR005", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def empty_paragraph(body: Body, context: RuleContext) -> Iterator[Finding]:
    """Paragraphs without segments that another paragraph follows; a heading or a text below belongs to the number."""
    for block, following in zip_longest(body.blocks, body.blocks[1:]):
        if not isinstance(block, Paragraph) or not isinstance(following, Paragraph | None):
            continue
        words = any(isinstance(segment, (TextBlock, ListItem)) for segment in block.segments)
        if not words and "ENTIRE TEXT" not in block.head.raw.upper():
            yield Finding(
                span=context.extent(block.head),
                message=f"paragraph {block.number} has no text",
                help="find out whether its text was lost",
            )
