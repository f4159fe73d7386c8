r"""Note a soft hyphen, or a character without width.

## Why
Web pages and word processors say with it where a word may be divided. Nobody sees it, and no search for the word finds it.

## Bad
```cable escaped
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went we\xc2\xadll.

2. (U) So it was.

BARLOW
```

## Good
```cable escaped
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) So it was.

BARLOW
```

## Fix
Unsafe: in some scripts such a character is part of the word.

## See
`odd-blank`, `bidirectional-control`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.encoding import has_odd_characters, once

_FOUND = re.compile(r"[\xad\u200b-\u200d\u2060]")

_INSTEAD = dict.fromkeys("\xad\u200b\u200c\u200d\u2060", "")


@rule(code="ENC007", severity=Severity.NOTE, fix=Applicability.UNSAFE, since="0.1")
def invisible_character(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable."""
    if context.once(has_odd_characters):
        yield from once(context, _FOUND, "invisible character {found} stands in the text", "remove it", _INSTEAD)
