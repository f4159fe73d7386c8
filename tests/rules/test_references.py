"""What the examples of the reference rules do not show: letters that are not written, years, several REF lines."""

from __future__ import annotations

import pytest

from cablefmt.check import check
from tests.rules.asked import cable, places, said

HEAD = """R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT

"""


def _found(name: str, references: str, text: str = "1. All went well.") -> list[str]:
    return [found.message for found in check(f"{HEAD}REF: {references}\n\n{text}\n\nBARLOW\n") if found.name == name]


@pytest.mark.parametrize(
    ("references", "text"),
    [
        ("A. LIMA 50\n     B. LIMA 60", "1. As before (refs A and B)."),
        ("LIMA 50; LIMA 60", "1. As before (ref B)."),
        ("LIMA 50, 60 AND 70", "1. As before (ref C)."),
        ("LIMA 50", "1. As before (reftel)."),
    ],
)
def test_a_letter_that_is_there_does_not_dangle(references: str, text: str) -> None:
    assert _found("dangling-reference", references, text) == []


def test_each_letter_dangles_once() -> None:
    found = _found("dangling-reference", "A. LIMA 50\n     B. LIMA 60", "1. See refs C-D.\n\n2. As in ref C.")

    assert found == [f"the text names reference `{letter}`, and the header has `A` to `B`" for letter in "CD"]


@pytest.mark.parametrize("reference", ["05 ALMATY 79", "LIMA 79", "ALMATY 78"])
def test_another_cable_is_not_the_cable_itself(reference: str) -> None:
    assert _found("self-reference", reference) == []


@pytest.mark.parametrize("reference", ["ALMATY 79", "06 ALMATY 000079", "2006 ALMATY 79"])
def test_a_cable_is_itself_however_its_number_is_written(reference: str) -> None:
    assert len(_found("self-reference", reference)) == 1


@pytest.mark.parametrize("reference", ["05 ALMATY 4500", "LIMA 4500", "ALMATY 50"])
def test_a_year_is_not_missed_where_it_is_clear(reference: str) -> None:
    assert _found("ambiguous-reference-year", reference) == []


@pytest.mark.parametrize(
    ("keyword", "found"),
    [
        *(
            (keyword, [])
            for keyword in (
                "REF",
                "REFS",
                "REF(S)",
                "REF'S",
                "REFTEL",
                "REFTELS",
                "Reference",
                "REFERENCES",
                "RETEL",
                "RETELS",
                "RE",
                "R E F",
            )
        ),
        *((keyword, [keyword]) for keyword in ("RFE", "REFF", "REFREF", "REFTLES", "REFERNCES")),
    ],
)
def test_a_word_for_references_is_no_slip(keyword: str, found: list[str]) -> None:
    text = f"{HEAD}{keyword}: LIMA 50\n\n1. All went well.\n\nBARLOW\n"

    assert places("misspelled-reference-keyword", text) == found


NOTICE = "This record is a partial extract of the original cable. The full text of the original cable is not available.\n"


def _referring(references: str, text: str = "1. All went well.", **changes: str) -> str:
    return cable(by=references, text=text, **changes)


@pytest.mark.parametrize(
    ("rule", "references", "found"),
    [
        ("future-reference", "REF: 07 LIMA 79", ["07 LIMA 79"]),
        ("future-reference", "REF: 06 LIMA 79", []),
        ("long-reference-number", "REF: LIMA 1000000", ["LIMA 1000000"]),
        ("long-reference-number", "REF: LIMA 999999", []),
        ("malformed-reference", "REF:", ["REF:"]),
        ("misordered-reference-letters", "REF: B. LIMA 79\n     C. LIMA 80", ["B. LIMA 79"]),
        ("misordered-reference-letters", "REF: B. LIMA 79", []),
        ("misordered-reference-letters", "REF: A. LIMA 79\n     C. LIMA 80", ["C. LIMA 80"]),
        ("misordered-reference-letters", "REF: A. LIMA 79\n     B. LIMA 80", []),
        ("misordered-reference-letters", "REF: A. LIMA 79\n     A. LIMA 80", []),
        ("misordered-reference-letters", "REF: (1) LIMA 79\n     (2) LIMA 80", []),
        ("repeated-reference-letter", "REF: A. LIMA 79\n     A. LIMA 80", ["A. LIMA 80"]),
        ("repeated-reference-letter", "REF: LIMA 79; LIMA 80", []),
        ("unknown-reference-post", "REF: ATLANTIS 79", ["ATLANTIS 79"]),
        ("unknown-reference-post", "REF: A. LIMA 79 B. 80", []),
        ("self-reference", "REF: ALMATY 79", ["ALMATY 79"]),
    ],
)
def test_references_have_these_findings(rule: str, references: str, found: list[str]) -> None:
    assert places(rule, _referring(references)) == found


@pytest.mark.parametrize(
    ("changes", "count"),
    [({"line": ""}, 0), ({"line": "UNCLAS 79"}, 0), ({"line": "UNCLAS ALMATY"}, 0), ({"sent": "R 120508Z JAN 07"}, 0), ({}, 1)],
)
def test_a_cable_without_a_number_or_of_another_year_is_not_referred_to(changes: dict[str, str], count: int) -> None:
    assert len(places("self-reference", _referring("REF: 06 ALMATY 79", **changes))) == count


def test_a_reference_without_a_year_or_a_day_is_not_of_the_future() -> None:
    assert places("future-reference", _referring("REF: LIMA 79")) == []
    assert places("future-reference", _referring("REF: 07 LIMA 79", sent="")) == []


@pytest.mark.parametrize(
    ("references", "names"),
    [
        ("", "the header names none"),
        ("REF: LIMA 79", "the header names one"),
        ("REF: A. LIMA 79\n     B. LIMA 80\n     C. LIMA 81", "the header has `A` to `C`"),
    ],
)
def test_what_the_header_names_is_told_where_a_letter_dangles(references: str, names: str) -> None:
    assert said("dangling-reference", _referring(references, "1. As ref E says.")) == [
        f"the text names reference `E`, and {names}"
    ]


def test_an_extract_may_have_lost_its_references() -> None:
    assert said("dangling-reference", NOTICE + _referring("", "1. As ref E says.", sent="")) == []
    assert len(said("dangling-reference", NOTICE + _referring("REF: LIMA 79", "1. As ref E says.", sent=""))) == 1
