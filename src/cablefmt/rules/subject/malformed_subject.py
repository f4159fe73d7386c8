"""Flag a misspelled SUBJECT keyword.

## Why
Programs find the subject by its keyword: `SUBJECT`, or `SUBJ` for short. One with a letter lost or added is found by people only.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
UBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
Safe: the keyword gets its spelling, the subject stays as it is.

## See
5 FAH-2 H-220; `missing-subject`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import SubjectLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="SUB003", severity=Severity.WARNING, fix=Applicability.SAFE, archive=Severity.NOTE, since="0.1")
def malformed_subject(line: SubjectLine, context: RuleContext) -> Iterator[Finding]:
    """Lines that begin with another word than the two spellings of the keyword, or that were not understood."""
    span = context.keyword(line)
    keyword = context.source.text[slice(*span)]
    if line.unread:
        yield Finding(
            span=context.place(line.unread, line),
            message=f"the SUBJECT line has {quoted(line.unread)}, which is no part of it",
            help="write it like `SUBJECT: A VISIT TO THE REGION`",
        )
    elif keyword and not line.untitled and keyword.upper() not in ("SUBJECT", "SUBJ"):
        yield Finding(
            span=span,
            message=f"keyword {quoted(keyword)} is misspelled, expected `SUBJECT`",
            help="put `SUBJECT` instead",
            edits=(Edit(span=span, replacement="SUBJECT"),),
        )
