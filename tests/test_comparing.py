"""Two copies of a cable: what counts as a difference, and what goes with what."""

from __future__ import annotations

import pytest

from cablefmt import Span, compare, reformat

CABLE = (
    "UNCLAS LIMA 000079\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: EFIS PE\nSUBJECT: FISH\n\nREF: LIMA 12\n\n"
    "1. (U) The boats are late.\n\n2. (U) None is lost.\n\n-------\nCOMMENT\n-------\n\n3. (U) They will come.\n\nDOE\n\nNNNN\n"
)


def differences(old: str, new: str) -> list[tuple[str, str]]:
    assert old in CABLE
    return [(found.kind, found.what) for found in compare(CABLE, CABLE.replace(old, new))]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("UNCLAS", "UNCLASSIFIED"),
        ("000079", "79"),
        ("SUBJECT:", "SUBJ: "),
        ("EFIS PE", "EFIS, PE"),
        ("boats are late", "boats\nare   late"),
        ("SIPDIS", "SIPDIS\nSIPDIS"),
        ("is lost.", "is\nLIMA 00000079  002 OF 002\n\nlost."),
        ("NNNN", "NNN"),
    ],
)
def test_layout_and_spelling_are_no_difference(old: str, new: str) -> None:
    assert differences(old, new) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("UNCLAS", "SECRET", [("changed", "classification line")]),
        ("SIPDIS\n\n", "", [("only in first", "captions")]),
        ("SIPDIS", "SIPDIS\nNOFORN", [("only in second", "captions")]),
        ("EFIS PE", "EFIS", [("changed", "tags line")]),
        ("FISH", "FOWL", [("changed", "subject line")]),
        ("LIMA 12", "LIMA 13", [("changed", "reference line")]),
        ("are late", "were late", [("changed", "paragraph 1")]),
        ("2. (U)", "2. (C)", [("changed", "paragraph 2")]),
        ("2. (U) None is lost.\n\n", "", [("only in first", "paragraph 2")]),
        ("3. (U)", "4. (U)", [("changed", "paragraph 3")]),
        ("DOE", "ROE", [("changed", "signature")]),
        ("NNNN\n", "", [("only in first", "terminator")]),
    ],
)
def test_a_difference_in_meaning_is_one_difference(old: str, new: str, expected: list[tuple[str, str]]) -> None:
    assert differences(old, new) == expected


def test_sections_that_are_all_there_are_no_difference() -> None:
    header = "UNCLAS SECTION 0{} OF 02 LIMA 000079\n\nSUBJECT: FISH\n\n"
    text = header.format(1) + "1. One.\n\n" + header.format(2) + "2. Two.\n"

    assert compare(text, reformat(text)) == ()


def test_places_are_those_of_both_texts() -> None:
    (found,) = compare("SUBJECT: FISH\n", "\n\nSUBJECT: FOWL\n")

    assert (found.first, found.second) == ("SUBJECT: FISH", "SUBJECT: FOWL")
    assert found.first_span == Span(0, 14)
    assert found.second_span is not None
    assert found.second_span.end == 16


def test_a_head_that_one_copy_lacks_is_one_difference() -> None:
    (found,) = compare("R 120508Z JAN 06\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n\n" + CABLE, CABLE)

    assert (found.kind, found.what) == ("only in first", "transmission head")
    assert found.first == "R 120508Z JAN 06 FM AMEMBASSY LIMA TO SECSTATE WASHDC"


def test_a_head_that_an_archive_printed_twice_is_one() -> None:
    head = "VZCZCXYZ0001\nR 120508Z JAN 06\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n"
    row = '79,1/12/2006 5:08,06LIMA79,"Embassy Lima",UNCLASSIFIED,05STATE12,"'

    assert compare(head + row + head + CABLE, head + CABLE) == ()


def test_a_paragraph_that_only_has_another_number_is_the_same_paragraph() -> None:
    new = CABLE.replace("3. (U)", "4. (U)").replace("2. (U)", "3. (U)").replace("3. (U)", "2. (U) All sail.\n\n3. (U)", 1)

    assert [(found.kind, found.what, found.first, found.second) for found in compare(CABLE, new)] == [
        ("changed", "paragraph 2", "2. (U) None is lost.", "3. (U) None is lost."),
        ("changed", "paragraph 3", "3. (U) They will come.", "4. (U) They will come."),
        ("only in second", "paragraph 2", None, "2. (U) All sail."),
    ]


def test_an_item_without_its_bullet_is_the_same_text() -> None:
    listed = CABLE.replace("1. (U) The boats are late.", "\u2022 The boats are late.")

    assert [(found.kind, found.what) for found in compare(listed, listed.replace("\u2022 ", ""))] == [("changed", "list item")]


def test_a_line_that_is_misread_at_its_beginning_is_the_same_line() -> None:
    header = "UNCLAS LIMA 000079\n\n{} FOR WHA/AND JANE DOE\n\nSUBJECT: FISH\n"

    assert [found.kind for found in compare(header.format("DEPT"), header.format("OEPT"))] == ["changed"]


def test_a_header_of_smart_is_compared_line_by_line() -> None:
    smart = "MRN: 11 LIMA 417\nFrom: AMEMBASSY LIMA\nTAGS: EFIS, PE\nSubject: FISH\n\n1. (U) None.\n"

    assert [found.what for found in compare(smart, smart.replace("EFIS, PE", "EFIS"))] == ["tags line"]


def test_a_cable_more_is_told() -> None:
    assert {found.kind for found in compare(CABLE, CABLE + "\n" + CABLE.replace("79", "80"))} == {"only in second"}
