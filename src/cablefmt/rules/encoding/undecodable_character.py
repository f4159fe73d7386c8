r"""Flag bytes that were read as characters which no text has.

## Why
Some byte of the file is no character in UTF-8 nor in Windows-1252, and so a control character of Latin-1 stands for it. What was
written is another encoding, or damaged.

## Bad
```cable escaped
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went \xc2\x81well.

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
None: which character it was only the encoding can say.

## See
`mojibake`, `replacement-character`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.encoding import has_odd_characters, once

_FOUND = re.compile(r"[\x80-\x9f]")


@rule(code="ENC004", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def undecodable_character(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable."""
    if context.once(has_odd_characters):
        yield from once(
            context,
            _FOUND,
            "character {found} is a byte that no character was found for",
            "read the file with the encoding that it was written in",
        )
