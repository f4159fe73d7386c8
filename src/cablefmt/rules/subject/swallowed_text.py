"""Flag a subject that has taken in the lines below it.

## Why
The subject ends with a blank line (5 FAH-1 H-246). Where that is missing, a handling sentence or the text itself reads as a
part of it, in every list and search.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION. PLEASE PROTECT ACCORDINGLY

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

(U) PLEASE PROTECT ACCORDINGLY

All went well.

BARLOW
```

## Fix
None: where the subject ends the text does not say.

## See
5 FAH-1 H-246; `long-subject`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import SubjectLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule

_LINES = 6
#: Sentences on handling, which no subject is made of.
_HANDLING = ("PLEASE PROTECT", "PLEASE HANDLE", "PROTECT ACCORDINGLY", "HANDLE ACCORDINGLY")


@rule(code="SUB009", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def swallowed_text(line: SubjectLine, context: RuleContext) -> Iterator[Finding]:
    """Once for each subject of six lines and more, or with a sentence on handling."""
    capitals = line.text.upper()
    sentence = next((words for words in _HANDLING if words in capitals), None)
    if sentence:
        at = capitals.index(sentence)
        span = context.place(line.text[at : at + len(sentence)], line)
        message = f"the subject goes on with {quoted(line.text[at : at + len(sentence)])}, which is no part of it"
    elif line.text.count("\n") + 1 >= _LINES:
        span = context.first_line(line)
        message = f"the subject has {line.text.count(chr(10)) + 1} lines, and takes in the text below it"
    else:
        return
    yield Finding(span=span, message=message, help="put a blank line behind the subject")
