"""The layout: where the text is not as canonical text has it, though it says the same.

All of it is found by comparing the source with what `render` prints: a finding stands only where canonical text differs, so
the linter and the formatter cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cablefmt.model import Cable, Leaf, Node, ReferenceLine, leaves
from cablefmt.rules.base import Finding, RuleContext
from cablefmt.rules.layout.comparison import Line, compared
from cablefmt.source import Span

__all__ = ["PREFIX", "indent", "indented", "inside", "leaves_of", "lines_of", "misaligned", "once", "summed_up"]

#: What the codes of this family begin with.
PREFIX = "LAY"


def lines_of(context: RuleContext) -> tuple[Line, ...]:
    """The lines of a cable that canonical text has otherwise, but for blanks at their end; none where the text is canonical.

    >>> from cablefmt.model import Cable
    >>> lines_of(RuleContext(cable=Cable()))
    ()
    """
    return context.once(compared).lines


def leaves_of(cable: Cable) -> tuple[Leaf, ...]:
    """The leaves of a cable, for several rules: ask the context for them `once`.

    >>> leaves_of(Cable())
    ()
    """
    return tuple(leaves(cable))


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


def indented(context: RuleContext) -> list[Line]:
    r"""The lines that say the same as in canonical text, and do not begin where they begin there.

    >>> from cablefmt import parse
    >>> [line.written for line in indented(RuleContext(cable=parse("UNCLAS LIMA 000079\n\n SUBJECT: FISH\n")))]
    [' SUBJECT: FISH']
    """
    return [line for line in lines_of(context) if line.same and indent(line.written) != indent(line.canonical)]


def misaligned(context: RuleContext) -> list[Line]:
    r"""The lines of a REF line whose reference does not begin below the first one, and should.

    >>> from cablefmt import parse
    >>> cable = parse("UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\nREF: A. LIMA 17\nB. LIMA 18\n")
    >>> [line.written for line in misaligned(RuleContext(cable=cable))]
    ['B. LIMA 18']
    """
    lines = indented(context)
    columns = context.once(_columns) if lines else {}
    starts = ((line, line.span.start + indent(line.written)) for line in lines)
    return [line for line, start in starts if start in columns and indent(line.written) != columns[start]]


def _columns(cable: Cable) -> dict[int, int]:
    """Where each reference begins but the first one of its line, and the column that the first one has."""
    text, columns = cable.source.text, dict[int, int]()
    for leaf in leaves_of(cable):
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
        yield summed_up(found[0].span, len(found), said, advice)


def summed_up(first: Span, count: int, said: str, advice: str) -> Finding:
    """The finding for so many lines, at the first one.

    >>> summed_up(Span(0, 9), 3, "a line ends with blanks", "remove them").message
    'a line ends with blanks, and 2 more'
    """
    return Finding(span=first, message=said + (f", and {count - 1} more" if count > 1 else ""), help=advice)


def indent(text: str) -> int:
    """How many blanks a line begins with.

    >>> indent("     B. LIMA 79")
    5
    """
    return len(text) - len(text.lstrip())
