r"""Flag a control character other than a line end or a tab.

## Why
A teleprinter sends the letters A to Z, the digits and a dozen signs (ACP 127 par. 134).
Bells, NULs and form feeds are left by the programs that a cable went through; some end a text early where it is read again.

## Bad
```cable escaped
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went \x07well.

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
None: it may stand in the place of a character that was lost.

## See
ACP 127 par. 134; `undecodable-character`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.encoding import once

_CONTROLS = "".join(map(chr, (*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F)))
_FOUND = re.compile(f"[{_CONTROLS}]")


@rule(code="ENC003", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def control_character(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable."""
    # Few texts have one, and to look for each of them takes less time than to look for any.
    text = context.source.text[slice(*cable.span)]
    if any(control in text for control in _CONTROLS):
        yield from once(
            context, _FOUND, "control character {found} stands in the text", "remove it, or find out what it stands for"
        )
