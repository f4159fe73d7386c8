"""Characters that ASCII lacks: how they are spelled, and what is said of one that has no spelling."""

from __future__ import annotations

import pytest

from cablefmt import Style, reformat
from cablefmt.errors import UnsafeRewriteError
from cablefmt.model import Paragraph, ParagraphHead, Signature, TextBlock
from cablefmt.render.ascii import in_ascii, spelled


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Bogot\u00e1", "Bogota"),
        ("\u00b61. Good.\n\u00b62. Fine.", "1. Good.\n2. Fine."),
        ("see \u00b6 3", "see \u00b6 3"),
        ("3 \u00b6", "3 \u00b6"),
        ("\u6771 Stra\u00dfe", "\u6771 Strasse"),
    ],
)
def test_a_text_is_spelled_like_this(text: str, made: str) -> None:
    assert spelled(text) == made


def test_nodes_are_spelled_at_every_depth_and_what_the_source_says_stays() -> None:
    text = TextBlock(text="Se\u00f1or.", raw="Se\u00f1or.\n")
    paragraph = Paragraph(head=ParagraphHead(number=1), segments=(text, TextBlock(text="Good.", raw="Good.\n")))

    made = in_ascii(paragraph)
    assert [each.text for each in made.segments if isinstance(each, TextBlock)] == ["Senor.", "Good."]
    assert [each.raw for each in made.segments if isinstance(each, TextBlock)] == ["Se\u00f1or.\n", "Good.\n"]


def test_of_a_character_without_a_spelling_name_and_neighbours_are_told() -> None:
    text = f"{'a' * 21}\u6771{'b' * 19}\u6771"
    expected = f"ASCII has no spelling for U+6771 (CJK UNIFIED IDEOGRAPH-6771), and none is guessed: '{text[1:41]}'"

    with pytest.raises(UnsafeRewriteError) as told:
        in_ascii(Signature(name=text))
    assert str(told.value) == expected


def test_a_character_without_a_name_is_told_too() -> None:
    with pytest.raises(UnsafeRewriteError, match=r"U\+0085 \(no name\), and none is guessed: 'BAR"):
        in_ascii(Signature(name="BAR\x85LOW"))


def test_a_dash_between_tags_is_no_word_in_ascii_either() -> None:
    text = "UNCLAS LIMA 000079\n\nTAGS: EFIS \u2014 PE\nSUBJECT: FISH\n"

    assert reformat(text, style=Style(ascii=True)) == text.replace(" \u2014", "")
