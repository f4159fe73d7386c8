"""Flag tags of the portal that are not those of the TAGS line.

## Why
Archives index by the tags of the portal. A tag that only one of the two has makes the cable appear in a list where it does not
belong, or missing in one where it does. Their order does not count.

## Bad
```cable
Identifier
Created
Classification
Origin
06ALMATY79
2006-01-12 05:08:00
UNCLASSIFIED
US Office Almaty
Tags: PGOV KZ
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV PHUM KZ

SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
Identifier
Created
Classification
Origin
06ALMATY79
2006-01-12 05:08:00
UNCLASSIFIED
US Office Almaty
Tags: PGOV PHUM KZ
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV PHUM KZ

SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: which of the two is right the text does not say.

## See
5 FAH-3 H-110 for the tags; `portal-title-mismatch`; `odd-blank`, which such pages are full of.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="PTL025", severity=Severity.NOTE, since="0.1")
def portal_tags_mismatch(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once, where one of portal and TAGS line has tags that the other lacks."""
    stated = cable.portal.value("tags") if cable.portal else None
    line = cable.preamble.tags
    if not stated or not line:
        return
    theirs, own = set(stated.text.split()), {word for tag in line.tags for word in tag.term.split()}
    if theirs != own:
        lacking = " ".join(sorted(own - theirs)), " ".join(sorted(theirs - own))
        said = (f"the {name} lacks {quoted(tags)}" for name, tags in zip(("portal", "TAGS line"), lacking, strict=True) if tags)
        yield Finding(
            span=stated.span,
            message=", ".join(said),
            help="look up which of the two is right",
            notes=(Note(span=context.first_line(line), message="the cable's own TAGS line"),),
        )
