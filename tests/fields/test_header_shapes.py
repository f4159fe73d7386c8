"""Headers in odd shapes, whole: which fields they have, and where the text begins."""

from __future__ import annotations

import pytest

from cablefmt import parse, record, reformat
from cablefmt.model import AttentionLines

TOP = "UNCLAS LIMA 000079\n\nSENSITIVE\nSIPDIS\n\nDEPT FOR WHA\n\nE.O. 12958: N/A\nTAGS: PREL PE\n"
TEXT = "\n1. (SBU) Summary: All is well. End summary.\n\n2. (U) The port is open.\n\nBARLOW\n"
SUBJECT = "SUBJECT: A VISIT TO THE PORT\n"
REF = "REF: 05 LIMA 76\n"

HEADERS = {
    "a sentence below the subject": TOP + SUBJECT + "This is an action request. Please see paragraph 2.\n",
    "a sentence in capitals below the subject": TOP + SUBJECT + "THIS IS AN ACTION REQUEST.\n",
    "a sentence below a subject in small letters": TOP + "Subject: A Visit to the Port\nThis is an action request.\n",
    "a handling sentence below the subject": TOP + SUBJECT + "SENSITIVE BUT UNCLASSIFIED - PLEASE PROTECT ACCORDINGLY\n",
    "a handling sentence glued to the subject": TOP
    + "SUBJECT: A VISIT TO THE PORT SENSITIVE BUT UNCLASSIFIED - PLEASE PROTECT ACCORDINGLY.\n",
    "a handling sentence in small letters glued to the subject": TOP
    + "SUBJECT: A VISIT TO THE PORT Sensitive but unclassified. Please handle accordingly.\n",
    "a rule below the subject": TOP + SUBJECT + "-----------\n",
    "a rule glued to the subject": TOP + "SUBJECT: A VISIT TO THE PORT -----------\n",
    "a page line below the subject": TOP + SUBJECT + "LIMA 00000079  001.2 OF 004\n\n",
    "a page line inside the subject": TOP + "SUBJECT: A VISIT TO\n\nLIMA 00000079  001.2 OF 004\n\nTHE PORT\n",
    "a short handling sentence below the subject": TOP + SUBJECT + "SBU - HANDLE ACCORDINGLY\n",
    "the whole header on one line": " ".join((TOP + SUBJECT).split()) + "\n",
    "the whole header in small letters": (TOP + SUBJECT).lower(),
    "blanks and backslashes at the ends of lines": (TOP + SUBJECT).replace("\n", " \\\n"),
    "a corrected copy behind the subject": TOP + SUBJECT + "\nC O R R E C T E D COPY OF LIMA 78 - TEXT\n",
    "the subject first": "UNCLAS LIMA 000079\n\n" + SUBJECT + "E.O. 12958: N/A\nTAGS: PREL PE\n",
    "the text of the subject below a blank line": TOP + "SUBJECT:\n\nA VISIT TO THE PORT\n",
    "no colon behind TAGS in small letters": TOP.replace("TAGS: PREL PE", "tags prel, pe") + SUBJECT,
    "no colon": TOP + "SUBJECT A VISIT TO THE PORT\n",
    "the mark before the colon": TOP + "SUBJECT (U): A VISIT TO THE PORT\n",
    "a blank line within TAGS, behind a comma": TOP.replace("TAGS: PREL PE", "TAGS: PREL,\n\nPE") + SUBJECT,
    "a page line within TAGS, a blank before the code below": TOP.replace(
        "TAGS: PREL PE", "TAGS: PREL\nLIMA 00000079  002 OF 003\n\n PE"
    )
    + SUBJECT,
    "a backslash there": TOP.replace("TAGS: PREL PE", "TAGS: PREL, \\\n \\\nPE \\") + SUBJECT,
    "a blank line within a subject in small letters": TOP + "Subject: A Visit\n\nto the Port\n\n",
    "the whole header on one line, without colons": " ".join(TOP.replace(": N/A", " N/A").replace("TAGS:", "TAGS").split())
    + " SUBJECT: A VISIT TO THE PORT\n",
    "who classified it behind the subject, without a colon": TOP
    + "SUBJECT: A VISIT TO THE PORT Classified by Ambassador Jane Doe for reasons 1.4 (b) and (d).\n",
    "stray words above the subject": TOP + "\nThe following is from the ministry.\n\n" + SUBJECT,
}
HEADERS |= {
    "a page line inside TAGS": TOP.replace("PREL PE", "PREL,\n\nLIMA 00000079  002 OF 004\n\nPE") + SUBJECT,
    "REF before the subject": TOP + REF + SUBJECT,
    "REF before TAGS": "UNCLAS LIMA 000079\n\n" + REF + "\nE.O. 12958: N/A\nTAGS: PREL PE\n" + SUBJECT,
    "REF glued to the subject": TOP + "SUBJECT: A VISIT TO THE PORTREF: 05 LIMA 76\n",
    "a corrected copy behind REF": TOP + SUBJECT + REF + "C O R R E C T E D COPY - TEXT\n",
}
SLIPS = (
    "UBJECT:",
    "SUBJCT:",
    "SUJBECT:",
    "SUBECT:",
    "SUBJECTS:",
    "SUBJECT;",
    "SUBJECT -",
    "SUBJ.:",
    "SUBJ:",
    "SUB:",
    "S U B J E C T:",
)


@pytest.mark.parametrize("header", [pytest.param(header, id=name) for name, header in HEADERS.items()])
def test_a_header_in_an_odd_shape_has_its_fields_and_its_text(header: str) -> None:
    row = record(parse(header + TEXT))

    assert ((row.subject or "").upper(), row.executive_order, row.tags) == ("A VISIT TO THE PORT", "12958", ("PREL", "PE"))
    assert (row.paragraphs, row.signature) == (2, "BARLOW")
    assert row.references == (("05LIMA76",) if "05 LIMA 76" in header else ())


@pytest.mark.parametrize("header", [pytest.param(header, id=name) for name, header in HEADERS.items()])
def test_a_header_in_an_odd_shape_is_printed_without_loss(header: str) -> None:
    printed = reformat(header + TEXT)

    assert printed == reformat(printed)


@pytest.mark.parametrize("keyword", SLIPS)
def test_the_keyword_of_the_subject_may_be_misspelled(keyword: str) -> None:
    row = record(parse(f"{TOP}{keyword} A VISIT\n{REF}{TEXT}"))

    assert (row.subject, row.tags, row.references) == ("A VISIT", ("PREL", "PE"), ("05LIMA76",))


@pytest.mark.parametrize("order", ["E.O. 12,958: N/A", "EO12958 N/A", "E.O.12958:N/A", "E.O 12958; N/A"])
def test_the_number_of_the_order_may_be_written_in_odd_ways(order: str) -> None:
    cable = TOP.replace("E.O. 12958: N/A", order) + SUBJECT + TEXT

    assert record(parse(cable)).executive_order == "12958"
    assert "E.O. 12958: N/A" in reformat(cable)


def test_a_summary_without_a_mark_that_is_glued_to_the_subject_is_no_part_of_it() -> None:
    cable = TOP + "SUBJECT: A VISIT TO THE PORT 1. Summary: All is well.\n\n2. (U) The port is open.\n\nBARLOW\n"

    assert (record(parse(cable)).subject, record(parse(cable)).paragraphs) == ("A VISIT TO THE PORT", 2)
    assert reformat(reformat(cable)) == reformat(cable)


def test_a_subject_in_small_letters_goes_on_below_any_number_of_blank_lines() -> None:
    cable = TOP + "Subject: A Visit" + "\n\nto the port" * 8 + "\n" + TEXT

    assert record(parse(cable)).subject == "A Visit" + " to the port" * 8
    assert reformat(reformat(cable)) == reformat(cable)


def test_a_handling_sentence_below_tags_is_none_of_them() -> None:
    cable = TOP + "SENSITIVE BUT UNCLASSIFIED - PLEASE PROTECT ACCORDINGLY.\n" + TEXT

    assert record(parse(cable)).tags == ("PREL", "PE")
    assert "PLEASE PROTECT ACCORDINGLY" in reformat(cable)


@pytest.mark.parametrize("noise", ["01 GF 02 LIMA 00Q079", "01 0F 02 L!MA 000079", "01 OF 02", "01 OF 02 LIMA OOOO79"])
def test_a_section_whose_line_is_hit_by_noise_still_has_its_class(noise: str) -> None:
    text = TOP.replace("LIMA 000079", f"SECTION {noise}") + SUBJECT + TEXT

    assert record(parse(text)).classification == "UNCLASSIFIED"
    assert reformat(reformat(text)) == reformat(text)


@pytest.mark.parametrize("text", ["UNCLAS SENSITIVE STATE 000001 TO", "UNCLAS STATE 000001\n\nTO\n"])
def test_a_word_right_below_a_classification_line_is_no_sign_off(text: str) -> None:
    """The end of a cut line, `TOSEC 340058`, say: as it stood glued to the number, it is read on a line of its own."""
    cable = parse(text)

    assert [line for lines in cable.preamble.all(AttentionLines) for line in lines.lines] == ["TO"]
    assert parse(reformat(text)) == cable


@pytest.mark.parametrize("rule", ["-" * 45 + " ----", "-" * 200, "=" * 20, "-- " * 10])
def test_a_rule_above_and_below_words_of_a_header_is_a_line_of_its_own_not_one_for_each_dash(rule: str) -> None:
    text = TOP.replace("DEPT FOR WHA", f"{rule}\nCopy from the harbour archive\n{rule}") + SUBJECT + TEXT
    cable = parse(text)

    found = cable.preamble.all(AttentionLines)
    lines = [line for lines in found for line in lines.lines]
    assert lines == [rule.strip(), "Copy from the harbour archive", rule.strip()]
    assert not any(lines.attentions for lines in found)
    assert parse(reformat(text)) == cable


@pytest.mark.parametrize("captions", ["SIPDIS\n\nSENSITIVE\n\n", "\nSENSITIVE\nSIPDIS\n\n"])
def test_captions_are_read_without_a_classification_line_above_them(captions: str) -> None:
    head = "O 121720Z APR 07\nFM SECSTATE WASHDC\nTO AMEMBASSY LIMA IMMEDIATE\n"
    text = f"{head}{captions}E.O. 12958: N/A\nTAGS: PE\n{SUBJECT}{TEXT}"
    row = record(parse(text))

    assert (set(row.captions), row.handling, row.subject) == ({"SENSITIVE", "SIPDIS"}, ("SENSITIVE",), "A VISIT TO THE PORT")
    assert record(parse(reformat(text))) == row
