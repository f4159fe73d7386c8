"""The text of a cable: blocks with one blank line between them, line breaks and columns as they are in the source."""

from __future__ import annotations

from collections.abc import Sequence

from cablefmt.model import (
    BlankScar,
    Block,
    Body,
    Captions,
    ClassifiedBy,
    Heading,
    ListItem,
    PageBreak,
    Paragraph,
    ParagraphHead,
    ReferenceLine,
    ReviewStamp,
    TextBlock,
)
from cablefmt.render.layout import COLUMNS
from cablefmt.render.preamble import captions_text, classified_by_text, references_text

__all__ = ["body_text"]

#: A line with so many characters may go on below, at the margin.
_FULL = 56


def body_text(body: Body) -> str:
    r"""The blocks in source order.

    >>> body_text(Body(blocks=(Heading(text="COMMENT", style="underlined", rule="-------"), TextBlock(text="None."))))
    'COMMENT\n-------\n\nNone.'
    """
    return _stacked(body.blocks)


def _stacked(blocks: Sequence[Block]) -> str:
    """The blocks below each other: short items of a list close together, a blank line between all others."""
    pieces = list[str]()
    previous: Block | None = None
    for block in blocks:
        if isinstance(block, (PageBreak, BlankScar, ReviewStamp)):
            continue
        if previous is not None:
            pieces.append("\n" if _is_listed(previous, block) else "\n\n")
        pieces.append(_block(block))
        previous = block
    return "".join(pieces)


def _is_listed(previous: Block, block: Block) -> bool:
    """Whether both are items on one line each, of which the second would not be read as more of the first."""
    if not (isinstance(previous, ListItem) and isinstance(block, ListItem)):
        return False
    above = _item(previous)
    short = max(len(above), len(_item(block))) <= COLUMNS and "\n" not in previous.text + block.text
    # A dash below a full line that no stop ends may be one inside its sentence.
    goes_on = len(above) >= _FULL and above[-1:].islower() and block.label[0] in "-(" and block.text[:1].islower()
    return short and not goes_on


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            return _paragraph(block)
        case TextBlock(text=text):
            return text
        case ListItem():
            return _item(block)
        case Heading():
            return _heading(block)
        case Captions():
            return captions_text(block)
        case ReferenceLine():
            return references_text(block)
        case ClassifiedBy():
            return classified_by_text(block)
        case PageBreak() | BlankScar() | ReviewStamp():
            return ""


def _paragraph(paragraph: Paragraph) -> str:
    """The number before the first words; on a line of its own where a list follows it."""
    segments = [segment for segment in paragraph.segments if not isinstance(segment, (PageBreak, BlankScar, ReviewStamp))]
    text = _stacked(segments)
    if not text:
        return _head(paragraph.head)
    return _head(paragraph.head) + (" " if isinstance(segments[0], TextBlock) else "\n") + text


def _head(head: ParagraphHead) -> str:
    return f"{head.number}. ({head.mark.text})" if head.mark else f"{head.number}."


def _item(item: ListItem) -> str:
    # The letter o is a bullet only with a gap behind it; with one blank it is a word.
    gap = "  " if item.label == "o" else " "
    return " " * item.indent + f"{item.label}{gap}{item.text}".strip()


def _heading(heading: Heading) -> str:
    match heading.style:
        case "boxed":
            return f"{heading.rule}\n{heading.text}\n{heading.rule}"
        case "underlined":
            return f"{heading.text}\n{heading.rule}"
        case "inline":
            return f"{heading.rule} {heading.text} {heading.rule}"
        case _:
            return heading.text
