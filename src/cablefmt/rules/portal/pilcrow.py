"""Note the pilcrow that an archive put in front of numbers and letters.

## Why
An archive marked what it took for paragraphs with `¶`. No cable was sent with it (ACP 127 par. 134), and it stands in front of
references and list items, too.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

¶1. (U) All went well.

¶2. (U) So it was.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) So it was.

BARLOW
```

## Fix
Safe: it means nothing; canonical text never has it.

## See
ACP 127 par. 134; `portal-residue`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Cable, Unparsed, leaves
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.source import Span

#: Only the sign is looked for: the grammar reads over it, and says what stands behind it. Before other words it may be meant.
_MARK = re.compile(r"\xb6(?=\d{1,3}\.|[A-Z]\.)")


@rule(code="PTL003", severity=Severity.NOTE, fix=Applicability.SAFE, since="0.1")
def pilcrow(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable. In text that nothing accounts for it stays."""
    found = [Span(*mark.span()) for mark in _MARK.finditer(context.source.text, *cable.span)]
    if not found:
        return
    unparsed = [leaf.span for leaf in leaves(cable) if isinstance(leaf, Unparsed)]
    mended = [span for span in found if not any(start <= span.start < end for start, end in unparsed)]
    yield Finding(
        span=found[0],
        message="`¶` stands in front of a number or a letter" + (f", in {len(found)} places" if len(found) > 1 else ""),
        help="remove it",
        edits=tuple(Edit(span=span, replacement="") for span in mended),
    )
