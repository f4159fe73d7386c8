"""The layout: where the text is not as canonical text has it, though it says the same.

All of it is found by comparing the source with what `render` prints: a finding stands only where canonical text differs, so
the linter and the formatter cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cablefmt.model import Node
from cablefmt.rules.base import Finding, RuleContext
from cablefmt.rules.layout.comparison import Line, compared

__all__ = ["PREFIX", "indent", "inside", "lines_of", "once"]

#: What the codes of this family begin with.
PREFIX = "LAY"


def lines_of(context: RuleContext) -> tuple[Line, ...]:
    """The lines of a cable that have their like in canonical text; none where the text is canonical.

    >>> from cablefmt.model import Cable
    >>> lines_of(RuleContext(cable=Cable()))
    ()
    """
    return context.once(compared)


def inside(lines: Iterable[Line], nodes: Iterable[Node]) -> Iterator[Line]:
    """The lines that begin in one of the nodes, both in the order of the source.

    >>> list(inside((), (Node(),)))
    []
    """
    rest = iter(nodes)
    node = next(rest, None)
    for line in lines:
        while node and node.span.end <= line.span.start:
            node = next(rest, None)
        if node and node.span.start <= line.span.start:
            yield line


def once(lines: Iterable[Line], said: str, advice: str) -> Iterator[Finding]:
    """One finding for all lines, at the first one.

    >>> [found.message for found in once((), "a line is indented", "indent nothing")]
    []
    """
    found = list(lines)
    if found:
        times = f", and {len(found) - 1} more" if len(found) > 1 else ""
        yield Finding(span=found[0].span, message=said + times, help=advice)


def indent(text: str) -> int:
    """How many blanks a line begins with.

    >>> indent("     B. LIMA 79")
    5
    """
    return len(text) - len(text.lstrip())
