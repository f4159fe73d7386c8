"""What the examples of the paragraph rules do not show: sections go on, or begin again."""

from __future__ import annotations

from cablefmt.check import check
from cablefmt.model import Body, Cable, Paragraph, ParagraphHead, Part
from cablefmt.rules import find_rule
from tests.rules.asked import messages


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


def _cut(before: str, behind: str) -> list[str]:
    text = f"UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n1. They want {before}\nLIMA 00000079  002 OF 003\n{behind} of it.\n"
    return [found.message for found in check(text, rules=(find_rule("hyphen-at-page-break"),))]


def test_a_word_that_a_page_cuts_has_its_letters_in_one_case() -> None:
    assert _cut("infor-", "mation") == ["`infor-` is cut by a page break"]
    assert _cut("INFOR-", "MATION") == ["`INFOR-` is cut by a page break"]
    assert _cut("INFOR-", "sont") == []
    assert _cut("much --", "and more") == []


def _long(subject: str, first: str, date: str = "") -> list[str]:
    body = "".join(f"\n{number}. {'The harvest was good in the north. ' * 8}\n" for number in range(2, 20))
    text = f"{date}UNCLAS LIMA 000079\n\nTAGS: PGOV PE\nSUBJECT: {subject}\n\n1. {first}\n{body}"
    return [found.message for found in check(text, rules=(find_rule("missing-summary"),))]


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
