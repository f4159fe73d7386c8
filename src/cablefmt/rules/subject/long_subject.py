"""Note a subject of more than three lines.

## Why
The subject is read in lists, of which each has room for a line or two (5 FAH-2 H-220). Three lines are what drafters needed in
nearly all cables that are known; beyond them text of the cable has often been taken in.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION
BY ALL OF THE MINISTERS
WHO COULD BE SPARED
IN THE CAPITAL

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION
BY MANY MINISTERS

All went well.

BARLOW
```

## Fix
None: a subject is wording.

## See
5 FAH-2 H-220; `swallowed-text`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import SubjectLine
from cablefmt.rules.base import Finding, RuleContext, rule

_LINES = 3
#: Of longer ones another rule says that they are more than a subject.
_SWALLOWED = 6


@rule(code="SUB004", severity=Severity.NOTE, since="0.1")
def long_subject(line: SubjectLine, context: RuleContext) -> Iterator[Finding]:
    """Once for each such subject."""
    count = line.text.count("\n") + 1
    if _LINES < count < _SWALLOWED:
        yield Finding(
            span=context.first_line(line),
            message=f"the subject has {count} lines, expected at most {_LINES}",
            help="shorten it",
        )
