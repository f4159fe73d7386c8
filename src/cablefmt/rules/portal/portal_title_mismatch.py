"""Flag a title of the portal that is not the cable's SUBJECT.

## Why
Titles in lists of search results come from the portal. One that is not the SUBJECT belongs to another cable, or was mended by
hand. Case, blanks and the portion mark do not count, and portals cut long titles.

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
Cable title:

A VISIT TO THE MINES

UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
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
Cable title:

A VISIT TO THE REGION

UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: which of the two is right the text does not say.

## See
`portal-tags-mismatch`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="PTL024", severity=Severity.NOTE, since="0.1")
def portal_title_mismatch(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once, where neither of title and SUBJECT begins like the other."""
    stated = cable.portal.value("title") if cable.portal else None
    subject = cable.preamble.subject
    if not stated or not subject or not subject.text:
        return
    title, own = _letters(stated.text), _letters(subject.text)
    if not own.startswith(title) and not title.startswith(own):
        yield Finding(
            span=stated.span,
            message=f"the portal's title {quoted(stated.text)} is not the SUBJECT",
            help="look up which of the two is right",
            notes=(Note(span=context.first_line(subject), message="the cable's own SUBJECT"),),
        )


def _letters(text: str) -> str:
    """Letters and digits in one case: all that a portal leaves as it is."""
    return "".join(filter(str.isalnum, text)).casefold()
