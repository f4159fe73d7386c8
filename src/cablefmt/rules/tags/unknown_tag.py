"""Note a tag that the handbook does not know.

## Why
A free word, or a code with a letter lost, files the cable where nobody looks (5 FAH-3 H-110). Archives have many free words, so
it is only a note.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ POLITICAL
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
None: which code was meant the text does not say.

## See
5 FAH-3 H-110; `malformed-tags`, `misspelled-tag`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Tag
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.tags import nearest_code


@rule(code="TAG010", severity=Severity.NOTE, since="0.1")
def unknown_tag(tag: Tag, context: RuleContext) -> Iterator[Finding]:
    """Every term that is neither a known code nor a person, nor a slip away from one code."""
    if tag.kind == "unknown" and not nearest_code(tag.term):
        yield Finding(
            span=context.extent(tag),
            message=f"tag {quoted(tag.term)} is not a known TAGS code",
            help="use a code of the TAGS handbook",
        )
