"""The layout: where the text is not as canonical text has it, though it says the same.

All of it is found by comparing the source with what `render` prints: a finding stands only where canonical text differs, so
the linter and the formatter cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cablefmt.model import Cable, Node, ReferenceLine, leaves
from cablefmt.rules.base import Finding, RuleContext
from cablefmt.rules.layout.comparison import Line, compared

__all__ = ["PREFIX", "indent", "inside", "lines_of", "misaligned", "once"]

#: What the codes of this family begin with.
PREFIX = "LAY"


def lines_of(context: RuleContext) -> tuple[Line, ...]:
    """The lines of a cable that canonical text has otherwise; none where the text is canonical.

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


def misaligned(context: RuleContext) -> list[Line]:
    r"""The lines of a REF line whose reference does not begin below the first one, and should.

    >>> from cablefmt import parse
    >>> cable = parse("UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\nREF: A. LIMA 17\nB. LIMA 18\n")
    >>> [line.written for line in misaligned(RuleContext(cable=cable))]
    ['B. LIMA 18']
    """
    lines = lines_of(context)
    columns = context.once(_columns) if lines else {}
    return [
        line
        for line in (lines if columns else ())
        if line.same
        and (start := line.span.start + indent(line.written)) in columns
        and indent(line.written) not in (indent(line.canonical), columns[start])
    ]


def _columns(cable: Cable) -> dict[int, int]:
    """Where each reference begins but the first one of its line, and the column that the first one has."""
    text, columns = cable.source.text, dict[int, int]()
    for leaf in leaves(cable):
        if isinstance(leaf, ReferenceLine) and leaf.references:
            starts = [each.span.start for each in leaf.references if each.span]
            columns |= {start: _column(text, starts[0]) for start in starts[1:]}
    return columns


def _column(text: str, offset: int) -> int:
    return offset - text.rfind("\n", 0, offset) - 1


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
