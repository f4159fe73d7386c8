"""Flag tags that were run together.

## Why
Tags are divided by blanks or commas (5 FAH-3 H-010). `KPAOPREL` is found neither under KPAO nor under PREL.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: KPAOPREL KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: KPAO PREL KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
Safe: a blank is put between them, where only one way to divide the word makes codes of all its parts.

## See
5 FAH-3 H-010; `unknown-tag`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Tag, TagsLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span


@rule(code="TAG004", severity=Severity.WARNING, fix=Applicability.SAFE, archive=Severity.NOTE, since="0.1")
def glued_tags(line: TagsLine, context: RuleContext) -> Iterator[Finding]:
    """Once for each run of tags without anything between them."""
    run = list[Tag]()
    for tag in line.tags:
        if run and run[-1].span.end == tag.span.start and context.source.text[tag.span.start - 1 : tag.span.start + 1].isalnum():
            run.append(tag)
            continue
        yield from _found(run)
        run = [tag]
    yield from _found(run)


def _found(run: Sequence[Tag]) -> Iterator[Finding]:
    if len(run) > 1:
        yield Finding(
            span=Span(run[0].span.start, run[-1].span.end),
            message=f"the tags {quoted(' '.join(tag.term for tag in run))} are run together",
            help="divide them with blanks",
            edits=tuple(Edit(span=Span(tag.span.start, tag.span.start), replacement=" ") for tag in run[1:]),
        )
