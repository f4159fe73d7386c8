"""Sections into one cable: a long cable was sent in pieces, each with the header again (5 FAH-2 H-220)."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import Any, get_args

import attrs

from cablefmt.fields.lines import ends_open
from cablefmt.model import (
    Block,
    Body,
    Cable,
    ClassificationLine,
    Paragraph,
    Part,
    Preamble,
    Segment,
    TextBlock,
)
from cablefmt.model.scars import without_scars

__all__ = ["assembled"]

#: What may stand inside a paragraph.
_SEGMENTS = get_args(Segment)


def assembled(cable: Cable) -> Cable:
    r"""The cable in one piece, where all its sections are there and no header says what the first does not.

    The text of the pieces is one text; a sentence that the end of a section divides is one sentence. Sections that came as
    messages of their own, with their own transmission heads, are cables of their own and stay.

    >>> from cablefmt import parse
    >>> one, two = (f"UNCLAS SECTION 0{n} OF 02 LIMA 000079\n\nSUBJECT: FISH\n\n{n}. Good.\n\n" for n in (1, 2))
    >>> [len(assembled(parse(text)).parts) for text in (one + two, two + one)]
    [1, 2]
    """
    parts = cable.current_parts
    if len(parts) < 2 or not _is_whole(parts):
        return cable
    first = parts[0]
    fields = tuple(
        attrs.evolve(field, section=None, sections=None) if isinstance(field, ClassificationLine) else field
        for field in first.preamble.fields
    )
    blocks: tuple[Block, ...] = ()
    for part in parts:
        blocks = _joined(blocks, part.body.blocks if part.body else ())
    whole = Part(
        preamble=attrs.evolve(first.preamble, fields=fields),
        body=Body(blocks=blocks) if blocks else None,
    )
    return attrs.evolve(cable, parts=(whole,))


def _is_whole(parts: tuple[Part, ...]) -> bool:
    lines = [line for part in parts if (line := _line(part.preamble))]
    sections = [(line.section, line.sections) for line in lines]
    return (
        len(lines) == len(parts)
        # A section that came as a message of its own has a head and an end that say more.
        and not any(part.join for part in parts)
        and sections == [(number, len(parts)) for number in range(1, len(parts) + 1)]
        and all(_says_no_more(other.preamble, parts[0].preamble) for _, other in pairwise(parts))
    )


def _line(preamble: Preamble) -> ClassificationLine | None:
    """The classification line, where there is only one."""
    lines = preamble.all(ClassificationLine)
    return lines[0] if len(lines) == 1 else None


def _says_no_more(preamble: Preamble, first: Preamble) -> bool:
    """Whether each of its fields stands in the first header, in order."""
    rest = iter(_fields(first))
    return all(any(field == other for other in rest) for field in _fields(preamble))


def _fields(preamble: Preamble) -> list[object]:
    return [
        attrs.evolve(field, section=None) if isinstance(field, ClassificationLine) else field
        for field in without_scars(preamble.fields)
    ]


def _joined(before: tuple[Block, ...], behind: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks of two pieces; what begins the second without a number belongs to the last paragraph of the first."""
    if not (before and isinstance(last := before[-1], Paragraph)):
        return (*before, *behind)
    own = list(takewhile(lambda block: isinstance(block, _SEGMENTS), behind))
    count = len(own)
    segments: list[Any] = [*last.segments, *own]
    at = len(last.segments)
    if at and at < len(segments):
        one, other = segments[at - 1], segments[at]
        if isinstance(one, TextBlock) and isinstance(other, TextBlock) and _is_one_sentence(one.text, other.text):
            segments[at - 1 : at + 1] = [attrs.evolve(one, text=f"{one.text}\n{other.text}", raw=one.raw + other.raw)]
    return (*before[:-1], attrs.evolve(last, segments=tuple(segments)), *behind[count:])


def _is_one_sentence(before: str, behind: str) -> bool:
    """As for a blank line inside a text: no stop ends the first line, and a small letter begins the second."""
    return ends_open(before) and behind[:1].islower()
