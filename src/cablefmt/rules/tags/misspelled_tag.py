"""Flag a tag that is a slip away from one code.

## Why
A code with a slip files the cable nowhere (5 FAH-3 H-010): a letter was lost, doubled, changed or swapped, or a machine read a
figure for a letter.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: EEPET KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: EPET KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
Unsafe: only one code is a slip away, but the drafter may have meant another.

## See
5 FAH-3 H-110; `unknown-tag`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Tag
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.tags import nearest_code


@rule(code="TAG012", severity=Severity.WARNING, fix=Applicability.UNSAFE, archive=Severity.NOTE, since="0.1")
def misspelled_tag(tag: Tag, context: RuleContext) -> Iterator[Finding]:
    """Once for each such tag."""
    digits = tag.code is not None and tag.code.isalpha() and any(char.isdecimal() for char in tag.term)
    meant = tag.code if digits else nearest_code(tag.term) if tag.kind == "unknown" else None
    if meant:
        yield Finding(
            span=context.extent(tag),
            message=f"tag {quoted(tag.term)} is misspelled, expected `{meant}`",
            help=f"write `{meant}`",
            edits=(Edit(span=context.extent(tag), replacement=meant),),
        )
