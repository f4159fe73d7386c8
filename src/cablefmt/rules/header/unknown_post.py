"""Note a post on the classification line that is not in the table of posts.

## Why
The number of a cable counts within its post (5 FAH-2 H-220). A name that is no post is a slip, a cut name, or a post that the
table does not have: then the cable is right and the table is not.

## Bad
```cable
UNCLAS ALMYTA 000079

E.O. 12958: N/A
TAGS: PGOV KZ
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
None: which post was meant the text does not say.

## See
5 FAH-2 H-220; `malformed-classification-line`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ClassificationLine, MessageReference
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.vocab import is_known_post


@rule(code="HDR010", severity=Severity.NOTE, since="0.1")
def unknown_post(line: ClassificationLine | MessageReference, context: RuleContext) -> Iterator[Finding]:
    """Once for each line with such a post."""
    if line.post and not is_known_post(line.post):
        yield Finding(
            span=context.place(line.post, line),
            message=f"{quoted(line.post)} is not a known post",
            help="write the post as it is known, like `ALMATY`",
        )
