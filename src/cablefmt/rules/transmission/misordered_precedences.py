"""Flag precedences that are more than two, or where the second is not lower than the first.

## Why
The first letter is the precedence for those who shall act, the second a lower one for those who shall only know
(ACP 127 par. 152). Z stands above O, P and R, in this order. In another order the cable is handled at the wrong speed.

## Bad
```cable
R P 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC PRIORITY 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
P R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC PRIORITY 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: which precedence was meant for whom the text does not say.

## See
ACP 127 par. 152; `malformed-date-time-group`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import DateTimeGroup
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.vocab import precedence_words

_FALLING = tuple(precedence_words())


@rule(code="TRN020", severity=Severity.WARNING, since="0.1")
def misordered_precedences(line: DateTimeGroup, context: RuleContext) -> Iterator[Finding]:
    """Lines whose letters are not strictly falling, or more than two."""
    ranks = [_FALLING.index(letter) for letter in line.precedences if letter in _FALLING]
    if len(ranks) > 2 or ranks != sorted(set(ranks)):
        yield Finding(
            span=context.extent(line),
            message=f"precedences {quoted(' '.join(line.precedences))} are not one, or a higher and a lower one",
            help="give the precedence for action first, a lower one for information second",
        )
