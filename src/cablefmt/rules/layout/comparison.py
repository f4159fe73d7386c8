"""The lines of a source beside those of its canonical text.

Lines that say the same, blanks apart, are found by the ones that stand once in either text (the patience of Bram Cohen): the
longest run of them that has one order in both, and from each of these their neighbours up and down. It takes n log n steps.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cablefmt.model import Cable
from cablefmt.render import render
from cablefmt.source import Span

__all__ = ["Line", "compared"]


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
    #: How many blank lines stand above it, in the source and in canonical text; the same where the line above has no like.
    above: int = 0
    wanted: int = 0


class _Row(NamedTuple):
    """A line that is not blank: where it begins, what it says, blanks apart and as it is, how many blank lines stand above."""

    start: int
    key: str
    text: str
    above: int


def compared(cable: Cable) -> tuple[Line, ...]:
    r"""The lines of a cable that have their like in its canonical text and are not the same there, in order.

    >>> from cablefmt import parse
    >>> [(line.written, line.canonical) for line in compared(parse("UNCLAS LIMA 000079\n\nSUBJ: A VISIT\n"))]
    [('SUBJ: A VISIT', 'SUBJECT: A VISIT')]
    """
    start, end = cable.span
    text, canonical = cable.source.text[start:end], render(cable)
    if text == canonical:
        return ()
    copies = [part.span for part in cable.parts if part.superseded]
    written = [row for row in _rows(text, start) if not any(copy.start <= row.start < copy.end for copy in copies)]
    printed = list(_rows(canonical, 0))
    return tuple(_lines(written, printed, _pairs([row.key for row in written], [row.key for row in printed])))


def _key(line: str) -> str:
    """What a line says, blanks apart. Of all blanks only the space is printable, and most lines have no other."""
    bare = line.replace(" ", "")
    return bare if bare.isprintable() else "".join(bare.split())


def _rows(text: str, start: int) -> Iterator[_Row]:
    above = 0
    for line in text.split("\n"):
        if key := _key(line):
            yield _Row(start, key, line, above)
            above = 0
        else:
            above += 1
        start += len(line) + 1


def _lines(written: Sequence[_Row], printed: Sequence[_Row], pairs: Sequence[tuple[int, int]]) -> Iterator[Line]:
    """The pairs that differ as lines; between two pairs also what is one line in either text, written otherwise."""
    last = (-1, -1)
    for at, to in (*pairs, (len(written), len(printed))):
        between = at - last[0] == to - last[1] == 2
        steps = ([(at - 1, to - 1)] if between else []) + ([(at, to)] if at < len(written) else [])
        for one, other in steps:
            row, twin = written[one], printed[other]
            beside = one == last[0] + 1 and other == last[1] + 1 and one > 0
            above, wanted = (row.above, twin.above) if beside else (0, 0)
            if row.text != twin.text or above != wanted:
                yield Line(
                    span=Span(row.start, row.start + len(row.text)),
                    written=row.text,
                    canonical=twin.text,
                    same=row.key == twin.key,
                    above=above,
                    wanted=wanted,
                )
            last = (one, other)
        last = (at, to)


def _pairs(written: Sequence[str], printed: Sequence[str]) -> list[tuple[int, int]]:
    """Which lines say the same, rising in both."""
    pairs = list[tuple[int, int]]()
    for at, to in (*_anchors(written, printed), (len(written), len(printed))):
        low, high = (pairs[-1][0] + 1, pairs[-1][1] + 1) if pairs else (0, 0)
        while low < at and high < to and written[low] == printed[high]:
            pairs.append((low, high))
            low, high = low + 1, high + 1
        upwards = list[tuple[int, int]]()
        up, over = at - 1, to - 1
        while up >= low and over >= high and written[up] == printed[over]:
            upwards.append((up, over))
            up, over = up - 1, over - 1
        pairs += reversed(upwards)
        if at < len(written):
            pairs.append((at, to))
    return pairs


def _anchors(written: Sequence[str], printed: Sequence[str]) -> list[tuple[int, int]]:
    """The longest rising run of lines that stand once in either text."""
    ones, others = _single(written), _single(printed)
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


def _single(keys: Sequence[str]) -> dict[str, int]:
    """The keys that stand once, with their places, in order."""
    places = dict[str, int]()
    for at, key in enumerate(keys):
        places[key] = -1 if key in places else at
    return {key: at for key, at in places.items() if at >= 0}
