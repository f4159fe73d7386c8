"""Note a tag that is not written in capitals.

## Why
Codes are written in capitals (5 FAH-3 H-010). Not every system that sorts by them takes `pgov` for `PGOV`.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: pgov KZ
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
Unsafe: it changes the writing of the record, though not what it says.

## See
5 FAH-3 H-010; `misspelled-tag`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Tag
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="TAG011", severity=Severity.NOTE, fix=Applicability.UNSAFE, since="0.1")
def lower_case_tag(tag: Tag, context: RuleContext) -> Iterator[Finding]:
    """Once for each known code with small letters."""
    if tag.code and tag.term != tag.term.upper():
        yield Finding(
            span=context.extent(tag),
            message=f"tag {quoted(tag.term)} is not in capitals, expected `{tag.code}`",
            help=f"write `{tag.code}`",
            edits=(Edit(span=context.extent(tag), replacement=tag.code),),
        )
