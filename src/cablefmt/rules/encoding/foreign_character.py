r"""Note characters that are not ASCII in a cable that was sent by teleprinter.

## Why
A teleprinter sends the letters A to Z, the digits and a dozen signs (ACP 127 par. 134).
Until SMART an accent, a curved quotation mark or a long dash came into a text only after it was sent.

## Bad
```cable escaped
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The caf\xc3\xa9 is open.

2. (U) So it was.

BARLOW
```

## Good
```cable escaped
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The cafe is open.

2. (U) So it was.

BARLOW
```

## Fix
None: how it was sent only the original can say.

## See
ACP 127 par. 134; `odd-blank`, `mojibake`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.encoding import has_odd_characters
from cablefmt.source import Span

#: Any but ASCII, the pilcrow of an archive, and what other rules of this family speak of.
_FOUND = re.compile(r"[^\x00-\x9f\xa0\xad\xb6\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff\ufffd\ud800-\udfff]")
#: So many are named.
_NAMED = 8


@rule(code="ENC010", severity=Severity.NOTE, since="0.1")
def foreign_character(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable, with the characters in the order of their first places. SMART sends any character."""
    if context.is_smart or not context.once(has_odd_characters):
        return
    first: Span | None = None
    seen = dict[str, int]()
    for found in _FOUND.finditer(context.source.text, *cable.span):
        first = first or Span(*found.span())
        seen[found.group()] = seen.get(found.group(), 0) + 1
    if first:
        shown = quoted(" ".join(list(seen)[:_NAMED]))
        yield Finding(
            span=first,
            message=f"{shown} {'are' if len(seen) > 1 else 'is'} not ASCII, {sum(seen.values())} in all",
            help="write what a teleprinter can send",
        )
