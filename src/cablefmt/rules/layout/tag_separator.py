"""Note tags that canonical text divides otherwise.

## Why
Tags are divided by blanks (5 FAH-3 H-010), or by commas where a term has several words. A list with other marks is cut in other
places by other programs.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV; PREL; KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) So it was.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV PREL KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) So it was.

BARLOW
```

## Fix
None: `cablefmt format` lays out the whole cable, and proves that nothing is lost.

## See
5 FAH-3 H-010; docs/explanation/canonical-form.md; `mixed-tag-separators`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable, TagsLine
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.layout import inside, leaves_of, lines_of, once

#: What may divide tags.
_SEPARATORS = str.maketrans("", "", ",;/| \t")


@rule(code="LAY009", severity=Severity.NOTE, since="0.1")
def tag_separator(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable, for lines that say the same but for what divides the tags."""
    lines = lines_of(context)
    tags = inside(lines, (leaf for leaf in context.once(leaves_of) if isinstance(leaf, TagsLine))) if lines else ()
    found = [
        line for line in tags if not line.same and line.written.translate(_SEPARATORS) == line.canonical.translate(_SEPARATORS)
    ]
    # Commas stay where a term is known to no table: its blanks might be its own.
    divider = "a comma and a blank" if found and "," in found[0].canonical else "one blank"
    yield from once(found, "tags are not divided as in canonical text", f"put {divider} between two tags")
