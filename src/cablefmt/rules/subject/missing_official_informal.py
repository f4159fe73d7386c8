"""Note a cable with the caption OFFICIAL INFORMAL whose subject does not say so.

## Why
`OFFICIAL INFORMAL` stands in the subject as well as among the captions, as lists show only the subject (5 FAH-2 H-250).

## Bad
```cable
UNCLAS ALMATY 000079

OFFICIAL INFORMAL

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

OFFICIAL INFORMAL

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: OFFICIAL INFORMAL: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: a subject is wording.

## See
5 FAH-2 H-250; `misspelled-caption`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Captions, Preamble
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.vocab import caption

_NAME = "OFFICIAL INFORMAL"
_WORDS = ("OFFICIAL INFORMAL", "OFFICIAL-INFORMAL", "OFFICIAL/INFORMAL", "O-I", "O/I")


@rule(code="SUB021", severity=Severity.NOTE, since="0.1")
def missing_official_informal(preamble: Preamble, context: RuleContext) -> Iterator[Finding]:
    """Once for such a header."""
    line = next(
        (line for line in preamble.all(Captions) if any((found := caption(name)) and found.name == _NAME for name in line.names)),
        None,
    )
    subject = preamble.subject
    if line and subject and not any(word in subject.text.upper() for word in _WORDS):
        yield Finding(
            span=context.first_line(subject),
            message=f"the subject does not say `{_NAME}`, and the caption does",
            help=f"begin the subject with `{_NAME}`",
            notes=(Note(span=context.place(_NAME, line), message="the caption"),),
        )
