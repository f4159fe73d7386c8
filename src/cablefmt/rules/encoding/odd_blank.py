r"""Note a blank that is none of ASCII, such as the no-break space of web pages.

## Why
It looks like a blank and is none to programs that divide words at blanks: `ALL WENT` is then one word.

## Bad
```cable escaped
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went\xc2\xa0well.

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
Unsafe: the blank may hold together what belongs together.

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

_FOUND = re.compile(r"[\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")

#: Each of them, as a teleprinter sends it.
_INSTEAD = {"\u2028": "\n", "\u2029": "\n"} | dict.fromkeys(
    "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
)


@rule(code="ENC006", severity=Severity.NOTE, fix=Applicability.UNSAFE, since="0.1")
def odd_blank(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable."""
    if context.once(has_odd_characters):
        yield from once(context, _FOUND, "character {found} stands in the place of a blank", "put a blank instead", _INSTEAD)
