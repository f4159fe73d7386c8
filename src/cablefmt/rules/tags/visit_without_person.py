"""Note a tag for visits in an older cable that no person's name follows.

## Why
Behind `OVIP`, `OTRA` and `OREP` stood the visitor's name in parentheses, under which the cable was filed (TAGS handbook of
1974, transmittal letter TAGS-1). The custom ended in the eighties.

## Bad
```cable
R 120508Z JAN 76
FM AMEMBASSY TUNIS
TO SECSTATE WASHDC 4460
UNCLAS TUNIS 0079

E.O. 11652: N/A
TAGS: OVIP, TS
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
R 120508Z JAN 76
FM AMEMBASSY TUNIS
TO SECSTATE WASHDC 4460
UNCLAS TUNIS 0079

E.O. 11652: N/A
TAGS: OVIP (BARLOW, JANE), TS
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: the name is not in the text.

## See
TAGS handbook of 1974; `missing-subject-tag`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import TagsLine
from cablefmt.rules.base import Finding, RuleContext, rule

_VISITS = ("OVIP", "OTRA", "OREP")
_LAST_YEAR = 1985


@rule(code="TAG020", severity=Severity.NOTE, since="0.1")
def visit_without_person(line: TagsLine, context: RuleContext) -> Iterator[Finding]:
    """Once for each such line, where it names no person at all."""
    if context.date is None or context.date.year > _LAST_YEAR or any(tag.kind == "person" for tag in line.tags):
        return
    visit = next((tag for tag in line.tags if tag.code in _VISITS), None)
    if visit:
        yield Finding(
            span=context.extent(visit),
            message=f"no person's name follows tag `{visit.term}`",
            help="add the name like `OVIP (BARLOW, JANE)`",
        )
