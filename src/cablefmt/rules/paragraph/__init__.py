"""The text: its paragraphs, and what page breaks left in it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from cablefmt.model import BlockMark, Cable, Heading, ListItem, PageBreak, Paragraph, ParagraphHead, TextBlock, walk
from cablefmt.source import Span

__all__ = ["PREFIX", "breaks", "marks_of", "steps", "unmatched"]

#: What the codes of this family begin with.
PREFIX = "PAR"

#: Blocks of others' words: they end with a word of their own. Any other may end with its paragraph.
_OTHERS_WORDS = ("text", "translation", "quote")


def steps(cable: Cable) -> Iterator[tuple[ParagraphHead | None, ParagraphHead]]:
    """Each paragraph head with the one before it. A new part may begin again with 1: then none is before it.

    >>> list(steps(Cable()))
    []
    """
    last: ParagraphHead | None = None
    for part in cable.current_parts:
        for index, paragraph in enumerate(part.body.paragraphs if part.body else ()):
            head = paragraph.head
            yield (None if index == 0 and head.number == 1 else last), head
            last = head


def breaks(cable: Cable) -> Iterator[PageBreak]:
    """Every page line of a cable, in order.

    >>> list(breaks(Cable()))
    []
    """
    for part in cable.current_parts:
        yield from (node for node in walk(part) if isinstance(node, PageBreak))


def marks_of(cable: Cable) -> Iterator[BlockMark]:
    """Where blocks begin and end in the text of a cable, in order.

    >>> list(marks_of(Cable()))
    []
    """
    for block in chain.from_iterable(part.body.blocks for part in cable.current_parts if part.body):
        for node in block.segments if isinstance(block, Paragraph) else (block,):
            if isinstance(node, (TextBlock, ListItem, Heading)):
                yield from node.marks


def unmatched(cable: Cable, text: str, *, opens: bool) -> Iterator[BlockMark]:
    """The beginnings of others' words that have no end, or the ends that have no beginning.

    A note is often a parenthesis, whose beginning needs no word.

    >>> list(unmatched(Cable(), "", opens=True))
    []
    """
    begun = dict[str, list[BlockMark]]()
    seen = set[str]()
    for mark in marks_of(cable):
        kind = "text" if mark.kind in _OTHERS_WORDS else mark.kind
        if mark.opens:
            seen.add(kind)
            begun.setdefault(kind, []).append(mark)
        elif begun.get(kind):
            begun[kind].pop()
        elif not opens and kind not in (*seen, "note"):
            yield mark
    if opens:
        left = (mark for marks in begun.values() for mark in marks if mark.kind in _OTHERS_WORDS)
        yield from (mark for mark in left if not _ends_with_its_bracket(text, mark.span))


def _ends_with_its_bracket(text: str, mark: Span) -> bool:
    """Whether a bracket opens at a mark, `(QUOTE: ...)`, `[Begin text: ...]`, and is not closed by it, `(Begin text)`."""
    opens = text[max(mark.start - 1, 0) : mark.start + 1]
    return not {"(", "["}.isdisjoint(opens) and text[mark.end - 1] not in (")", "]")
