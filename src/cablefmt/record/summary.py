"""The summary of a cable, found by the marks of blocks in its tree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from cablefmt.model import Block, BlockMark, Heading, ListItem, Paragraph, TextBlock
from cablefmt.record.narrative import hyphens_of, prose_of

__all__ = ["summary"]

#: What serves as a summary, the better first.
_KINDS = ("summary", "key points")
#: A summary that only ends begins with the text, if it ends in one of so many paragraphs.
_FEW = 5


@attrs.frozen
class _Stretch:
    """A text of the body, and the number of the block that it belongs to."""

    node: Heading | TextBlock | ListItem
    block: int

    numbered: bool

    @property
    def text(self) -> str:
        return self.until(None)

    def until(self, end: int | None) -> str:
        """The text up to a place in the node's own text, with the label of an item of a list."""
        text = self.node.text[:end]
        return f"{self.node.label} {text}" if isinstance(self.node, ListItem) else text

    def mark(self, kind: str, *, opens: bool, behind: int = 0) -> BlockMark | None:
        """The first mark of a kind; its places are those in the node's own text."""
        marks = self.node.marks
        return next((mark for mark in marks if mark.kind == kind and mark.opens == opens and mark.start >= behind), None)


def summary(blocks: Sequence[Block]) -> str | None:
    r"""The text of the summary, blanks folded: from its lead word, or the heading of that name, to `End summary`.

    Without an end it is the paragraph that the word leads, or all between its heading and the next; without a beginning it
    begins with the text. A cable without a summary may have key points instead.

    >>> from cablefmt.fields import text_block
    >>> summary((text_block("Summary: All is\nwell. End summary. More.", 0),))
    'All is well.'
    """
    stretches, hyphens = list(_stretches(blocks)), hyphens_of(blocks)
    return next((text for kind in _KINDS if (text := prose_of(_of_kind(kind, stretches), hyphens))), None)


def _stretches(blocks: Sequence[Block]) -> Iterator[_Stretch]:
    for number, block in enumerate(blocks):
        for node in block.segments if isinstance(block, Paragraph) else (block,):
            if isinstance(node, (Heading, TextBlock, ListItem)):
                yield _Stretch(node, number, isinstance(block, Paragraph))


def _of_kind(kind: str, stretches: Sequence[_Stretch]) -> str:
    for at, stretch in enumerate(stretches):
        opened = stretch.mark(kind, opens=True)
        if opened is not None:
            return _from(kind, opened, stretch, stretches[at + 1 :])
    return _ended(kind, stretches)


def _ended(kind: str, stretches: Sequence[_Stretch]) -> str:
    """The text up to an end without a beginning: from paragraph 1, or from the heading above it."""
    texts, paragraphs = list[str](), set[int]()
    for stretch in stretches:
        if stretch.numbered:
            if not paragraphs:
                texts.clear()
            paragraphs.add(stretch.block)
        closed = stretch.mark(kind, opens=False)
        if closed is not None:
            return "\n".join([*texts, stretch.until(closed.start)])
        if isinstance(stretch.node, Heading):
            texts.clear()
        else:
            texts.append(stretch.text)
        if len(paragraphs) > _FEW:
            break
    return ""


def _from(kind: str, opened: BlockMark, first: _Stretch, following: Sequence[_Stretch], *, headed: bool = False) -> str:
    """What the mark opens: up to its end where there is one before the next heading, else as far as it must reach."""
    headed = headed or isinstance(first.node, Heading)
    again = following[0].mark(kind, opens=True) if isinstance(first.node, Heading) and following else None
    if again is not None and not again.start:
        # Below its heading the word leads the text once more.
        return _from(kind, again, following[0], following[1:], headed=True)
    closed = first.mark(kind, opens=False, behind=opened.end)
    if closed is not None:
        return first.node.text[opened.end : closed.start]
    opening = first.node.text[opened.end :]
    texts, own = [opening], [opening]
    block = first.block if opening.strip() else None
    whole = list[str]()
    for stretch in following:
        if isinstance(stretch.node, Heading):
            break
        closed = stretch.mark(kind, opens=False)
        if closed is not None:
            return "\n".join([*texts, stretch.until(closed.start)])
        # Below its heading a summary without a number ends where the numbers begin.
        if stretch.numbered and not first.numbered and not whole and len(texts) > 1 and not following[0].numbered:
            whole = list(texts)
        texts.append(stretch.text)
        block = stretch.block if block is None else block
        if stretch.block == block:
            own.append(stretch.text)
    return "\n".join((whole or texts) if headed else own)
