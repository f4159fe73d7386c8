"""What is read of the Classified By line."""

from __future__ import annotations

import pytest

from cablefmt import fields
from cablefmt.model import ClassifiedBy

LINES = [
    ("Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).", "Jane Doe", "Ambassador", ("1.4(b)", "1.4(d)")),
    ("CLASSIFIED BY: Jane Doe, DCM, State; REASON: 1.4(B), (D)", "Jane Doe", "DCM, State", ("1.4(b)", "1.4(d)")),
    ("CLASSIFIED BY AMBASSADOR JANE DOE, REASONS 1.4 (B) AND (D)", "JANE DOE", "AMBASSADOR", ("1.4(b)", "1.4(d)")),
    ("Classified By: POLMINCOUNS RICHARD ROE. REASON 1.5 (B/D).", "RICHARD ROE", "POLMINCOUNS", ("1.5(b)", "1.5(d)")),
    ("Classified By: Classified By: Amb Jane Doe for reasons 1.4 b and d", "Jane Doe", "Amb", ("1.4(b)", "1.4(d)")),
    ("Classified By: (U) Classified by CDA Richard Q. Roe, reasons 1.4 (b,d).", "Richard Q. Roe", "CDA", ("1.4(b)", "1.4(d)")),
    ("Classified By: 1. CLASSIFIED BY CDA RICHARD ROE. REASON: 1.5 (D)", "RICHARD ROE", "CDA", ("1.5(d)",)),
    (
        "Classified By: Economic Counselor Jane Doe for rea\nsons 1.4 (b) and (d).",
        "Jane Doe",
        "Economic Counselor",
        ("1.4(b)", "1.4(d)"),
    ),
    ("Classified By: DCM Jane Doe for reasons 1.4 (b\n) and (d).", "Jane Doe", "DCM", ("1.4(b)", "1.4(d)")),
    (
        "Classified By: Charge d'Affaires a.i. Jane Doe, for reasons 1.4 (b and (d).",
        "Jane Doe",
        "Charge d'Affaires a.i.",
        ("1.4(b)", "1.4(d)"),
    ),
    ("Classified By: PolCouns Jane Doe, 1.4 (b&d)", "Jane Doe", "PolCouns", ("1.4(b)", "1.4(d)")),
    (
        "Classified By: Jane Doe, Acting Deputy Chief of Mission; Reasons 1.5(b+d)",
        "Jane Doe",
        "Acting Deputy Chief of Mission",
        ("1.5(b)", "1.5(d)"),
    ),
    ("Classified By: A/S Jane Doe, 1,4 (C)", "Jane Doe", "A/S", ("1.4(c)",)),
    ("Classified By: RSO Jane Doe 1.4(b)(d)", "Jane Doe", "RSO", ("1.4(b)", "1.4(d)")),
    (
        "Classified By: Ambassador Jane O'Doe, Jr., reasons 1.4 a,b,and d",
        "Jane O'Doe, Jr.",
        "Ambassador",
        ("1.4(a)", "1.4(b)", "1.4(d)"),
    ),
    (
        "Classified By: Consul General Maria de la Roe for reasons 1.4 b/d",
        "Maria de la Roe",
        "Consul General",
        ("1.4(b)", "1.4(d)"),
    ),
    (
        "Classified By: Ambassador J. Christian Roe. Reason: E.O. 12958 1.4 (b), (d)",
        "J. Christian Roe",
        "Ambassador",
        ("1.4(b)", "1.4(d)"),
    ),
    ("Classified By: Jane Doe for Reasons 1.4 (b), (c), and (d)", "Jane Doe", None, ("1.4(b)", "1.4(c)", "1.4(d)")),
    ("Classified By: Pol/Econ Chief Jane Doe. Reason 1.4 (b). A text follows (d).", "Jane Doe", "Pol/Econ Chief", ("1.4(b)",)),
    ("Classified By: EUR/RUS Director Jane Doe, 1.4 (b), 1.5 (d)", "Jane Doe", "EUR/RUS Director", ("1.4(b)", "1.5(d)")),
    ("CLASSIFIED BY: Doe, Jane, State; REASON: 1.4(B)", None, None, ("1.4(b)",)),
    ("Classified By: ADANA 222", None, None, ()),
    ("Derived from: DSCG 05-1, (B), (D)", None, None, ()),
    ("Classified By:", None, None, ()),
]


@pytest.mark.parametrize(("raw", "name", "title", "reasons"), LINES)
def test_a_classifier_has_a_name_a_title_and_reasons(
    raw: str, name: str | None, title: str | None, reasons: tuple[str, ...]
) -> None:
    line = fields.classified_by(raw, 0)

    assert (name, title, reasons) == (line.name, line.title, line.reasons)


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


def test_nothing_is_unread() -> None:
    assert fields.classified_by("Classified By: ??? Jane Doe ### 1.4 (b) ...", 0) == ClassifiedBy(
        text="??? Jane Doe ### 1.4 (b) ...", name="Jane Doe", title="???, ###", reasons=("1.4(b)",)
    )
