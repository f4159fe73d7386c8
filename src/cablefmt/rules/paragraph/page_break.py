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
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The Minister said that all had gone well and that
he would come again.
```

## Fix
Safe: the line goes, the text around it stays as it is.

## See
ACP 127 par. 208.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import (
    BlankScar,
    Body,
    Closing,
    ListItem,
    Node,
    PageBreak,
    Paragraph,
    Preamble,
    TextBlock,
    Transmission,
    children,
)
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span

Holder = Transmission | Preamble | Body | Paragraph | TextBlock | ListItem | Closing


@rule(code="PAR001", severity=Severity.WARNING, fix=Applicability.SAFE, since="0.1")
def page_break(holder: Holder, context: RuleContext) -> Iterator[Finding]:
    """Every scar; page line and blank lines at one place are one."""
    for run in _neighbours(children(holder), context):
        line = next((scar for scar in run if isinstance(scar, PageBreak)), None)
        yield Finding(
            span=context.extent(line) if line else run[0].span,
            message=f"page break {quoted(line.raw)} stands in the text" if line else "a page break left a blank line",
            help="remove it",
            edits=tuple(Edit(span=scar.span, replacement=_in_its_place(scar.span, context)) for scar in run),
        )


def _neighbours(nodes: Iterable[Node], context: RuleContext) -> Iterator[list[PageBreak | BlankScar]]:
    """The scars among `nodes`, those that only blanks divide in one list."""
    run = list[PageBreak | BlankScar]()
    for node in nodes:
        if not isinstance(node, (PageBreak, BlankScar)):
            continue
        if run and context.source.text[run[-1].span.end : node.span.start].strip():
            yield run
            run = []
        run.append(node)
    if run:
        yield run


def _in_its_place(span: Span, context: RuleContext) -> str:
    """A blank for a scar in mid-line, which would otherwise glue two words together."""
    return "" if context.source.text[max(span.start - 1, 0) : span.start] in ("", "\n") else " "
