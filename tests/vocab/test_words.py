"""TAGS, captions, precedences, classifications and portion marks."""

from __future__ import annotations

import pytest

from cablefmt.vocab import caption, classification_level, mark_level, mark_symbol, precedence_words, tag_kind


@pytest.mark.parametrize(
    ("term", "kind"),
    [
        ("PGOV", "subject"),
        ("pgov", "subject"),
        ("KDEM", "program"),
        ("KE", "geographic"),
        ("CH", "geographic"),
        ("UN", "organization"),
        ("AER  LINGUS", "organization"),
        ("DOE, JANE B.", "person"),
        ("POLITICAL", "unknown"),
        ("KPAOPREL", "unknown"),
        ("", "unknown"),
    ],
)
def test_a_term_has_one_kind(term: str, kind: str) -> None:
    assert tag_kind(term) == kind


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("NOFORN", "NOFORN"),
        ("n o f o r n", "NOFORN"),
        ("SBU", "SENSITIVE BUT UNCLASSIFIED"),
        ("Official-Informal", "OFFICIAL INFORMAL"),
    ],
)
def test_a_caption_is_known_however_it_is_written(written: str, name: str) -> None:
    found = caption(written)

    assert found
    assert found.name == name


@pytest.mark.parametrize("written", ["", "--", "SIPDIST", "STATE FOR EUR"])
def test_other_lines_are_no_captions(written: str) -> None:
    assert caption(written) is None


def test_precedences_stand_in_order_of_urgency() -> None:
    assert "".join(precedence_words()) == "ZOPR"


def test_classifications_and_marks_share_one_order() -> None:
    """5 FAH-3 H-713: U < SBU, LOU < C < S < TS."""
    words = ("UNCLASSIFIED", "LIMITED OFFICIAL USE", "CONFIDENTIAL", "SECRET", "TOP SECRET")

    assert [classification_level(word) for word in words] == [0, 1, 2, 3, 4]
    assert [mark_level(mark) for mark in ("U", "LOU", "C/NF", "S//REL TO USA, GBR", "TS")] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("mark", "symbol"), [("sbu/nf", "SBU"), ("C-NF", "C"), ("C - ENTIRE TEXT", "C"), ("XX", None), ("", None)]
)
def test_the_symbol_of_a_mark_stands_without_its_controls(mark: str, symbol: str | None) -> None:
    assert mark_symbol(mark) == symbol
