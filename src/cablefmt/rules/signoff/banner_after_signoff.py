"""Note a class below the sign-off of a cable that was sent when pages had no such foot any more.

## Why
Until 2004 the archive printed the class at the foot of each page, and so below the last name. From 2005 on it stands there only
where somebody copied it from a page.

## Bad
```cable
P 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW

UNCLASSIFIED

NNNN
```

## Good
```cable
P 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW

NNNN
```

## Fix
None: canonical text keeps what a page says of its class.

## See
5 FAH-2 H-220; `text-after-terminator`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import dropwhile

from cablefmt.diagnostic import Severity
from cablefmt.model import Banner, Cable, Signature
from cablefmt.rules.base import Finding, RuleContext, quoted, rule

#: The first year without a class at the foot of pages.
_WITHOUT_FOOT = 2005


@rule(code="SIG120", severity=Severity.NOTE, since="0.1")
def banner_after_signoff(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Every class below the name; a SMART cable has one by rule."""
    if not context.date or context.date.year < _WITHOUT_FOOT or context.is_smart:
        return
    for line in dropwhile(lambda line: not isinstance(line, Signature), cable.closing.lines):
        if isinstance(line, Banner):
            yield Finding(
                span=context.extent(line),
                message=f"{quoted(line.text)} stands below the sign-off, where cables since 2005 have no class",
                help="remove it, or find out which page it is from",
            )
