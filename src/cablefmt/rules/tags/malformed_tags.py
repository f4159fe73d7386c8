"""Flag a TAGS line that has no tags, or text that is none.

## Why
Tags are codes between blanks or commas (5 FAH-3 H-010). Text that is no tag hides the tags around it, and an empty line files the
cable nowhere.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS:
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
None: which tags were meant the text does not say.

## See
5 FAH-3 H-110; `missing-tags`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import TagsLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="TAG002", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def malformed_tags(line: TagsLine, context: RuleContext) -> Iterator[Finding]:
    """Lines without tags, or with more than tags."""
    if line.unread:
        message = f"the TAGS line has {quoted(line.unread)}, which is no tag"
    elif not line.tags:
        message = "the TAGS line is empty"
    else:
        return
    yield Finding(span=context.place(line.unread, line), message=message, help="write it like `TAGS: PGOV KZ`")
