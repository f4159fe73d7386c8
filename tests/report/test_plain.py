"""No character that a terminal obeys or hides gets through."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablefmt.report.plain import plain, width

DANGEROUS = [
    chr(n)
    for n in [*range(32), *range(127, 160), 0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2066, 0x206A)]
]


@pytest.mark.parametrize("character", [*DANGEROUS, chr(0xD800), chr(0xDFFF), "\ufeff", "\ufff9", "\U000e0041", "\ue000"])
def test_a_dangerous_character_becomes_its_escape(character: str) -> None:
    assert plain(f"a{character}b").isprintable()
    assert plain(f"a{character}b").startswith("a\\")


@pytest.mark.parametrize(
    "text", ["UNCLAS LIMA 000123", "caf\u00e9", "\u6771\u4eac", "\u0410\u043b\u043c\u0430\u0442\u044b", "e\u0301", "\\"]
)
def test_readable_text_stays(text: str) -> None:
    assert plain(text) == text


def test_kept_characters_stay() -> None:
    assert plain("a\tb\nc\rd", keep="\n\t") == "a\tb\nc\\rd"


@given(st.text(st.characters(exclude_categories=[]) | st.sampled_from(DANGEROUS)))
def test_any_text_becomes_printable_and_encodable(text: str) -> None:
    assert plain(text).isprintable()
    assert plain(plain(text)) == plain(text)
    plain(text).encode("utf-8")
    assert not {unicodedata.category(each) for each in plain(text)} & {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def test_width_counts_columns() -> None:
    assert [width(text) for text in ("", "LIMA", "\u6771\u4eac", "e\u0301a", "\uff21", "\u0410")] == [0, 4, 4, 2, 2, 1]
