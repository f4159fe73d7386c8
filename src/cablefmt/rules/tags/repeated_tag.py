"""Flag a tag that stands twice on one TAGS line.

## Why
A tag says once what the cable is about (5 FAH-3 H-010). A repeat counts the cable twice, and often stands where another tag was
meant.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV PREL PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV PREL KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
Unsafe: another tag may have been meant; the repeat is removed.

## See
5 FAH-3 H-010; `unknown-tag`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cablefmt.diagnostic import Applicability, Edit, Note, Severity
from cablefmt.model import Tag, TagsLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span


@rule(code="TAG003", severity=Severity.WARNING, fix=Applicability.UNSAFE, archive=Severity.NOTE, since="0.1")
def repeated_tag(line: TagsLine, context: RuleContext) -> Iterator[Finding]:
    """Once for each tag that stood before; a person may be named again."""
    first = dict[str, Tag]()
    for before, tag in pairwise((None, *line.tags)):
        if tag is None or tag.kind == "person":
            continue
        original = first.setdefault(tag.code or tag.term.upper(), tag)
        if before and original is not tag:
            yield Finding(
                span=context.extent(tag),
                message=f"tag {quoted(tag.term)} stands twice",
                help="remove the second one",
                notes=(Note(span=context.extent(original), message="the first one"),),
                edits=(Edit(span=Span(before.span.end, tag.span.end), replacement=""),),
            )
