"""What the examples of the paragraph rules do not show: sections go on, or begin again."""

from __future__ import annotations

from cablefmt.model import Body, Cable, Paragraph, ParagraphHead, Part
from tests.rules.asked import messages, weighed


def _part(*numbers: int, superseded: bool = False) -> Part:
    paragraphs = tuple(Paragraph(head=ParagraphHead(number=number)) for number in numbers)
    return Part(body=Body(blocks=paragraphs), superseded=superseded)


def test_a_section_may_go_on_or_begin_again() -> None:
    assert messages("paragraph-out-of-sequence", Cable(parts=(_part(1, 2), _part(3, 4)))) == []
    assert messages("paragraph-out-of-sequence", Cable(parts=(_part(1, 2), _part(1, 2)))) == []


def test_a_copy_does_not_count() -> None:
    assert messages("paragraph-out-of-sequence", Cable(parts=(_part(7, superseded=True), _part(1, 2)))) == []


def test_each_number_out_of_sequence_is_reported_once() -> None:
    cable = Cable(parts=(_part(2, 3, 5, 5, 4),))

    assert messages("late-first-paragraph", cable) == ["the first paragraph has the number 2"]
    assert messages("paragraph-out-of-sequence", cable) == ["paragraph 5 follows paragraph 3", "paragraph 4 follows paragraph 5"]
    assert messages("repeated-paragraph-number", cable) == ["paragraph 5 stands twice"]


def _cut(before: str, behind: str) -> list[tuple[str, str]]:
    text = f"UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n1. They want {before}\nLIMA 00000079  002 OF 003\n{behind} of it.\n"
    return weighed("hyphen-at-page-break", text)


def test_a_word_that_a_page_cuts_has_its_letters_in_one_case() -> None:
    assert _cut("infor-", "mation") == [("note", "`infor-` is cut by a page break")]
    assert _cut("INFOR-", "MATION") == [("note", "`INFOR-` is cut by a page break")]
    assert _cut("INFOR-", "sont") == []
    assert _cut("much --", "and more") == []


def _long(subject: str, first: str, date: str = "") -> list[tuple[str, str]]:
    body = "".join(f"\n{number}. {'The harvest was good in the north. ' * 8}\n" for number in range(2, 20))
    text = f"{date}UNCLAS LIMA 000079\n\nTAGS: PGOV PE\nSUBJECT: {subject}\n\n1. {first}\n{body}"
    return weighed("missing-summary", text)


def test_a_text_whose_form_is_laid_down_needs_no_summary() -> None:
    assert _long("A VISIT TO THE REGION", "The Minister spoke.") != []
    assert _long("COUNTRY CLEARANCE FOR DR. BARLOW", "Post is pleased to grant it.") == []
    assert _long("WEEKLY PRESS HIGHLIGHTS", "Fish are dear.") == []
    assert _long("FISH", "Post provides the following responses to ref A.") == []
    assert _long("FISH", "This is an action request. See paragraph 2.") == []
    assert _long("A NOTE", "Begin text: The Ministry presents its compliments.") == []


def test_no_telegram_is_blamed_for_what_the_manual_asked_later() -> None:
    assert _long("A VISIT", "The Minister spoke.", "R 281923Z MAY 75\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n") == []
    assert _long("A VISIT", "The Minister spoke.", "R 281923Z MAY 05\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n") != []


def test_a_text_with_blank_lines_in_all_its_sentences_is_double_spaced_and_no_page_was_so_short() -> None:
    header = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n1. "
    one, many = ("\n\nof ".join(["They want more", *["the fish"] * lines]) + "\n" for lines in (1, 5))

    assert weighed("page-break", header + one) == [("warning", "a page break left a blank line in a sentence")]
    assert weighed("page-break", header + many) == [("warning", "5 blank lines stand inside sentences")]
