"""Note a referenced cable whose post is not in the table of posts.

## Why
A cable is found by post and number (5 FAH-2 H-220). A name that is no post is a slip, or a post that the table does not have.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: A. ALMATY 50
     B. ALMYTAX 60

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

REF: A. ALMATY 50
     B. ALMATY 60

All went well.

BARLOW
```

## Fix
None: which post was meant the text does not say.

## See
5 FAH-2 H-220; `unknown-post`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import ReferencedCable
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.vocab import is_known_post


@rule(code="REF010", severity=Severity.NOTE, since="0.1")
def unknown_reference_post(cable: ReferencedCable, context: RuleContext) -> Iterator[Finding]:
    """Once for each such cable."""
    if cable.post and not is_known_post(cable.post):
        yield Finding(
            span=context.extent(cable),
            message=f"{quoted(cable.post)} is not a known post",
            help="write the post as it is known, like `ALMATY`",
        )
