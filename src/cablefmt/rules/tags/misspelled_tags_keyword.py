"""Flag a misspelled keyword of the TAGS line.

## Why
The line begins with `TAGS` (5 FAH-3 H-010). Under another word the archive files the cable without tags.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGES: PGOV KZ
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
Safe: the keyword gets its spelling, the tags stay as they are.

## See
5 FAH-3 H-010; `malformed-tags`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import TagsLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="TAG005", severity=Severity.WARNING, fix=Applicability.SAFE, archive=Severity.NOTE, since="0.1")
def misspelled_tags_keyword(line: TagsLine, context: RuleContext) -> Iterator[Finding]:
    """Once for each line that begins with another word."""
    span = context.keyword(line)
    keyword = context.source.text[slice(*span)]
    if keyword and keyword.upper() != "TAGS":
        yield Finding(
            span=span,
            message=f"keyword {quoted(keyword)} is misspelled, expected `TAGS`",
            help="put `TAGS` instead",
            edits=(Edit(span=span, replacement="TAGS"),),
        )
