"""Texts of cables: paragraphs numbered from a given number on, headings between them, list items inside."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from cablefmt.fields import text_block
from cablefmt.model import (
    BlankScar,
    Block,
    Body,
    Heading,
    ListItem,
    PageBreak,
    Paragraph,
    ParagraphHead,
    PortionMark,
    Segment,
    TextBlock,
)
from cablefmt.testing.archives import STAMP
from cablefmt.testing.words import item_lines, marks, text_lines

#: Means nothing, wherever it stands.
PAGE_BREAK = PageBreak(post="ALMATY", serial=79, page=2, pages=3)
#: Texts with blocks, a reference and a table in them.
MARKED = (
    text_block("Summary: Nine orchestras played (ref A). End\nsummary. Comment: They left.", 0),
    text_block("Orchestras:\nLima          2005     79\nTunis         2006    310\nIt ended.", 0),
)
#: Told from text by the paragraph below it.
TITLE = Heading(text="Next Steps in the North", style="bare")
LABELS = ("A.", "--", "-", "(1)", "a)", "(B)")


@cache
def text_blocks() -> st.SearchStrategy[TextBlock]:
    """Prose that ends with its sentence, so that the block behind it is another."""
    plain = st.builds(TextBlock, text=text_lines(), scars=st.sampled_from(((), (BlankScar(),), (PAGE_BREAK,), (STAMP,))))
    return plain | st.sampled_from(MARKED)


@cache
def list_items() -> st.SearchStrategy[ListItem]:
    """An item inside a paragraph."""
    return st.builds(ListItem, label=st.sampled_from(LABELS), indent=st.sampled_from((0, 2, 5)), text=item_lines() | text_lines())


@cache
@st.composite
def headings(draw: st.DrawFn) -> Heading:
    """Any of the four styles; only a heading between rules may have two lines."""
    style = draw(st.sampled_from(("boxed", "underlined", "inline", "bare")))
    text = draw(st.sampled_from(("COMMENT", "NEXT STEPS", "WHO SAID WHAT: 2006")))
    if style == "boxed":
        text = draw(st.sampled_from((text, "Comment", "COSTS AND\nFOLLOW-UP")))
    return Heading(text=text, style=style)


@cache
def _more_segments() -> st.SearchStrategy[list[Segment]]:
    return st.lists(text_blocks() | list_items() | st.sampled_from((PAGE_BREAK, STAMP)), max_size=2)


@cache
@st.composite
def paragraphs(draw: st.DrawFn, number: int = 1) -> Paragraph:
    """A numbered paragraph: one block of text, then more text or list items."""
    mark = draw(marks())
    more = draw(_more_segments())
    return Paragraph(
        head=ParagraphHead(number=number, mark=PortionMark(text=mark) if mark else None),
        segments=(draw(text_blocks()), *more),
    )


@cache
@st.composite
def bodies(draw: st.DrawFn, first: int = 1, numbered: bool | None = None) -> Body:
    """Numbered from `first` on; text without a number may precede, and stands behind a heading.

    Args:
        draw: Hypothesis's own.
        first: The number of the first paragraph.
        numbered: Whether the body must begin with its first paragraph; None lets it begin with anything.
    """
    blocks: list[Block] = [] if numbered else draw(st.lists(text_blocks(), max_size=2))
    for number in range(first, first + draw(st.integers(0 if blocks else 1, 3))):
        if draw(st.booleans()) and blocks:
            blocks.append(draw(headings() | st.just(TITLE)))
            blocks += draw(st.lists(text_blocks(), max_size=0 if blocks[-1] is TITLE else 1))
        blocks.append(draw(paragraphs(number)))
    return Body(blocks=tuple(blocks))
