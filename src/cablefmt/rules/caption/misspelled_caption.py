"""Flag a caption that is not spelled as the handbook spells it.

## Why
Captions are read by machines that decide who gets the cable (5 FAH-2 H-250). `SIPIDS` or `Sipdis` may send it nowhere.

## Bad
```cable
UNCLAS ALMATY 000079

SIPIDS

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

SIPDIS

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
Unsafe: it changes a word of the record, though only one caption can be meant.

## See
5 FAH-2 H-250; `repeated-caption`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Captions
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.caption import named, places

#: Other names of the handbook, which are no slips.
_NAMES = {"NOT FOR INTERNET DISTRIBUTION", "DEA CHANNEL", "EXCLUSIVE"}


@rule(code="CAP010", severity=Severity.WARNING, fix=Applicability.UNSAFE, archive=Severity.NOTE, since="0.1")
def misspelled_caption(line: Captions, context: RuleContext) -> Iterator[Finding]:
    """Once for each caption that is written in another way, letter by letter excepted."""
    for written, span in places(line, context):
        name = named(written)
        if written != name and "".join(written.split()) != name and name not in _NAMES:
            yield Finding(
                span=span,
                message=f"caption {quoted(written)} is misspelled, expected `{name}`",
                help=f"write `{name}`",
                edits=(Edit(span=span, replacement=name),),
            )
