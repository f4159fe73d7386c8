"""Note a TAGS line without a country and without an organization.

## Why
A tag of geography says which country or region the cable is about, one of an organization which body (5 FAH-3 H-010). Without
either the desk of the country does not find it.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV
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
5 FAH-3 H-010; `missing-subject-tag`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import TagsLine
from cablefmt.rules.base import Finding, RuleContext, rule


@rule(code="TAG008", severity=Severity.NOTE, since="0.1")
def missing_geographic_tag(line: TagsLine, context: RuleContext) -> Iterator[Finding]:
    """Once for a line of known tags that has neither, unless all are of administration, which concerns no country."""
    kinds = {tag.kind for tag in line.tags}
    administrative = all((tag.code or "").startswith("A") for tag in line.tags)
    if kinds and not administrative and not kinds & {"geographic", "organization", "unknown", "person"}:
        yield Finding(
            span=context.first_line(line),
            message="the TAGS line names no country and no organization",
            help="add the tag of the country, such as `KZ`",
        )
