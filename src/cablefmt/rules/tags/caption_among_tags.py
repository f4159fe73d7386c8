"""Flag a caption that stands on the TAGS line.

## Why
A caption stands on a line of its own, where machines look for it (5 FAH-2 H-250). Among tags it directs and limits nothing.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV NOFORN KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

NOFORN

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: whether the caption holds for the cable only the drafter can say.

## See
5 FAH-2 H-250; `unknown-tag`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Tag
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.vocab import caption


@rule(code="TAG013", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def caption_among_tags(tag: Tag, context: RuleContext) -> Iterator[Finding]:
    """Once for each such term; names of programs stand among tags, too."""
    named = caption(tag.term) if tag.kind == "caption" else None
    if named and named.kind != "program":
        yield Finding(
            span=context.extent(tag),
            message=f"{quoted(tag.term)} is a caption, and stands among the tags",
            help="give it a line of its own above the E.O. line",
        )
