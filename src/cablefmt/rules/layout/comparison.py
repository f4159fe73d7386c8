"""The lines of a source beside those of its canonical text.

Lines that say the same, blanks apart, are found from both ends of the texts, and between them by the ones that stand once in
either text (the patience of Bram Cohen): the longest run of them that has one order in both, and from each of these their
neighbours up and down. It takes n log n steps.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, compress, count
from operator import add, sub
from typing import NamedTuple

from cablefmt.model import Cable
from cablefmt.render import render
from cablefmt.source import Span

__all__ = ["Comparison", "Line", "compared"]

#: What `str.isspace` calls a blank, but for space and line end: few texts have one.
_RARE_BLANKS = (
    "\t\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)


class Line(NamedTuple):
    """A line of the source that canonical text has otherwise, and the one in its place.

    >>> Line(span=Span(0, 14), written="SUBJ:   A VISIT", canonical="SUBJECT: A VISIT", same=False).above
    0
    """

    #: Where it stands in the source, without its line end.
    span: Span
    written: str
    canonical: str
    #: Whether the two say the same, blanks apart.
    same: bool
    #: How many blank lines stand above it, in the source and in canonical text; 0 where they agree or the line above has no like.
    above: int = 0
    wanted: int = 0


class Comparison(NamedTuple):
    """How the lines of a source differ from those of its canonical text.

    >>> Comparison().lines
    ()
    """

    #: The lines that differ in more than the blanks at their end, in order.
    lines: tuple[Line, ...] = ()
    #: The first line that ends with blanks, and how many do: in some archives every line, and nobody asks for each.
    ragged: Span | None = None
    ragged_count: int = 0


class _Rows(NamedTuple):
    """The lines of a text that are not blank, by what is known of each."""

    #: What each says, blanks apart, and as it is.
    keys: Sequence[str]
    texts: Sequence[str]
    starts: Sequence[int]
    #: How many lines further than the one before it each stands: 1 where no blank line stands above it.
    steps: Sequence[int]


def compared(cable: Cable) -> Comparison:
    r"""The lines of a cable that have their like in its canonical text and are not the same there.

    >>> from cablefmt import parse
    >>> found = compared(parse("UNCLAS LIMA 000079\n\nSUBJ: A VISIT \n"))
    >>> [(line.written, line.canonical) for line in found.lines], found.ragged
    ([('SUBJ: A VISIT ', 'SUBJECT: A VISIT')], Span(start=20, end=34))
    """
    start, end = cable.span
    text, canonical = cable.source.text[start:end], render(cable)
    if text == canonical:
        return Comparison()
    written, printed = _rows(text, start), _rows(canonical, 0)
    copies = [line.span for line in cable.transmission.superseded] if cable.transmission else []
    copies += [part.span for part in cable.parts if part.superseded]
    if copies:
        # In source order: the last that begins before a line is the one that may hold it.
        begun = [copy.start for copy in copies]
        ends = [0, *(copy.end for copy in copies)]
        kept = [begin >= ends[bisect_right(begun, begin)] for begin in written.starts]
        written = _Rows._make(list(compress(column, kept)) for column in written)
    return _comparison(written, printed)


def _rows(text: str, start: int) -> _Rows:
    lines, keys = text.split("\n"), text.replace(" ", "").split("\n")
    if any(blank in text for blank in _RARE_BLANKS):
        keys = ["".join(key.split()) for key in keys]
    before = compress(accumulate(map(len, lines), initial=start), keys)
    at = list(compress(count(), keys))
    return _Rows(
        keys=list(filter(None, keys)),
        texts=list(compress(lines, keys)),
        starts=list(map(add, before, at)),
        steps=list(map(sub, at, (-1, *at))),
    )


def _comparison(written: _Rows, printed: _Rows) -> Comparison:
    """The pairs that differ as lines; between two runs also what is one line in either text, written otherwise."""
    lines, ragged = list[Line](), list[int]()
    end = stop = 0
    for first, other, length in _runs(written.keys, printed.keys):
        alone = first - end == other - stop == 1
        at, to = (first - 1, other - 1) if alone else (first, other)
        beside = at == end > 0 and to == stop
        end, stop = first + length, other + length
        pairs = zip(written.texts[at:end], printed.texts[to:stop], written.steps[at:end], printed.steps[to:stop], strict=True)
        for row, (text, canonical, step, wanted) in enumerate(pairs, at):
            apart = step != wanted and (beside or row > at)
            if text == canonical and not apart:
                continue
            if text[-1] in " \t":
                ragged.append(row)
            if apart or text.rstrip() != canonical:
                span = Span(written.starts[row], written.starts[row] + len(text))
                same = written.keys[row] == printed.keys[row - at + to]
                above = (step - 1, wanted - 1) if apart else (0, 0)
                lines.append(Line(span, text, canonical, same, *above))
    if not ragged:
        return Comparison(tuple(lines))
    begin = written.starts[ragged[0]]
    return Comparison(tuple(lines), Span(begin, begin + len(written.texts[ragged[0]])), len(ragged))


def _runs(written: Sequence[str], printed: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Which lines say the same, rising in both: where each run of them begins, and its length. The last run ends both."""
    shorter = min(len(written), len(printed))
    low = next((at for at in range(shorter) if written[at] != printed[at]), shorter)
    tail = next((at for at in range(shorter - low) if written[-1 - at] != printed[-1 - at]), shorter - low)
    end, stop = len(written) - tail, len(printed) - tail
    last = other = low
    yield 0, 0, low
    for at, to in _anchors(_single(written, low, end), _single(printed, low, stop)):
        if at < last:
            # The run of an anchor before it reaches beyond it.
            continue
        up = 0
        while at - up > last and to - up > other and written[at - up - 1] == printed[to - up - 1]:
            up += 1
        begin, beside = at - up, to - up
        last, other = at + 1, to + 1
        while last < end and other < stop and written[last] == printed[other]:
            last, other = last + 1, other + 1
        yield begin, beside, last - begin
    yield end, stop, tail


def _single(keys: Sequence[str], start: int, end: int) -> dict[str, int]:
    """The keys between two places that stand once in all of the text, with their places, in order."""
    places = dict[str, int]()
    for at in range(start, end):
        places[keys[at]] = -1 if keys[at] in places else at
    around = {*keys[:start], *keys[end:]}
    return {key: at for key, at in places.items() if at >= 0 and key not in around}


def _anchors(ones: dict[str, int], others: dict[str, int]) -> list[tuple[int, int]]:
    """The longest rising run of keys that stand in both texts."""
    found = [(at, others[key]) for key, at in ones.items() if key in others]
    lowest, ends, before = list[int](), list[int](), list[int]()
    for index, (_, to) in enumerate(found):
        length = bisect_left(lowest, to)
        before.append(ends[length - 1] if length else -1)
        lowest[length : length + 1] = [to]
        ends[length : length + 1] = [index]
    run = list[tuple[int, int]]()
    index = ends[-1] if ends else -1
    while index >= 0:
        run.append(found[index])
        index = before[index]
    return run[::-1]
