"""The three proofs: each lets an honest rewriting pass, and stops the one that it is there for."""

from __future__ import annotations

import pytest

from cablefmt.errors import UnsafeRewriteError
from cablefmt.model import Cable
from cablefmt.safety import nothing_lost, prove, same_meaning, stable
from cablefmt.syntax import parse_all

HEADER = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n"


def cables(text: str) -> tuple[Cable, ...]:
    return tuple(parse_all(text))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("UNCLASSIFIED  LIMA 0079\n", "UNCLAS LIMA 000079\n"),
        ("S E C R E T FINAL SECTION OF 03 LIMA 000079\n", "S E C R E T SECTION 03 OF 03 LIMA 000079\n"),
        (
            "UNCLAS LIMA 79\nEO 12958 N/A\nTAGES: EFIS,PE\nSUBJ:  FISH\n",
            "UNCLAS LIMA 79\nE.O. 12958: N/A\nTAGS: EFIS PE\nSUBJECT: FISH\n",
        ),
        (HEADER + "REFS: (A) LIMA 12, B) TUNIS 6\n", HEADER + "REF: A. LIMA 12\n     B. TUNIS 6\n"),
        (HEADER + "REF: A. A) LIMA 12 B. B) TUNIS 6\n", HEADER + "REF: A. LIMA 12\n     B. TUNIS 6\n"),
        (HEADER + "CLASSIFIED BY: CLASSIFIED BY JANE DOE\n", HEADER + "Classified By: JANE DOE\n"),
        (HEADER + "\xb61.(U)  Good.\\\nAll of it.\n", HEADER + "1. (U) Good.\nAll of it.\n"),
        (HEADER + "1. It went\nLIMA 00000079  002 OF 002\n\nwell.\n", HEADER + "1. It went\nwell.\n"),
        (HEADER + "COMMENT\n--------------\n\nGood.\n", HEADER + "COMMENT\n-------\n\nGood.\n"),
        (HEADER + "1. Good.\n\nDOE##\n\nNNNNN\n", HEADER + "1. Good.\n\nDOE\n\nNNNN\n"),
        ("TO: AMEMBASSY LIMA 0012 PRIORITY\n", "TO AMEMBASSY LIMA PRIORITY 0012\n"),
        (HEADER + HEADER + "1. Good.\n", HEADER + "1. Good.\n"),
    ],
)
def test_declared_rewrites_lose_nothing(before: str, after: str) -> None:
    nothing_lost(cables(before), cables(after))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("UNCLAS LIMA 000079\n", "UNCLAS LIMA 000078\n"),
        ("UNCLAS LIMA 000079\n", "SECRET LIMA 000079\n"),
        (HEADER + "1. All went well.\n", HEADER + "1. All well.\n"),
        (HEADER + "1. All well.\n", HEADER + "1. All went well.\n"),
        (HEADER + "1. All went well.\n", HEADER + "1. All well went.\n"),
        (HEADER + "1. Good.\n\n2. Bad.\n", HEADER + "1. Good.\n"),
        (HEADER + "1. (U) Good.\n", HEADER + "1. (C) Good.\n"),
        ("UNCLAS LIMA 000079\n\nTAGS: EFIS PE\n", "UNCLAS LIMA 000079\n\nTAGS: EFIS\n"),
        (HEADER, HEADER.replace("FISH", "SH")),
        (HEADER + "REF: A. LIMA 12\n", HEADER + "REF: LIMA 13\n"),
        (HEADER + "REF: 05 LIMA 12\n", HEADER + "REF: LIMA 12\n"),
        (HEADER + "Classified By: Jane Doe\n", HEADER + "Classified By: Jane\n"),
        (HEADER + "1. Good.\n\nDOE\n", HEADER + "1. Good.\n\nROE\n"),
        ("TO AMEMBASSY LIMA 0012\n", "TO AMEMBASSY LIMA\n"),
        (HEADER + "1. Good.\n\nNNNN\n\n" + HEADER, HEADER + "1. Good.\n\nNNNN\n"),
    ],
)
def test_a_word_that_is_gone_or_new_or_moved_is_told(before: str, after: str) -> None:
    with pytest.raises(UnsafeRewriteError, match="text is lost or added"):
        nothing_lost(cables(before), cables(after))


def test_another_meaning_is_told_with_the_place_where_it_differs() -> None:
    expected = r"means something else: cables\[0\]\.parts\[0\].*number: 1 became 2"
    with pytest.raises(UnsafeRewriteError, match=expected):
        same_meaning(cables(HEADER + "1. Good.\n"), cables(HEADER + "2. Good.\n"))


def test_a_cable_more_is_told() -> None:
    with pytest.raises(UnsafeRewriteError, match=r"cables\[1\]: None became Cable"):
        same_meaning(cables(HEADER + "NNNN\n"), cables(HEADER + "NNNN\n\n" + HEADER))


def test_an_unstable_text_is_told_with_its_first_line_that_changes() -> None:
    with pytest.raises(UnsafeRewriteError, match="line 2: 'b' became 'c'"):
        stable("a\nb\n", "a\nc\n")


def test_a_text_that_is_not_canonical_is_no_proof() -> None:
    """Meaning and words are the same, but a second rewriting would change it."""
    with pytest.raises(UnsafeRewriteError, match="second rewriting changes line 2"):
        prove(cables(HEADER), HEADER.replace("\n\n", "\n"))


def test_a_copy_that_says_more_than_its_twin_is_told() -> None:
    copied = cables(HEADER + "1. Good ...\n\n" + HEADER + "1. Good news.\n")
    assert copied[0].parts[0].superseded

    nothing_lost(copied, cables(HEADER + "1. Good news.\n"))
    with pytest.raises(UnsafeRewriteError):
        nothing_lost(copied, cables(HEADER + "1. Bad news.\n"))
