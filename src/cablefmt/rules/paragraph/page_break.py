"""Flag what a page break left in the text: a line that a page began with, or a blank line inside a sentence.

## Why
Pages were cut where twenty lines were full (ACP 127 par. 208), not where a sentence ended. The line that a new page began with,
or the blank one that remained of it, divides words that belong together, and no search finds them.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The Minister said that all had gone well and that
ALMATY 00000079  002 OF 003
he would come again.

2. (U) The Minister thanked us.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The Minister said that all had gone well and that
he would come again.

2. (U) The Minister thanked us.

BARLOW
```

## Fix
Safe: the line goes, the text around it stays as it is. A blank line between two whole sentences stays: it may be meant.

## See
ACP 127 par. 208.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import (
    BlankScar,
    Body,
    Closing,
    Leaf,
    ListItem,
    PageBreak,
    Paragraph,
    Preamble,
    ReviewStamp,
    TextBlock,
    Transmission,
    children,
)
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span

Scars = list[PageBreak | BlankScar | ReviewStamp]
#: So many blank lines in the sentences of one text are double spacing.
_DOUBLE_SPACED = 3

#: An archive cut the cable in this line: without it nothing would say so.
_DOTS = "..."

Holder = Transmission | Preamble | Body | Paragraph | TextBlock | ListItem | Closing


@rule(code="PAR001", severity=Severity.WARNING, fix=Applicability.SAFE, archive=Severity.NOTE, since="0.1")
def page_break(holder: Holder, context: RuleContext) -> Iterator[Finding]:
    """Every scar; page line and blank lines at one place are one."""
    if isinstance(holder, Body):
        yield from _lone_blank_lines(holder, context)
    # The scars of a text stand together; it holds much else.
    nodes = holder.scars if isinstance(holder, (TextBlock, ListItem)) else children(holder)
    scars = [node for node in nodes if isinstance(node, (PageBreak, BlankScar, ReviewStamp))]
    if not scars:
        return
    runs = list(_neighbours(scars, context))
    blank = [run for run in runs if all(isinstance(scar, BlankScar) for scar in run)]
    if len(blank) >= _DOUBLE_SPACED:
        yield _double_spaced(blank, context)
        runs = [run for run in runs if run not in blank]
    for run in runs:
        span, message = run[0].span, "a page break left a blank line in a sentence"
        line = next((scar for scar in run if isinstance(scar, (PageBreak, ReviewStamp))), None)
        if line and context.is_archived:
            continue
        if line:
            span, message = context.extent(line), f"page break {quoted(line.raw)} stands in the text"
        edits = tuple(_without(scar.span, context) for scar in run)
        if not isinstance(holder, Leaf) and _keeps_apart(run, context):
            edits = (*edits[:-1], attrs.evolve(edits[-1], replacement="\n"))
        if line and line.raw.rstrip().endswith(_DOTS):
            edits = ()
        yield Finding(span=span, message=message, help="remove it", edits=edits)


def _double_spaced(runs: Sequence[Scars], context: RuleContext) -> Finding:
    """One finding for all blank lines in the sentences of a text: no page is so short."""
    return Finding(
        span=runs[0][0].span,
        message=f"{len(runs)} blank lines stand inside sentences",
        help="remove them",
        edits=tuple(_without(scar.span, context) for run in runs for scar in run),
    )


def _lone_blank_lines(body: Body, context: RuleContext) -> Iterator[Finding]:
    """A blank line in a paragraph of a cable that keeps its paragraphs further apart. Several divide it on purpose."""
    beside = [block for block, following in pairwise(body.blocks) if isinstance(following, Paragraph)]
    ends = [block.segments[-1] for block in beside if isinstance(block, Paragraph) and block.segments]
    apart = min(map(_blank_lines, ends), default=0)
    for paragraph in body.paragraphs:
        texts = pairwise(paragraph.segments)
        divided = [text for text, following in texts if isinstance(text, TextBlock) and isinstance(following, TextBlock)]
        scarred = any(isinstance(scar, BlankScar) for text in divided for scar in text.scars)
        if len(divided) == 1 and not scarred and 0 < _blank_lines(divided[0]) < apart:
            at = context.source.text.find("\n", context.extent(divided[0]).end) + 1
            yield Finding(
                span=Span(at, at + 1),
                message=f"a page break left a blank line in paragraph {paragraph.number}",
                help="remove it if the sentences belong together",
            )


def _blank_lines(leaf: Leaf) -> int:
    """How many blank lines stand behind the text of a leaf."""
    return max(0, leaf.raw.count("\n", len(leaf.raw.rstrip())) - 1)


def _neighbours(scars: Scars, context: RuleContext) -> Iterator[Scars]:
    """The scars, those that only blanks divide in one list."""
    run = Scars()
    for scar in scars:
        if run and context.source.text[run[-1].span.end : scar.span.start].strip():
            yield run
            run = []
        run.append(scar)
    if run:
        yield run


def _keeps_apart(run: Scars, context: RuleContext) -> bool:
    """Whether two blocks have no blank line between them but those behind the scars."""
    begin, text = run[0].span.start, context.source.text
    above = text[text.rfind("\n", 0, max(begin - 1, 0)) + 1 : begin]
    return above.strip() != "" and any(_blank_lines(scar) for scar in run)


def _without(span: Span, context: RuleContext) -> Edit:
    """Take a scar out; in mid-line, with the blanks around it, so that one blank stands between the words."""
    if context.begins_line(span.start):
        return Edit(span=span, replacement="")
    start, end, text = *span, context.source.text
    while _is_blank(text[start - 1]):
        start -= 1
    while _is_blank(text[end : end + 1]):
        end += 1
    return Edit(span=Span(start, end), replacement=" " if text[end : end + 1].strip() else "")


def _is_blank(character: str) -> bool:
    return character.isspace() and character != "\n"
