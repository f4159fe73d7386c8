"""Flag a handling control of the portal that the cable's captions do not bear out, or the reverse.

## Why
`//FOR OFFICIAL USE ONLY` on the portal stands for the caption `SENSITIVE`, `//NOFORN` for `NOFORN`. A reader who filters by the
portal's words otherwise misses sensitive cables, or gets ones that are not.

## Bad
```cable
Identifier
Created
Classification
Origin
06ALMATY79
2006-01-12 05:08:00
UNCLASSIFIED
US Office Almaty
UNCLAS ALMATY 000079

SIPDIS
SENSITIVE

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
Identifier
Created
Classification
Origin
06ALMATY79
2006-01-12 05:08:00
UNCLASSIFIED//FOR OFFICIAL USE ONLY
US Office Almaty
UNCLAS ALMATY 000079

SIPDIS
SENSITIVE

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: handling is never changed by a program.

## See
`portal-classification-mismatch`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, quoted, rule

#: Words of the portal, and the caption or control of the cable that they stand for.
_CONTROLS = (("FOR OFFICIAL USE ONLY", "SENSITIVE"), ("NOFORN", "NOFORN"))


@rule(code="PTL023", severity=Severity.NOTE, since="0.1")
def portal_handling_mismatch(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for each control that only one of the two has."""
    stated = cable.portal.value("classification") if cable.portal else None
    line = cable.preamble.classification_line
    if not stated or not line:
        return
    own = " ".join((*line.controls, *cable.preamble.captions))
    for words, caption in _CONTROLS:
        # A pasted row divides words anywhere: `FOR OFFICIA LUSEONLY`.
        is_stated = _joined(words) in _joined(stated.text)
        if is_stated == (caption in own):
            continue
        has, lacks = ("portal", "cable") if is_stated else ("cable", "portal")
        yield Finding(
            span=stated.span,
            message=f"the {has} says {quoted(words if has == 'portal' else caption)}, the {lacks} does not",
            help="look up which of the two is right",
            notes=(Note(span=context.first_line(line), message="the cable's own header"),),
        )


def _joined(words: str) -> str:
    return "".join(words.upper().split())
