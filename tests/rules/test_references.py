"""What the examples of the reference rules do not show: letters that are not written, years, several REF lines."""

from __future__ import annotations

import pytest

from cablefmt.check import check

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
