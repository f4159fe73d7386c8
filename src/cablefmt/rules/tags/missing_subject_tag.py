"""Flag a TAGS line without a tag of a subject.

## Why
Every telegram has at least one tag of a subject (National Archives, FAQ on the Central Foreign Policy File; 5 FAH-3 H-010). By
country alone the file of a subject never gets it.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: KZ
SUBJECT: A VISIT TO THE REGION

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
None: what the cable is about the drafter knows.

## See
5 FAH-3 H-010; `missing-geographic-tag`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import TagsLine
from cablefmt.rules.base import Finding, RuleContext, rule

#: Codes of subjects and programs, known or not, have four letters.
_LENGTH = 4


@rule(code="TAG007", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def missing_subject_tag(line: TagsLine, context: RuleContext) -> Iterator[Finding]:
    """Once for a line with tags of which none is, or may be, a subject."""
    subjects = (
        tag for tag in line.tags if tag.kind in ("subject", "program") or (tag.kind == "unknown" and len(tag.term) >= _LENGTH)
    )
    if line.tags and not any(subjects):
        yield Finding(
            span=context.first_line(line),
            message="the TAGS line names no subject",
            help="add a tag such as `PGOV`",
        )
