"""Flag a FM line that names another post than the classification line.

## Why
Both say who sends the cable (5 FAH-2 H-230). Where they differ, the head belongs to another message.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079/01 0120508
ZNR UUUUU ZZH
R 120508Z JAN 06
FM AMEMBASSY LIMA
TO RUEHC/SECSTATE WASHDC 4460
BT
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Good
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079/01 0120508
ZNR UUUUU ZZH
R 120508Z JAN 06
FM AMEMBASSY ALMATY
TO RUEHC/SECSTATE WASHDC 4460
BT
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Fix
None: which of the two is right the text does not say.

## See
5 FAH-2 H-230; `serial-mismatch`, `unknown-post`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable, FromLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.vocab import ADDRESS_WORDS, canonical_post, is_known_post


@rule(code="TRN026", severity=Severity.WARNING, since="0.1")
def originator_mismatch(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Where both are posts of the table; a mission beside an embassy in one city passes."""
    sender = cable.transmission.first(FromLine) if cable.transmission else None
    line = cable.preamble.classification_line
    if not (sender and sender.originator and line and line.post):
        return
    word, _, place = sender.originator.partition(" ")
    name = place if word in ADDRESS_WORDS else sender.originator
    one, other = canonical_post(name) or name, canonical_post(line.post) or line.post
    if one in other or other in one or not (is_known_post(name) and is_known_post(line.post)):
        return
    yield Finding(
        span=context.first_line(sender),
        message=f"the FM line names {quoted(sender.originator)}, the classification line {quoted(line.post)}",
        help="find out whose head it is",
        notes=(Note(span=context.first_line(line), message="the classification line"),),
    )
