"""Where a text names references by their letters, and what only looks like it."""

from __future__ import annotations

import pytest

from cablefmt.fields.blocks import mentions


def _letters(text: str) -> list[str]:
    return ["".join(mention.letters) for mention in mentions(text, text, 0)]


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("as before (Ref A).", ["A"]),
        ("see REFTEL C, and ref (d)", ["C", "D"]),
        ("in refs A, B and E", ["ABE"]),
        ("Refs A-C report", ["ABC"]),
        ("reftels B\nthrough D", ["BCD"]),
        ("(ref a) and, as in ref b, here", ["A", "B"]),
        ("reported Ref B.", ["B"]),
    ],
)
def test_a_letter_behind_the_word_is_a_reference(text: str, letters: list[str]) -> None:
    assert _letters(text) == letters


@pytest.mark.parametrize(
    "text",
    ["a ref a player disputed", "see reftels for more", "references A and B", "Ref A-50", "REF LIMA 79", "the Ref. U.S. said"],
)
def test_other_words_are_not(text: str) -> None:
    assert _letters(text) == []


def test_a_place_behind_a_page_break_is_that_of_the_source() -> None:
    raw = "All went\nALMATY 00000079  002 OF 003\n\nwell (ref A).\n"

    assert [tuple(mention.span) for mention in mentions("All went\nwell (ref A).", raw, 10)] == [
        (raw.index("ref") + 10, raw.index(")") + 10)
    ]
