"""Lists with the numbers of paragraphs: a number 1 out of turn begins one, inside a quoted text or behind a colon."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property

from cablefmt import fields, model
from cablefmt.fields.lines import BLANKS
from cablefmt.source import Span

__all__ = ["NumberedLists"]

#: How far above a list its colon may stand, in characters.
_NEAR = 40
#: What may have numbers of its own.
_QUOTED = {"text", "translation", "quote"}


class NumberedLists:
    r"""Tells the numbers of lists from those of paragraphs, which are counted, too.

    >>> head = model.ParagraphHead(number=2)
    >>> lists = NumberedLists("1. We suggest:\n1. Fish.\n2. Salt.\n", Span(0, 33))
    >>> lists.takes(head, 24, {1}), lists.begin(15), lists.takes(head, 24, {1})
    (False, None, True)
    """

    def __init__(self, text: str, extent: Span) -> None:
        self._text, self._extent = text, extent
        # The last number of the open list, and where the quoted text ends that it stands in.
        self._last = self._until = 0

    def begin(self, at: int) -> None:
        """Take a number 1 that is no paragraph's and stands at this place."""
        above = self._text[max(0, at - _NEAR) : at].rstrip(BLANKS + "\n")
        self._until = next((end for start, end in self._quoted if start <= at < end), 0)
        self._last = 1 if self._until or above.endswith(":") else 0

    def takes(self, head: model.ParagraphHead, at: int, counted: Collection[int]) -> bool:
        """Whether the number is the next of the open list; a mark is a paragraph's alone. Else the list ends.

        Args:
            head: The number.
            at: Where it stands.
            counted: The numbers that the next paragraph may follow.
        """
        follows = head.number == self._last + 1 and (self._last == 1 or self._last not in counted)
        if head.mark is not None or not self._last or not (at < self._until or follows):
            self._last = self._until = 0
            return False
        self._last = head.number
        return True

    @cached_property
    def _quoted(self) -> list[Span]:
        """Where texts are quoted, from the words that open them to those that close them."""
        raw = self._text[self._extent.start : self._extent.end]
        found, opened = list[Span](), None
        for mark in fields.block_marks(raw, raw, self._extent.start):
            if mark.kind not in _QUOTED:
                continue
            if mark.opens:
                opened = opened or mark
            elif opened is not None and mark.kind == opened.kind:
                found.append(Span(opened.span.end, mark.span.start))
                opened = None
        return found
