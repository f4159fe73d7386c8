"""Note a rule that stands neither above nor below a heading.

## Why
Two rules make a heading of the line between them. One alone is what is left of a heading, or of a table, of which the rest is
lost.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

--------------

2. (U) All ended well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) All went well.

2. (U) All ended well.

BARLOW
```

## Fix
None: it may divide two parts of the text on purpose.

## See
`uneven-heading-rules`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Body, Heading, Leaf, TextBlock, leaves
from cablefmt.rules.base import Finding, RuleContext, rule

#: Fewer signs divide nothing.
_SHORTEST = 6
#: A line so short above a rule may be its heading, whatever stands between.
_HEADING_LENGTH = 90


@rule(code="PAR101", severity=Severity.NOTE, since="0.1")
def rule_without_heading(body: Body, context: RuleContext) -> Iterator[Finding]:
    """Texts that are a rule and nothing else, below a blank line, with a heading neither below nor, as a short line, above."""
    texts = list(leaves(body))
    for above, leaf, below in zip([None, *texts], texts, [*texts[1:], None], strict=False):
        is_lone = isinstance(leaf, TextBlock) and _is_rule(leaf.text.strip())
        if is_lone and not isinstance(below, Heading) and not _ends_with_heading(above):
            length = len(leaf.raw.strip())
            yield Finding(
                span=context.extent(leaf),
                message=f"a rule of {length} characters has no heading",
                help="remove it, or write the heading",
            )


def _is_rule(line: str) -> bool:
    """Whether a text is a line of signs. What is a heading with its rules the grammar has told apart before."""
    return len(line) >= _SHORTEST and "\n" not in line and not any(map(str.isalnum, line))


def _ends_with_heading(above: Leaf | None) -> bool:
    """Whether the text above may end with a heading: with any line directly above, or one that no stop ends."""
    if above is None or above.raw.count("\n", len(above.raw.rstrip())) < len("\n\n"):
        return True
    last = above.text.rpartition("\n")[2] if isinstance(above, TextBlock) else ""
    return last != "" and len(last) <= _HEADING_LENGTH and not last.endswith((".", '"'))
