"""Flag a section that is missing between others, or that the record says is missing.

## Why
A long cable goes out in sections, 1 to the number that each of them states (ACP 127 par. 208). A gap means that a part of the
text is not there, and no one can tell what it said.

## Bad
```cable
UNCLAS SECTION 01 OF 03 ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

UNCLAS SECTION 03 OF 03 ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

2. All ended well.

BARLOW
```

## Good
```cable
UNCLAS SECTION 01 OF 02 ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

UNCLAS SECTION 02 OF 02 ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

2. All ended well.

BARLOW
```

## Fix
None: the missing text is not here.

## See
ACP 127 par. 208; `section-out-of-sequence`, `missing-text`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.vocab import SECTION_MISSING

_MOST = 99


@rule(code="HDR023", severity=Severity.WARNING, since="0.1")
def missing_section(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for all sections that are not there, where several are; once for each remark of the archive."""
    lines = [line for part in cable.current_parts if (line := part.preamble.classification_line) and line.section]
    present, total = {line.section for line in lines}, max((line.sections or 0 for line in lines), default=0)
    absent = [number for number in range(1, min(total, _MOST) + 1) if number not in present]
    if len(present) > 1 and absent:
        noun, verb = ("section", "is") if len(absent) == 1 else ("sections", "are")
        numbers = ", ".join(map(str, absent))
        yield Finding(
            span=context.first_line(lines[-1]),
            message=f"{noun} {numbers[:60]} of {total} {verb} missing",
            help=f"add section {absent[0]}, or correct the count",
            notes=(Note(span=context.first_line(lines[0]), message=f"section {lines[0].section}"),),
        )
    if SECTION_MISSING not in context.source.text[slice(*cable.span)]:
        return
    for node in (text for part in cable.current_parts if part.body for text in part.body.texts):
        if SECTION_MISSING in node.text:
            yield Finding(
                span=context.place(SECTION_MISSING, node),
                message="the archive says that a section is missing here",
                help="look for the section in another archive",
            )
