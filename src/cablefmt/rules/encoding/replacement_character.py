r"""Flag the mark of a character that a program could not read.

## Why
Some program before this one did not know a character and put the mark in its place. The character itself is lost.

## Bad
```cable escaped
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went \xef\xbf\xbdwell.

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
None: what it was the original must say.

## See
`undecodable-character`, `mojibake`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.encoding import has_odd_characters, once

_FOUND = re.compile(r"[\ufffd\ud800-\udfff]")


@rule(code="ENC009", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def replacement_character(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable."""
    if context.once(has_odd_characters):
        yield from once(
            context,
            _FOUND,
            "character {found} stands in the place of a character that is lost",
            "look the character up in the original",
        )
