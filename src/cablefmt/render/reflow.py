"""The prose of paragraphs in lines of 69 columns (5 FAH-2 H-300). Only where nobody can have meant the lines as they were."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from cablefmt.model import Block, Body, Heading, ListItem, Paragraph, Segment, TextBlock
from cablefmt.render.layout import COLUMNS

__all__ = ["reflowed"]

#: A line of prose is no shorter than this, but for the last: shorter ones are an address, a poem, a list.
_SHORTEST = 40
#: What stands between its beginning and its end is somebody else's text, with somebody else's lines.
_FOREIGN = ("quote", "text", "translation")


def reflowed(body: Body) -> Body:
    r"""The body with its prose wrapped anew.

    >>> from cablefmt.model import ParagraphHead
    >>> text = "The lake is so full that it has reached the lower steps of the old\nchurch."
    >>> body = Body(blocks=(Paragraph(head=ParagraphHead(number=1), segments=(TextBlock(text=text),)),))
    >>> reflowed(body).paragraphs[0].segments[0].text
    'The lake is so full that it has reached the lower steps of the old\nchurch.'
    """
    foreign = _Foreign()
    blocks = list[Block]()
    for block in body.blocks:
        if isinstance(block, Paragraph):
            blocks.append(attrs.evolve(block, segments=tuple(_segments(block, foreign))))
        else:
            foreign.is_inside(block)
            blocks.append(block)
    return attrs.evolve(body, blocks=tuple(blocks))


class _Foreign:
    """Counts the quotations that are open. One that is never closed keeps the rest of the text as it is."""

    def __init__(self) -> None:
        self._open = 0

    def is_inside(self, block: object) -> bool:
        """Whether a part of this block stands in a quotation."""
        before, any_mark = self._open, False
        for mark in block.marks if isinstance(block, (TextBlock, ListItem, Heading)) else ():
            if mark.kind in _FOREIGN:
                any_mark = True
                self._open = max(self._open + (1 if mark.opens else -1), 0)
        return any_mark or before > 0


def _segments(paragraph: Paragraph, foreign: _Foreign) -> Iterator[Segment]:
    head = f"{paragraph.number}. " + (f"({paragraph.mark}) " if paragraph.mark else "")
    for at, segment in enumerate(paragraph.segments):
        quoted = foreign.is_inside(segment)
        if isinstance(segment, TextBlock) and not quoted and _is_prose(segment):
            yield attrs.evolve(segment, text=_wrapped(segment.text.split(), len(head) if at == 0 else 0))
        else:
            yield segment


def _is_prose(block: TextBlock) -> bool:
    """Whether its lines are full, begin at the margin with a word, divide none at their ends, and have no columns."""
    lines = block.text.split("\n")
    return (
        not block.tables
        and "-\n" not in block.text
        and all(
            (len(line) >= _SHORTEST or at + 1 == len(lines))
            and not line[:1].isspace()
            and (at == 0 or line[:1].isalnum() or line[:1] in "\"'(")
            and not any(gap in line for gap in ("    ", "\t", "----", "====", "____"))
            for at, line in enumerate(lines)
        )
    )


def _wrapped(words: Sequence[str], indent: int) -> str:
    """The words in lines, as many in each as it holds; the first line is shorter by the paragraph's head."""
    lines, line, length = list[str](), list[str](), indent
    for word in _unbroken(words):
        needed = len(word) + (1 if line else 0)
        if line and length + needed > COLUMNS:
            lines.append(" ".join(line))
            line, length, needed = [], 0, len(word)
        line.append(word)
        length += needed
    return "\n".join([*lines, " ".join(line)])


def _unbroken(words: Sequence[str]) -> Iterator[str]:
    """The words, each with those behind it that must not begin a line: there they would be numbers, letters or bullets."""
    held = list[str]()
    for word in words:
        if held and _may_begin_a_line(word):
            yield " ".join(held)
            held = []
        held.append(word)
    if held:
        yield " ".join(held)


def _may_begin_a_line(word: str) -> bool:
    letters = word.strip("\"'(")
    return letters[:1].isalpha() and (len(letters.rstrip(".,:;)")) > 1 or letters in ("a", "I"))
