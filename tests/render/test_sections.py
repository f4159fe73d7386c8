"""Sections that become one cable: what stays of their headers, and which texts become one."""

from __future__ import annotations

import pytest

from cablefmt.model import (
    Block,
    Body,
    Cable,
    ClassificationLine,
    ListItem,
    Paragraph,
    ParagraphHead,
    Part,
    Preamble,
    Segment,
    TextBlock,
)
from cablefmt.render.sections import assembled


def section(number: int, *blocks: Block) -> Part:
    line = ClassificationLine(classification="UNCLASSIFIED", section=number, sections=2, post="LIMA", serial=79)
    return Part(preamble=Preamble(fields=(line,)), body=Body(blocks=blocks) if blocks else None)


def paragraph(*segments: Segment) -> Paragraph:
    return Paragraph(head=ParagraphHead(number=1), segments=segments)


def text(said: str) -> TextBlock:
    return TextBlock(text=said)


ITEM = ListItem(label="--", text="the nets")


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        # A sentence that the end of the section divides.
        ([paragraph(text("The lake"))], [text("is full.")], [paragraph(text("The lake\nis full."))]),
        ([paragraph(text("We saw a"))], [text("a lake.")], [paragraph(text("We saw a\na lake."))]),
        ([paragraph(text("It had 5"))], [text("boats."), ITEM], [paragraph(text("It had 5\nboats."), ITEM)]),
        ([paragraph(text("We saw a lake,"))], [text("and a boat.")], [paragraph(text("We saw a lake,\nand a boat."))]),
        # Two sentences.
        ([paragraph(text("It is full."))], [text("boats go.")], [paragraph(text("It is full."), text("boats go."))]),
        ([paragraph(text("The lake"))], [text("Boats go.")], [paragraph(text("The lake"), text("Boats go."))]),
        # A list goes on.
        ([paragraph(ITEM)], [text("are full.")], [paragraph(ITEM, text("are full."))]),
        ([paragraph(text("The lake"))], [ITEM], [paragraph(text("The lake"), ITEM)]),
        # A paragraph begins.
        (
            [paragraph(text("The lake"))],
            [paragraph(text("is full."))],
            [paragraph(text("The lake")), paragraph(text("is full."))],
        ),
        ([paragraph()], [text("is full.")], [paragraph(text("is full."))]),
        ([text("The lake")], [text("is full.")], [text("The lake"), text("is full.")]),
        ([], [text("It is full.")], [text("It is full.")]),
        ([text("It is full.")], [], [text("It is full.")]),
    ],
)
def test_the_texts_of_two_sections_become_this(first: list[Block], second: list[Block], whole: list[Block]) -> None:
    (part,) = assembled(Cable(parts=(section(1, *first), section(2, *second)))).parts

    assert part.body == Body(blocks=tuple(whole))
    assert part.preamble == Preamble(fields=(ClassificationLine(classification="UNCLASSIFIED", post="LIMA", serial=79),))


def test_sections_without_any_text_have_none_together() -> None:
    assert assembled(Cable(parts=(section(1), section(2)))).parts[0].body is None


def test_a_header_that_has_no_number_or_two_stays_as_it_is() -> None:
    line = section(1).preamble.fields[0]
    for odd in (Part(), Part(preamble=Preamble(fields=(line, line)))):
        cable = Cable(parts=(section(1), odd))

        assert assembled(cable) is cable
