"""`summary` and `narrative`."""

from __future__ import annotations

import pytest

from cablefmt.model import Captions, Heading, ListItem, PageBreak, Paragraph, ParagraphHead, PortionMark, ReferenceLine, TextBlock
from cablefmt.record.text import narrative, summary


def paragraph(number: int, text: str, mark: str | None = None) -> Paragraph:
    return Paragraph(
        head=ParagraphHead(number=number, mark=PortionMark(text=mark) if mark else None),
        segments=(TextBlock(text=text),),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Summary: All is well. End summary.", "All is well."),
        ("SUMMARY. All is\nwell.  END\nSUMMARY.", "All is well."),
        ("BEGIN SUMMARY: All is well. END OF SUMMARY. More.", "All is well."),
        ("Summary and comment: All is well. End summary and comment.", "All is well."),
        ("SUMMARY - All is well.", "All is well."),
        ("Summary: All is well.", "All is well."),
        ("SUMMARY\nAll is well. END SUMMARY", "All is well."),
        ("(SBU) SUMMARY: All is well.", "All is well."),
    ],
)
def test_a_summary_stands_between_its_lead_and_its_end(text: str, expected: str) -> None:
    assert summary((paragraph(1, text, "SBU"), paragraph(2, "The visit."))) == expected


@pytest.mark.parametrize(
    "text", ["The visit.", "Summary executions rose.", "SUMMARY OF RECORD follows.", "End summary.", "Summary: End summary."]
)
def test_other_text_has_none(text: str) -> None:
    assert summary((paragraph(1, text),)) is None


def test_a_summary_of_several_paragraphs_goes_on_to_its_end() -> None:
    blocks = (paragraph(1, "Summary: All is well."), paragraph(2, "So far. End summary."), paragraph(3, "The visit."))

    assert summary(blocks) == "All is well. So far."


def test_without_an_end_it_is_one_paragraph() -> None:
    assert summary((paragraph(1, "Summary: All is well."), paragraph(2, "The visit."))) == "All is well."


def test_a_heading_leads_all_up_to_the_next() -> None:
    blocks = (
        Heading(text="SUMMARY AND COMMENT", style="boxed"),
        paragraph(1, "All is well."),
        paragraph(2, "So far."),
        Heading(text="THE VISIT", style="boxed"),
        paragraph(3, "The visit."),
    )

    assert summary(blocks) == "All is well. So far."


def test_a_lead_on_a_line_of_its_own_is_a_heading() -> None:
    blocks = (TextBlock(text="BEGIN SUMMARY"), paragraph(1, "All is well."), paragraph(2, "The visit."))

    assert summary(blocks) == "All is well."


def test_a_narrative_is_prose_without_numbers_marks_and_breaks() -> None:
    blocks = (
        Heading(text="THE VISIT", style="boxed"),
        Paragraph(
            head=ParagraphHead(number=1, mark=PortionMark(text="SBU")),
            segments=(
                TextBlock(text="The Ambassador\nasked for:"),
                PageBreak(page=2),
                ListItem(label="--", text="more trade;"),
                Captions(names=("SIPDIS",)),
            ),
        ),
        ReferenceLine(),
        TextBlock(text="The end."),
    )

    assert narrative(blocks) == "THE VISIT\n\nThe Ambassador\nasked for:\n-- more trade;\n\nThe end."


def test_no_text_is_no_narrative() -> None:
    assert narrative((PageBreak(page=2),)) is None
