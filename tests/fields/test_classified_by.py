"""What is read of the Classified By line."""

from __future__ import annotations

import pytest

from cablefmt import fields, parse, record, reformat
from cablefmt.model import ClassifiedBy
from tests.fields.classifier_lines import LINES


@pytest.mark.parametrize(("raw", "name", "title", "office", "reasons"), LINES)
def test_a_classifier_has_a_name_a_title_an_office_and_reasons(
    raw: str, name: str | None, title: str | None, office: str | None, reasons: tuple[str, ...]
) -> None:
    line = fields.classified_by(raw, 0)

    assert (name, title, office, reasons) == (line.name, line.title, line.office, line.reasons)


@pytest.mark.parametrize(
    ("raw", "derived_from", "declassify_on"),
    [
        ("Derived from: DSCG 05-1, (B), (D)", "DSCG 05-1, (B), (D)", None),
        ("DERIVED FROM: MULTIPLE SOURCES. DECLASSIFY ON: X1", "MULTIPLE SOURCES", "X1"),
        ("CLASSIFIED BY DCM JANE ROE. REASON: 1.5 (B). DECLASSIFY ON: 01/12/16", None, "01/12/16"),
        ("Classified By: DCM Jane Roe, reason 1.4 (b), DECL 01/12/2016", None, "01/12/2016"),
        ("CLASSIFIED BY DCM JANE ROE, REASON: 1.5 (B), (D). REASON FOR DURATION: 1.6 (X6)", None, "1.6 (X6)"),
        ("Classified By: DCM Jane Roe for reasons 1.4 (b).", None, None),
    ],
)
def test_the_line_may_say_what_it_was_derived_from_and_for_how_long(
    raw: str, derived_from: str | None, declassify_on: str | None
) -> None:
    line = fields.classified_by(raw, 0)

    assert (derived_from, declassify_on) == (line.derived_from, line.declassify_on)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (
            "Classified By:  Ambassador Jane Doe \\\n  for rea\nsons 1.4 (b\n) and (d).\n\n",
            "Ambassador Jane Doe for rea sons 1.4 (b ) and (d).",
        ),
        ("CLASSIFIED BY: Jane Doe, DCM;\nREASON: 1.4(B)", "Jane Doe, DCM; REASON: 1.4(B)"),
        ("Classified By: Jane Doe\nLIMA 00000079  002 OF 003\nfor reasons 1.4 (b)", "Jane Doe for reasons 1.4 (b)"),
        ("Classified By: Classified By: Jane Doe", "Classified By: Jane Doe"),
        ("Derived from: DSCG 05-1", "Derived from: DSCG 05-1"),
    ],
)
def test_the_text_is_all_that_stands_behind_the_keyword(raw: str, text: str) -> None:
    assert text == fields.classified_by(raw, 0).text


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("Provincial Affairs Deputy Coordinator Jane B\narlow", "Provincial Affairs Deputy Coordinator Jane Barlow"),
        ("Classified by Deputy Political Counselor Jane Q. Barlo\nw", "Classified by Deputy Political Counselor Jane Q. Barlow"),
        ("Acting Charge d'Affaires, Ambassador Ja \nne Barlow", "Acting Charge d'Affaires, Ambassador Jane Barlow"),
    ],
)
def test_a_name_that_the_margin_cut_is_whole_in_canonical_text(cut: str, whole: str) -> None:
    header = "C O N F I D E N T I A L LIMA 000079\n\nSUBJECT: FISH\n\n"
    text = f"{header}Classified By: {cut} for reasons 1.4 (b).\n\n1. (C) It is dear.\n"

    assert f"Classified By: {whole} for reasons 1.4 (b).\n" in reformat(text)


def test_nothing_is_unread() -> None:
    assert fields.classified_by("Classified By: ??? Jane Doe ### 1.4 (b) ...", 0) == ClassifiedBy(
        text="??? Jane Doe ### 1.4 (b) ...", name="Jane Doe", reasons=("1.4(b)",)
    )


@pytest.mark.parametrize("keyword", ["CLASSIFIED BY", "Classfied By:", "CLASIFIED BY:", "CLASSIFED BY", "CLASSIFIED  BY:"])
def test_the_keyword_may_be_misspelled(keyword: str) -> None:
    cable = parse(
        f"C O N F I D E N T I A L LIMA 000079\n\nE.O. 12958: DECL: 01/12/2016\nTAGS: PREL PE\nSUBJECT: A VISIT\n\n"
        f"{keyword} DCM JANE ROE, REASON 1.4 (B).\n\n1. (C) ALL WENT WELL.\n"
    )

    assert cable.preamble.classified_by is not None
    assert cable.preamble.classified_by.name == "JANE ROE"


@pytest.mark.parametrize(
    "paragraph",
    [
        "1. (U) CLASSIFIED BY DCM JANE ROE. REASON: 1.5 (D).",
        "1. CONFIDENTIAL - ENTIRE TEXT.  CLASSIFIED BY DCM\nJANE ROE - 1.5 D.",
        "1.(U)  CLASSIFIED BY:\nDCM JANE ROE.  REAS0N: 1.5(D).",
        "(U) CLASSIFIED BY DCM JANE ROE FOR REASON 1.5 D.",
    ],
)
def test_the_line_may_be_paragraph_1(paragraph: str) -> None:
    row = record(
        parse(f"C O N F I D E N T I A L LIMA 000079\n\nTAGS: PREL PE\nSUBJECT: A VISIT\n\n{paragraph}\n\n2. (C) ALL WENT WELL.\n")
    )

    assert (row.classified_by, row.classified_by_title, row.reasons) == ("JANE ROE", "DCM", ("1.5(d)",))


def test_reasons_at_the_beginning_of_a_line_of_paragraph_1_are_no_list() -> None:
    header = "C O N F I D E N T I A L LIMA 000079\n\nTAGS: PREL PE\nSUBJECT: A VISIT\n\n"
    row = record(parse(f"{header}1. (U) CLASSIFIED BY DCM JANE ROE FOR REASONS 1.5\n(B) AND (D) .\n\n2. (C) ALL WENT WELL.\n"))

    assert (row.classified_by, row.reasons) == ("JANE ROE", ("1.5(b)", "1.5(d)"))
    assert row.narrative == "CLASSIFIED BY DCM JANE ROE FOR REASONS 1.5 (B) AND (D) .\n\nALL WENT WELL."


def test_a_field_with_a_name_is_preferred() -> None:
    cable = parse(
        "C O N F I D E N T I A L LIMA 000079\n\nTAGS: PREL PE\nSUBJECT: A VISIT\n\nClassified By: LIMA 76\nLIMA 77\n\n"
        "Classified by DCM Jane Roe; reasons 1.4 b.\n\n1. (C) All went well.\n"
    )

    assert record(cable).classified_by == "Jane Roe"
