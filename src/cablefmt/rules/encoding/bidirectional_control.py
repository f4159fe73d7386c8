r"""Flag a character that turns the direction in which text is shown.

## Why
With it, what a reader sees is not what is written: a number, a name or a class can be shown backwards.

## Bad
```cable escaped
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went \xe2\x80\xaewell.

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
Unsafe: text in Arabic or Hebrew may need it.

## See
`invisible-character`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.encoding import has_odd_characters, once

_FOUND = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

_INSTEAD = dict.fromkeys("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "")


@rule(code="ENC008", severity=Severity.WARNING, fix=Applicability.UNSAFE, since="0.1")
def bidirectional_control(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable."""
    if context.once(has_odd_characters):
        yield from once(context, _FOUND, "character {found} turns the direction of what is shown", "remove it", _INSTEAD)
