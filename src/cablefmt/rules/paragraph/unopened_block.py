"""Note words that end a block which did not begin.

## Why
`END SUMMARY` and `END COMMENT` say where the drafter's own part ends (5 FAH-1 H-246). Where no such part began, a reader cannot
tell how much of the text above belongs to it.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well. End comment.

2. (U) All ended well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) Comment: All went well. End comment.

2. (U) All ended well.

BARLOW
```

## Fix
None: where the block begins only the drafter can say.

## See
5 FAH-1 H-246; `unclosed-block`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.paragraph import unmatched


@rule(code="PAR007", severity=Severity.NOTE, since="0.1")
def unopened_block(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each end without a beginning; where its word stands before, as in `Text of the letter:`, it may have begun."""
    if context.partial:
        return
    text = context.source.text
    for mark in unmatched(cable, text, opens=False):
        if mark.kind.upper() not in text[cable.parts[0].span.start : mark.span.start].upper():
            kind = f"{'an' if mark.kind == 'action' else 'a'} {mark.kind}"
            yield Finding(
                span=mark.span,
                message=f"{quoted(text[slice(*mark.span)])} ends {kind} that did not begin",
                help="write where it begins",
            )
