"""`Record.summary`: between its lead word, or the heading of that name, and its end."""

from __future__ import annotations

import pytest

from cablefmt import parse, record
from cablefmt.model import BlockMark, walk

HEAD = "UNCLAS TUNIS 000079\n\nE.O. 12958: N/A\nTAGS: SENV TS\nSUBJECT: FLAMINGOS\n\n"


def summary(text: str) -> str | None:
    return record(parse(HEAD + text + "\n\nDOE\n")).summary


@pytest.mark.parametrize(
    "text",
    [
        "1. (U) Summary: All is well. End summary.",
        "1. SUMMARY. All is\nwell.  END\nSUMMARY.",
        "1. BEGIN SUMMARY: All is well. END OF SUMMARY. More.",
        "1. Begin summary. All is well. (End summary.)",
        "1. Summary and comment: All is well. End summary and comment.",
        "1. (U) Summary/Comment: All is well. End Summary/Comment.",
        "1. Introduction and Summary: All is well. End introduction and summary.",
        "1. EXECUTIVE SUMMARY: All is well. END EXECUTIVE SUMMARY.",
        "1. SUMMARY - All is well.",
        "1. Summary: All is well.",
        "1. (U) Summay: All is well. End summary.",
        "1. SUMMARY\nAll is well. END SUMMARY",
        "1. SUMMARY All is well. END SUMMARY",
        "(SBU) SUMMARY: All is well.",
        "1. This is an action request. Summary: All is well. End summary.",
        "1. (U) Summary: All is well. Summary ends.",
        "1. (U) Summary.\n\nAll is well.\n\nEnd summary.\n\n2. (U) The visit.",
        "1. (U) Summary.\n\n2. (U) All is well.\n\n3. (U) The visit.",
        "--------\nSUMMARY\n--------\n\n1. All is well.\n\n---------\nTHE VISIT\n---------\n\n2. The visit.",
        "-------\nsummary\n-------\n\n1. All is well.\n\n---------\nTHE VISIT\n---------\n\n2. The visit.",
        "-------------\nI. Summary\n-------------\n\n1. All is well. End summary.\n\n2. The visit.",
        "---------- \n1. SUMMARY\n---------- \n\nAll is well.\n\n---------\n2. VISIT\n---------\n\nThe visit.",
        # The word stands below its heading once more.
        "-------\nSUMMARY\n-------\n\n1. (U) Summary: All is well. End summary.\n\n2. The visit.",
        "------- SUMMARY -------\n\n1. Summary. All is well.\n\nTHE VISIT\n---------\n\n2. The visit.",
        # With a portion mark of its own.
        "1. Summary: (SBU) All is well. End summary.\n\n2. The visit.",
        "1. SUMMARY (U): All is well. END SUMMARY.",
        # It only ends.
        "1. (U) All is well. End summary.\n\n2. (U) The visit.",
        "1. (U) All is\nwell.\nEnd summary\n\n2. (U) The visit.",
        # Its text has no number.
        "SUMMARY: =======\nAll is well.\n\n1. (U) The visit.",
        "BEGIN SUMMARY\n\n1. All is well.\n\n2. The visit.",
    ],
)
def test_this_is_a_summary(text: str) -> None:
    assert summary(text) == "All is well."


@pytest.mark.parametrize(
    "text",
    [
        "1. The visit.",
        "1. Summary executions rose.",
        "1. SUMMARY OF RECORD follows.",
        "1. Summary: End summary.",
        "1. They met in the summary\nroom: all agreed.",
        "1. Fish, in summary: none.",
        "1. A.\n\n2. B.\n\n3. C.\n\n4. D.\n\n5. E.\n\n6. F.\n\n7. End summary.",
    ],
)
def test_other_text_has_none(text: str) -> None:
    assert summary(text) is None


def test_a_summary_of_several_paragraphs_goes_on_to_its_end() -> None:
    assert summary("1. Summary: All is well.\n\n2. So far. End summary.\n\n3. The visit.") == "All is well. So far."


def test_without_an_end_it_is_one_paragraph_with_its_list() -> None:
    assert (
        summary("1. Summary: They agreed:\n\n-- on fish;\n-- on salt.\n\n2. The visit.") == "They agreed: -- on fish; -- on salt."
    )


def test_the_last_item_of_its_list_keeps_its_dash() -> None:
    assert (
        summary("1. Summary: They agreed:\n\n-- on fish.\n\n-- on salt. End summary.") == "They agreed: -- on fish. -- on salt."
    )
    assert summary("1. They agreed:\n\n-- on fish.\n\n-- on salt. End summary.") == "They agreed: -- on fish. -- on salt."


def test_a_heading_leads_all_up_to_the_next() -> None:
    heading, following = "-------------------\nSUMMARY AND COMMENT\n-------------------", "---------\nTHE VISIT\n---------"

    assert summary(f"{heading}\n\n1. All is well.\n\n2. So far.\n\n{following}\n\n3. The visit.") == "All is well. So far."


def test_it_reads_like_the_narrative() -> None:
    text = "1. Summary: In mid-\nMarch the boats came.\n-------\nEnd introduction/summary.\n\n2. The visit."

    assert summary(text) == "In mid-March the boats came."


def test_a_heading_glued_to_it_ends_it() -> None:
    assert summary("1. Key points: Fish is dear. ------- The Visit -------\n\n2. They met.") == "Fish is dear."


@pytest.mark.parametrize("lead", ["1. Key Points:\n\n", "1. (U) Key points\n\n", "----------\nKEY POINTS\n----------\n\n"])
def test_key_points_serve_where_there_is_no_summary(lead: str) -> None:
    assert summary(f"{lead}-- Fish is dear.\n-- Salt is not.\n\nTHE VISIT\n\n2. The visit.") == "-- Fish is dear. -- Salt is not."


def test_a_summary_is_better_than_key_points() -> None:
    assert summary("1. Key points: Fish is dear.\n\n2. Summary: All is well. End summary.") == "All is well."


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Comment: So it was. End comment.", ["comment+", "comment-"]),
        ("(Note: He left. End note.)", ["note+", "note-"]),
        ("It was a plot (Comment: The paper is small. End comment), he said.", ["comment+", "comment-"]),
        (
            "They left (Embassy Lima comment: Late. End comment) and slept [Note: Well. End note].",
            ["comment+", "comment-", "note+", "note-"],
        ),
        ("COMMENT AND BIOGRAPHIC NOTE: So it was. END COMMENT AND BIOGRAPHIC NOTE.", ["comment+", "comment-"]),
        ("ACTION REQUEST: Please tell us. END ACTION REQUEST.", ["action+", "action-"]),
        ("Begin text of non-paper:\nFish.\nEnd text.", ["text+", "text-"]),
        ("BEGIN TEXT OF PRESS RELEASE\nFish.\nEND TEXT OF PRESS RELEASE", ["text+", "text-"]),
        ("(Begin unofficial translation) Fish. (end unofficial translation)", ["translation+", "translation-"]),
        ("HE SAID: QUOTE WE QUOTE PRICES. UNQUOTE.", ["quote+", "quote-"]),
        ("Begin quote: Fish. End quote.", ["quote+", "quote-"]),
        ("It will end. Text of a summary and a comment.", []),
        ("WE WILL END TEXT WORK AND COMMENT.", []),
    ],
)
def test_the_tree_says_where_blocks_begin_and_end(text: str, marks: list[str]) -> None:
    source = f"{HEAD}1. He came.\n\n2. {text}\n\nDOE\n"
    found = [node for node in walk(parse(source)) if isinstance(node, BlockMark)]

    assert [f"{mark.kind}{'+' if mark.opens else '-'}" for mark in found] == marks
    assert all(source[slice(*mark.span)].strip() for mark in found)


def test_a_mark_knows_its_place_in_the_source_behind_a_page_break() -> None:
    source = f"{HEAD}1. Summary: They met on\nTUNIS 00000079  002 OF 002\n\nthe lake. End\nsummary. More.\n\nDOE\n"
    begin, end = (node for node in walk(parse(source)) if isinstance(node, BlockMark))

    assert source[slice(*begin.span)] == "Summary:"
    assert source[slice(*end.span)] == "End\nsummary."
