"""The text of a cable in canonical text."""

from __future__ import annotations

import pytest

from cablefmt.model import (
    Block,
    Body,
    Captions,
    ClassifiedBy,
    Heading,
    ListItem,
    PageBreak,
    Paragraph,
    ParagraphHead,
    PortionMark,
    Reference,
    ReferenceLine,
    Segment,
    TextBlock,
)
from cablefmt.render.body import body_text


def _paragraph(*segments: Segment, mark: str | None = "U") -> Paragraph:
    head = ParagraphHead(number=1, mark=PortionMark(text=mark) if mark else None)
    return Paragraph(head=head, segments=segments)


@pytest.mark.parametrize(
    ("block", "text"),
    [
        (_paragraph(TextBlock(text="Summary: None.\nEnd summary.")), "1. (U) Summary: None.\nEnd summary."),
        (_paragraph(TextBlock(text="None."), mark=None), "1. None."),
        (_paragraph(), "1. (U)"),
        (_paragraph(ListItem(label="--", text="trade;")), "1. (U)\n-- trade;"),
        (_paragraph(PageBreak(page=2), TextBlock(text="None.")), "1. (U) None."),
        (Heading(text="COMMENT", style="boxed", rule="======="), "=======\nCOMMENT\n======="),
        (Heading(text="COMMENT", style="underlined", rule="-------"), "COMMENT\n-------"),
        (Heading(text="COMMENT", style="inline", rule="---"), "--- COMMENT ---"),
        (Heading(text="COMMENT", style="bare"), "COMMENT"),
        (ListItem(label="A.", text=""), "A."),
        (ListItem(label="o", text="trade;"), "o  trade;"),
        (Captions(names=("SIPDIS",)), "SIPDIS"),
        (ReferenceLine(references=(Reference(text="LIMA 79"),)), "REF: LIMA 79"),
        (ClassifiedBy(text="Jane Doe"), "Classified By: Jane Doe"),
        (PageBreak(page=2), ""),
    ],
)
def test_a_block_is_written_like_this(block: Block, text: str) -> None:
    assert text == body_text(Body(blocks=(block,)))


def test_blocks_and_segments_stand_apart_and_short_items_close() -> None:
    body = Body(
        blocks=(
            TextBlock(text="Sensitive but unclassified."),
            PageBreak(page=2),
            _paragraph(
                TextBlock(text="They named:"),
                ListItem(label="--", text="trade;"),
                ListItem(label="--", text="fish."),
                ListItem(label="--", text="And, at length,\nthe weather."),
                TextBlock(text="Then they left."),
            ),
        )
    )

    expected = """\
Sensitive but unclassified.

1. (U) They named:

-- trade;
-- fish.

-- And, at length,
the weather.

Then they left."""
    assert expected == body_text(body)
