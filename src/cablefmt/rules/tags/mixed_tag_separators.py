"""Note a TAGS line with commas between some tags and only blanks between others.

## Why
Between tags stand blanks, or a comma and a blank; both are in use (5 FAH-3 H-010). Where they change on one line it was often
put together of two, or a tag was lost.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV, PREL PHUM, KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV, PREL, PHUM, KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: `cablefmt format` divides them in one way.

## See
5 FAH-3 H-010; `glued-tags`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cablefmt.diagnostic import Severity
from cablefmt.model import TagsLine
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.source import Span


@rule(code="TAG006", severity=Severity.NOTE, since="0.1")
def mixed_tag_separators(line: TagsLine, context: RuleContext) -> Iterator[Finding]:
    """Once for each line, at the first separator that is not like the one before; names of persons are not counted."""
    commas = list[bool]()
    for first, second in pairwise(line.tags):
        between = context.source.text[first.span.end : second.span.start]
        if "person" in (first.kind, second.kind) or "\n" in between or not between:
            continue
        commas.append("," in between)
        if commas[-1] != commas[0]:
            expected = "a comma" if commas[0] else "a blank"
            yield Finding(
                span=Span(first.span.start, second.span.end),
                message=f"`{first.term}` and `{second.term}` are divided otherwise than the tags before, by {expected}",
                help="divide all tags in one way",
            )
            return
