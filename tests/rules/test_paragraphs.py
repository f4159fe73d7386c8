"""What the examples of the paragraph rules do not show: sections go on, or begin again."""

from __future__ import annotations

import pytest

from cablefmt.check import check
from cablefmt.model import Body, Cable, Paragraph, ParagraphHead, Part
from cablefmt.rules import find_rule
from tests.rules import asked
from tests.rules.asked import mended, messages, places, said, weighed


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


def _long_text(subject: str, first: str, date: str = "") -> str:
    body = "".join(f"\n{number}. {'The harvest was good in the north. ' * 8}\n" for number in range(2, 20))
    return f"{date}UNCLAS LIMA 000079\n\nTAGS: PGOV PE\nSUBJECT: {subject}\n\n1. {first}\n{body}"


def _long(subject: str, first: str, date: str = "") -> list[tuple[str, str]]:
    return weighed("missing-summary", _long_text(subject, first, date))


def test_a_text_whose_form_is_laid_down_needs_no_summary() -> None:
    assert _long("A VISIT TO THE REGION", "The Minister spoke.") != []
    assert _long("COUNTRY CLEARANCE FOR DR. BARLOW", "Post is pleased to grant it.") == []
    assert _long("WEEKLY PRESS HIGHLIGHTS", "Fish are dear.") == []
    assert _long("FISH", "Post provides the following responses to ref A.") == []
    assert _long("FISH", "This is an action request. See paragraph 2.") == []
    assert _long("A NOTE", "Begin text: The Ministry presents its compliments.") == []
    assert _long("A NOTE", "Begin translation: The Ministry presents its compliments.") == []
    assert _long("PRESS, RADIO AND TELEVISION", "Fish are dear.") == []
    assert _long("FISH", "End text. The Ministry presents its compliments.") != []
    assert _long("FISH", "In summary, fish are dear.") == []


def test_a_text_without_a_subject_may_be_of_any_form() -> None:
    assert len(_long("FISH", "He spoke.")) == 1
    assert weighed("missing-summary", _long_text("FISH", "He spoke.").replace("SUBJECT: FISH\n", "")) == []


def _behind(length: int, words: str) -> str:
    """Words behind so many characters of a long text."""
    filler = "The harvest was good in the north. " * (length // 35)
    return f"{filler}{'':*<{length - len(filler) - len('1. ')}}{words}. "


def test_a_word_counts_at_the_beginning_and_a_mark_of_a_summary_everywhere() -> None:
    assert _long("FISH", _behind(200 - len("LETTER"), "LETTER")) == []
    assert _long("FISH", _behind(201 - len("LETTER"), "LETTER")) != []
    assert _long("FISH", _behind(1500 - len("KEY ISSUE"), "KEY ISSUE")) == []
    assert _long("FISH", _behind(1501 - len("KEY ISSUE"), "KEY ISSUE")) != []
    for mark in ("Summary:", "Key points:", "Action request:"):
        assert _long("FISH", f"He spoke.\n\n2. {_behind(1600, '')}\n\n3. {mark} it went well.") == [], mark
    assert _long("FISH", f"He spoke.\n\n2. {_behind(1600, '')}\n\n3. Begin text: it went well.") != []


def test_the_first_text_of_several_sections_is_where_the_summary_is_missed() -> None:
    sections = [
        f"UNCLAS SECTION 0{part} OF 02 LIMA 000079\n\nSUBJECT: FISH\n\n{part}. {'He spoke. ' * 250}\n\n" for part in (1, 2)
    ]

    assert [place[:9] for place in places("missing-summary", "".join(sections))] == ["1. He spo"]


def test_no_telegram_is_blamed_for_what_the_manual_asked_later() -> None:
    assert _long("A VISIT", "The Minister spoke.", "R 281923Z MAY 75\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n") == []
    assert _long("A VISIT", "The Minister spoke.", "R 281923Z MAY 05\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n") != []


PAGE = "ALMATY 00000079  00{} OF 003"
TWO, THREE = PAGE.format(2), PAGE.format(3)


def test_a_text_with_blank_lines_in_all_its_sentences_is_double_spaced_and_no_page_was_so_short() -> None:
    header = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n1. "
    one, many = ("\n\nof ".join(["They want more", *["the fish"] * lines]) + "\n" for lines in (1, 5))

    assert weighed("page-break", header + one) == [("warning", "a page break left a blank line in a sentence")]
    assert weighed("page-break", header + many) == [("warning", "5 blank lines stand inside sentences")]


def test_double_spacing_is_told_at_its_first_blank_line() -> None:
    text = asked.cable(text="1. Is\n\nit\n\nas\n\nwas.")
    (found,) = check(text, rules=(find_rule("page-break"),))

    assert found.message == "3 blank lines stand inside sentences"
    assert found.span.start == text.index("\nit")


def test_the_pages_of_an_archive_are_no_fault_of_the_cable_but_blank_lines_in_sentences_are() -> None:
    pages = "\nSECRET\n\nSECRET\n\nPAGE 0{}        LIMA  00079  281923Z\n"
    text = (
        "PAGE 01        LIMA  00079  281923Z\n\n12\nACTION ARA-12\n\nINFO  OCT-01   /013 W\n"
        "                     ---------------------     028195\n"
        "R 281819Z MAR 75\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC 7985\n\nS E C R E T LIMA 0079\n\nE.O. 11652: GDS\n"
        f"TAGS: EFIS, PE\nSUBJECT: FISH\n\n1. It went{pages.format(2)}well, and\n\non it went{pages.format(3)}again.\n\nBARLOW\n"
    )

    assert said("page-break", text) == ["a page break left a blank line in a sentence"]


@pytest.mark.parametrize(
    ("text", "found", "made"),
    [
        (f"1. It went\n{TWO}\nwell.", [TWO], "1. It went\nwell."),
        (f"1. It went {TWO}  well.", [TWO], "1. It went well."),
        (f"1. It went.\n{TWO}\n\n2. Good.", [TWO], "1. It went.\n\n2. Good."),
        (f"1. It went.\n\n{TWO}\n\n2. Good.", [TWO], "1. It went.\n\n2. Good."),
        (f"1. It went.\n{TWO}\n2. Good.", [TWO], "1. It went.\n2. Good."),
        (f"1. It went.\n{TWO}\n{THREE}\n\n2. Good.", [TWO], "1. It went.\n\n2. Good."),
        (f"1. It\n{TWO}\nwent\n{THREE}\nwell.", [TWO, THREE], "1. It\nwent\nwell."),
        ("1. It went\n\nwell, too.\n\n2. Good.", ["\n"], "1. It went\nwell, too.\n\n2. Good."),
        (f"1. It went  {TWO}  well.", [TWO], "1. It went well."),
        (f"1. It went \t{TWO}\nwell.", [TWO], "1. It went well."),
        (f"1. It went. {TWO}  \n\n2. Good.", [TWO], "1. It went.\n\n2. Good."),
        (f"1. It went\n{TWO}\n\nwell.", [TWO], "1. It went\nwell."),
        (f"1. It went. \n{TWO}\n\n2. Good.", [TWO], "1. It went. \n\n2. Good."),
        (f"1. It went.\n{TWO}\n\n{THREE}\n2. Good.", [TWO], "1. It went.\n\n2. Good."),
        (f"{TWO}\n\n1. Good.", [TWO], "1. Good."),
        (f"1. Is\n{TWO}\n\nit\n{THREE}\n\nas\n{PAGE.format(4)}\n\nwas.", [TWO, THREE, PAGE.format(4)], "1. Is\nit\nas\nwas."),
        (f"1. Is\n\nit\n\nas\n\nit\n{TWO}\nwas.", ["\n", TWO], "1. Is\nit\nas\nit\nwas."),
    ],
)
def test_a_page_break_goes_with_what_it_left(text: str, found: list[str], made: str) -> None:
    assert places("page-break", asked.cable(text=text)) == found
    assert mended("page-break", asked.cable(text=text)) == asked.cable(text=made)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1. It went.\n\nWell, so.\n\n\n2. Good.\n\n\n3. Fine.", ["a page break left a blank line in paragraph 1"]),
        ("1. It went.\n\nWell, so.\n\nDo.\n\n\n2. Good.\n\n\n3. Fine.", []),
        ("1. It went.\n\nWell, so.\n\n2. Good.\n\n3. Fine.", []),
        ("1. It went.\n\n\nWell, so.\n\n\n2. Good.\n\n\n3. Fine.", []),
        ("1. It went.\n\n-- Well;\n\n\n2. Good.\n\n\n3. Fine.", []),
        ("1. It went.\n\nWell, so.\n\n\n2. Good.\n\n3. Fine.", []),
        ("1. It went.\n-- Well;\n\nSo it did.\n\n\n2. Good.\n\n\n3. Fine.", []),
        ("1. It\n\nwent.\n\nWell, so.\n\n\n2. Good.\n\n\n3. Fine.", ["a page break left a blank line in a sentence"]),
    ],
)
def test_a_blank_line_in_a_paragraph_is_told_where_paragraphs_stand_further_apart(text: str, found: list[str]) -> None:
    assert said("page-break", asked.cable(text=text)) == found


NOTICE = "This record is a partial extract of the original cable. The full text of the original cable is not available.\n"
LONG_LINE = "fish " * 13 + "fishy"
FOOT = "UNCLASSIFIED  U.S. Department of State  Case No. F-2014-00079 Doc No. C05000079 Date: 01/12/2016"
BOX = "1. Good.\n\n{}\nFISH\n{}\n\n2. Fine."


@pytest.mark.parametrize(
    ("rule", "text", "found"),
    [
        ("comma-for-apostrophe", "1. It didn,t, the Post,s: we,re late, they,ll see.", ["didn,t", "Post,s", "we,re", "they,ll"]),
        ("comma-for-apostrophe", "1. Posts,so many, an a,s and 12,s; bout,t too, Q,s.", []),
        ("empty-paragraph", "1.\n\n2. Good.\n\n3.\n\n4. Fine.", ["1.", "3."]),
        ("empty-paragraph", "1. Good.\n\n2.\n\nFISH\n----\n\n3. Fine.", []),
        ("empty-paragraph", "1. (U) Good.\n\n2. (c - entire text).\n\n3. Fine.", []),
        ("empty-paragraph", "1. (U) Good.\n\n2. (C - ENTIRE TEXT).\n\n3. Fine.", []),
        ("empty-paragraph", "1.\n\n-- fish\n\n2. Fine.", []),
        ("empty-paragraph", "1. Good.\n\nFISH\n\n2.\n\n3. Fine.", ["2."]),
        ("empty-paragraph", "1. Good.\n\n2.\n\nFISH", []),
        ("empty-paragraph", "1. Good.\n\n2.", ["2."]),
        ("garbled-text", "1. The miQister was there, the delegaQtion, too.", ["miQister"]),
        ("late-first-paragraph", "2. Good.\n\n3. Fine.", ["2."]),
        ("lone-paragraph-number", "1. Good.", ["1."]),
        ("lone-paragraph-number", "2. Good.", []),
        ("lone-paragraph-number", "Good.\n\n1. Fine.", []),
        ("lone-paragraph-number", "Good.", []),
        ("long-lines", f"1. Good.\n\n2. {LONG_LINE}\n\n3. {LONG_LINE}s", [f"2. {LONG_LINE}"]),
        ("long-lines", f"1. {LONG_LINE[:66]}   \n\n2. Good.", []),
        ("long-lines", f"1. {LONG_LINE[:67]}   \n\n2. Good.", [f"1. {LONG_LINE[:67]}"]),
        ("malformed-paragraph-number", "1) Good.\n\n2) Fine.", ["1)", "2)"]),
        ("malformed-paragraph-number", "1) (U) Good.\n\n2) (U) Fine.", ["1) (U)", "2) (U)"]),
        ("malformed-paragraph-number", "1.Good.\n\n2 . Fine.", ["2 ."]),
        ("malformed-paragraph-number", "1.  Good.\n\n2. Fine.\n\n3.", []),
        ("malformed-paragraph-number", "1.(U) Good.\n\n2.  (U) Fine.\n\n3 (U) Fair.", ["1.(U)", "3 (U)"]),
        ("page-out-of-sequence", f"1. It\n{TWO}\nwent\n{THREE}\nwell.", []),
        ("page-out-of-sequence", f"1. It\n{THREE}\nwent\n{TWO}\nwell.", []),
        ("page-out-of-sequence", f"1. It\n{TWO}\nwent\n{PAGE.format(4)}\nwell.", [PAGE.format(4)]),
        ("page-out-of-sequence", f"1. It\n{TWO}\nwent\n{TWO}\nwell.", []),
        ("page-out-of-sequence", f"1. It\n{THREE}\nwent\n{PAGE.format(1)}\nwell.", []),
        ("page-out-of-sequence", f"1. It\n{PAGE.format(4)}\nwent\n{THREE}\nwell.", [THREE]),
        ("page-out-of-sequence", f"1. It\n{TWO}\nwent\n{THREE[:-1]}5\nwell.", [f"{THREE[:-1]}5"]),
        ("page-out-of-sequence", f"1. It\n{TWO}\nwent\n{THREE[:-1].replace('79', '80')}5\nwell.", []),
        ("page-out-of-sequence", f"1. It\n{TWO}\nwent\n{PAGE.format(4).replace('79', '80')}\nwell.", []),
        ("page-out-of-sequence", f"1. Is\n{TWO.replace('79', '80')}\nit\n{TWO}\nas\n{PAGE.format(4)}\nwas?", [PAGE.format(4)]),
        ("page-out-of-sequence", f"1. Is\n{TWO}\nit\n{FOOT}\nas\n{PAGE.format(4)}\nwas?", [PAGE.format(4)]),
        ("redaction", "1. The man from XXXXX said xxxxxx.", ["XXXXX"]),
        ("redaction", "1. The man from XXX said xxxxx, MAXXXXX.", []),
        ("rule-without-heading", "1. Good.\n\n----------\n\n2. Fine.", ["----------"]),
        ("rule-without-heading", "1. Good.\n\n------\n\n2. Fine.", ["------"]),
        ("rule-without-heading", "1. Good.\n\n-----\n\n2. Fine.", []),
        ("rule-without-heading", "------\n\n1. Good.", []),
        ("rule-without-heading", "1. Good.\n\n------\n\nCOMMENT\n\n2. Fine.", []),
        ("rule-without-heading", "1. Good.\n\n------\n\nSo it went.\n\n2. Fine.", ["------"]),
        ("rule-without-heading", "1. Good.\n\n-- fish\n\n------\n\n2. Fine.", ["------"]),
        ("rule-without-heading", f"1. Good.\n\n{LONG_LINE} and\nmore fish\n\n------\n\n2. Fine.", []),
        ("rule-without-heading", f"1. Good.\n\nFish is dear\nand {LONG_LINE:*<86}\n\n------\n\n2. Fine.", []),
        ("rule-without-heading", f"1. Good.\n\nFish is dear\nand {LONG_LINE:*<87}\n\n------\n\n2. Fine.", ["------"]),
        ("rule-without-heading", f"1. Good.\n\nFish is dear\nand {LONG_LINE:*<99}\n------\n\n2. Fine.", []),
        ("rule-without-heading", '1. Good.\n\nFish is dear\nand "much"\n\n------\n\n2. Fine.', ["------"]),
        ("rule-without-heading", "1. Good.\n\n* * * *\n* * * *\n\n2. Fine.", []),
        ("swapped-digit", "1. The C0UNTRY of the go0d has 1OO men, 2l boats and 3I nets.", ["C0UNTRY", "1OO", "2l", "3I"]),
        ("unclosed-block", "1. He said:\n\nBegin text:\n\nGood.\n\n2. Fine.", ["Begin text:"]),
        ("unclosed-block", "1. He said:\n\n(Begin text: Good.)\n\n2. Fine.", []),
        ("unclosed-block", "1. He said:\n\n[Begin text: Good.]\n\n2. Fine.", []),
        ("unclosed-block", "1. He said (QUOTE: Good.)\n\n2. Fine.", []),
        ("unclosed-block", "1. He said:\n\n(Begin text) Good.\n\n2. Fine.", ["(Begin text)"]),
        ("unclosed-block", "1. He said:\n\nBegin translation:\n\nGood.\n\nEnd text.\n\n2. Fine.", []),
        ("unclosed-block", "1. He said:\n\nBegin text:\n\nGood.\n\nEnd quote.\n\n2. Fine.", []),
        ("unclosed-block", "1. Begin summary: Good.\n\n2. Fine.", []),
        ("unopened-block", "1. Good. End summary.\n\n2. Fine.", ["End summary."]),
        ("unopened-block", "1. Good. End text.\n\n2. Fine.", ["End text."]),
        ("unopened-block", "1. Summary: Good. End summary.\n\n2. Fine. End summary.", []),
        ("unopened-block", "1. Good (it is). End note.\n\n2. Fine.", []),
        ("unopened-block", "1. Begin text: Good. End translation.\n\n2. Fine.", []),
        ("unopened-block", "1. Begin text: Good.\n\n2. Fine.", []),
        ("uneven-heading-rules", BOX.format("======", "====="), ["====="]),
        ("uneven-heading-rules", BOX.format("======", "======"), []),
        ("uneven-heading-rules", BOX.format("======", "-----"), []),
        ("uneven-heading-rules", "1. Good.\n\nFISH\n-----\n\n2. Fine.", []),
    ],
)  # fmt: skip
def test_a_text_has_these_findings(rule: str, text: str, found: list[str]) -> None:
    assert places(rule, asked.cable(text=text)) == found


@pytest.mark.parametrize(
    ("rule", "text", "message"),
    [
        ("garbled-text", "1. The miQister.", "`miQister` is garbled"),
        ("garbled-text", "1. The miQister of fiQance.", "`miQister` is garbled, and 1 more"),
        ("long-lines", f"1. {LONG_LINE[:67]}", "a line of 70 characters, where a line holds 69"),
        (
            "long-lines",
            f"1. {LONG_LINE[:67]}\n2. {LONG_LINE}",
            "a line of 70 characters is the first of 2, the longest has 73, where a line holds 69",
        ),
        ("redaction", "1. The man from XXXXX.", "words are blacked out"),
        ("redaction", "1. The man from XXXXX and XXXX.", "words are blacked out in 2 places"),
        ("page-out-of-sequence", f"1. It\n{TWO}\nis\n{PAGE.format(4)}\nso.", "page 4 follows page 2"),
        ("page-out-of-sequence", f"1. It\n{TWO}\nis\n{THREE[:-1]}5\nso.", "page 3 counts 5 pages, the one before 3"),
        ("unclosed-block", "1. Begin text: Good.\n\n2. Fine.", "`Begin text:` begins a text that does not end"),
        ("unopened-block", "1. Good. End text.\n\n2. Fine.", "`End text.` ends a text that did not begin"),
    ],
)
def test_what_is_said_of_a_text(rule: str, text: str, message: str) -> None:
    assert said(rule, asked.cable(text=text)) == [message]


@pytest.mark.parametrize(
    ("rule", "text", "made"),
    [
        ("comma-for-apostrophe", "1. They, too, didn,t go.", "1. They, too, didn't go."),
        ("malformed-paragraph-number", "1) Good.\n\n2) Fine.", "1. Good.\n\n2. Fine."),
        ("malformed-paragraph-number", "1.(U) Good.\n\n2 . Fine.", "1. (U) Good.\n\n2. Fine."),
        ("swapped-digit", "1. C0UNTRY, fish0ry, 1OO men, 2l boats.", "1. COUNTRY, fishory, 100 men, 21 boats."),
        ("uneven-heading-rules", BOX.format("======", "====="), BOX.format("======", "======")),
    ],
)  # fmt: skip
def test_a_text_is_mended(rule: str, text: str, made: str) -> None:
    assert mended(rule, asked.cable(text=text)) == asked.cable(text=made)


@pytest.mark.parametrize("rule", ["late-first-paragraph", "lone-paragraph-number", "unclosed-block", "unopened-block"])
@pytest.mark.parametrize("text", ["2. Begin text: Good.", "1. Good. End text."])
def test_an_extract_may_begin_and_end_anywhere(rule: str, text: str) -> None:
    assert places(rule, NOTICE + asked.cable(sent="", text=text)) == []


def test_of_many_marks_where_words_are_blacked_out_five_more_are_shown() -> None:
    (found,) = check(asked.cable(text=f"1. {'XXXX and ' * 9}"), rules=(find_rule("redaction"),))

    assert found.message == "words are blacked out in 9 places"
    assert len(found.notes) == 5


def test_a_text_that_is_missing_weighs_less_in_an_extract() -> None:
    header = asked.cable(sent="", text="", end="")
    weights = [
        found.severity.value for text in (header, NOTICE + header) for found in check(text, rules=(find_rule("missing-text"),))
    ]

    assert weights == ["error", "warning"]


def test_a_preview_that_ends_in_the_header_is_only_warned_of() -> None:
    header = asked.cable(subject="SUBJECT: A VISIT TO...", text="", end="")

    assert weighed("missing-text", header) == [("warning", "the header breaks off, and no text follows")]
    assert weighed("missing-text", header.replace("...", "")) == [("error", "the cable ends with its header")]


def test_a_page_line_in_which_the_cable_was_cut_stays_and_says_so() -> None:
    text = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\nREF: LIMA 12\n\nLIMA 00000079  001.2 OF 0...\n"

    assert weighed("missing-text", text) == [("warning", "the header breaks off, and no text follows")]
    assert mended("page-break", text) == text


FORMS = (
    "AGREEMENT ASSESSMENT CLEARANCE COMPILATION DIGEST HIGHLIGHTS INFORMATION KEYED LETTER MEDIA MONITORING NEWSLETTER "
    "NEWSLETTERS PRESS QUESTIONNAIRE REPORT REPORTING RESPONSE RESPONSES STATEMENT SUBMISSION SUMMARY VETTING"
)


def test_each_form_of_the_manual_needs_no_summary() -> None:
    for form in FORMS.split():
        assert _long(f"THE {form} OF THE YEAR", "The Minister spoke.") == [], form
    for first in ("Summary. He spoke.", "Key points: he spoke.", "Action request: speak.", "KEY ISSUE: to speak."):
        assert _long("FISH", first) == [], first


def test_a_summary_is_asked_for_since_2004_and_never_of_an_extract() -> None:
    head = "R 281923Z MAY {}\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n"

    assert _long("FISH", "He spoke.", head.format("03")) == []
    assert _long("FISH", "He spoke.", head.format("04")) != []
    assert _long("FISH", "He spoke.", NOTICE) == []


@pytest.mark.parametrize(("length", "count"), [(3 * 20 * 69, 0), (3 * 20 * 69 + 1, 1)])
def test_three_pages_have_sixty_lines(length: int, count: int) -> None:
    head = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n"
    body = "1. " + "The boat left. " * (length // 15)
    text = head + body[: length - 2] + ".\n"

    assert len(places("missing-summary", text)) == count


def test_a_sign_alone_at_the_end_of_a_page_cuts_no_word() -> None:
    assert places("hyphen-at-page-break", asked.cable(text=f"1. It went, and -\n{TWO}\nably so.")) == []
    assert places("hyphen-at-page-break", asked.cable(text=f"1. It went remark-\n{TWO}\n   ably well.")) == ["remark-"]


@pytest.mark.parametrize("behind", ["ably", "ABLY", "9 men", "(ably)"])
def test_a_word_is_cut_where_a_letter_of_its_case_goes_on(behind: str) -> None:
    text = asked.cable(text=f"1. It went remark-\n{TWO}\n\n{behind} well.")

    assert places("hyphen-at-page-break", text) == (["remark-"] if behind == "ably" else [])


def test_a_text_that_breaks_off_may_have_had_more_paragraphs() -> None:
    header = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n1. They want "

    assert weighed("lone-paragraph-number", header + "more fish.\n") == [("note", "the only paragraph has a number")]
    assert weighed("lone-paragraph-number", header + "more fi\n") == []
    assert weighed("lone-paragraph-number", header + "more fish\n\nBARLOW\n") != []


def test_an_end_whose_word_stands_before_may_have_begun() -> None:
    header = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n1. "

    assert weighed("unopened-block", header + "Text of the letter: Fish. End text of letter.\n\n2. Well.\n") == []
    assert weighed("unopened-block", header + "Fish. End comment.\n\n2. Well.\n") != []


def test_a_rule_belongs_to_the_heading_below_or_above_it_whatever_stands_between() -> None:
    header, rule = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n1. Fish is dear.\n\n", "-" * 20

    assert weighed("rule-without-heading", f"{header}{rule}\n\n2. So is salt.\n") != []
    assert weighed("rule-without-heading", f"{header}{rule}\n\nSALT IS DEAR, TOO {rule}\n\n2. So is salt.\n") == []
    assert weighed("rule-without-heading", f"{header}Comment:\n\n{rule}\n\n2. So is salt.\n") == []


def test_numbers_that_begin_again_are_only_noted() -> None:
    header = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n1. (U) Fish.\n\n2. (U) Salt.\n\n"

    assert weighed("paragraph-out-of-sequence", f"{header}1. (U) Boats.\n") == [("note", "paragraph 1 follows paragraph 2")]
    assert weighed("paragraph-out-of-sequence", f"{header}4. (U) Boats.\n") == [("warning", "paragraph 4 follows paragraph 2")]
