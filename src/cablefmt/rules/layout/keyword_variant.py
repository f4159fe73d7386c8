"""Note a keyword of the header that canonical text spells otherwise.

## Why
`SUBJ:` and `REFTEL:` mean what `SUBJECT:` and `REF:` mean. A search for a field must know every spelling of them.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJ: A VISIT TO THE REGION

1. (U) All went well.

2. (U) So it was.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) So it was.

BARLOW
```

## Fix
None: `cablefmt format` lays out the whole cable, and proves that nothing is lost.

## See
docs/explanation/canonical-form.md; `malformed-subject`, `misspelled-tags-keyword`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable, ClassifiedBy, ExecutiveOrder, ReferenceLine, SubjectLine, TagsLine
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.layout import inside, leaves_of, lines_of, once

#: The fields that begin with a keyword.
_FIELDS = (ClassifiedBy, ExecutiveOrder, ReferenceLine, SubjectLine, TagsLine)


@rule(code="LAY007", severity=Severity.NOTE, since="0.1")
def keyword_variant(_cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a cable, for lines that say the same but for the word that they begin with."""
    lines = lines_of(context)
    fields = inside(lines, (leaf for leaf in context.once(leaves_of) if isinstance(leaf, _FIELDS))) if lines else ()
    found = [
        line for line in fields if ":" in line.written and not line.same and _behind(line.written) == _behind(line.canonical)
    ]
    yield from once(found, "a keyword is not spelled as in canonical text", "spell it as the manual does")


def _behind(line: str) -> list[str]:
    """What stands behind the keyword."""
    return line.partition(":")[2].split()
