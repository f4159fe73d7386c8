"""What the examples of the rules on characters do not show: places that are counted, and bytes as examples."""

from __future__ import annotations

import pytest

from cablefmt.check import check
from cablefmt.rules import Documentation, find_rule
from tests.rules.asked import cable, mended, places, said

TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def _found(name: str, data: str | bytes) -> list[str]:
    return [found.message for found in check(data, rules=(find_rule(name),))]


def test_all_places_of_a_cable_are_one_finding() -> None:
    assert _found("odd-blank", "UNCLAS\xa0LIMA\xa0000079\n") == ["character U+00A0 stands in the place of a blank, in 2 places"]


def test_a_lone_half_of_a_character_is_told() -> None:
    assert _found("replacement-character", "UNCLAS LIMA 000079 \ud800\n") != []


def test_a_byte_order_mark_is_told_once_for_a_file_of_several_cables() -> None:
    cable = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\nIt is fresh.\n\nNNNN\n"

    assert len(_found("byte-order-mark", b"\xef\xbb\xbf" + 2 * cable.encode())) == 1


def test_an_escaped_example_is_bytes() -> None:
    text = "Flag a byte.\n\n## Bad\n```cable escaped\n\\xffUNCLAS\n```"

    assert Documentation.read(text).bad == (b"\xffUNCLAS\n",)


@pytest.mark.parametrize(
    ("rule", "found", "made"),
    [
        *(("bidirectional-control", each, "") for each in TURNING),
        *(("invisible-character", each, "") for each in "\xad\u200b\u200c\u200d\u2060"),
        *(("odd-blank", each, " ") for each in "\xa0\u1680\u2000\u2004\u200a\u202f\u205f\u3000"),
        ("odd-blank", "\u2028", "\n"),
        ("odd-blank", "\u2029", "\n"),
        ("html-entity", "&amp;", "&"),
        ("html-entity", "&nbsp;", " "),
        ("mojibake", "\u00c3\u00a9", "\u00e9"),
        ("mojibake", "\u00e2\u20ac\u2122", "\u2019"),
        ("mojibake", "\u00c3\x81", "\u00c1"),
    ],
)  # fmt: skip
def test_a_character_is_found_and_mended(rule: str, found: str, made: str) -> None:
    text = cable(text=f"1. All{found}went well.")

    assert places(rule, text) == [found]
    assert mended(rule, text) == cable(text=f"1. All{made}went well.")
    assert places(rule, cable()) == []


def test_of_many_places_the_number_is_told_and_five_are_shown() -> None:
    (found,) = check(cable(text=f"1. All{7 * chr(0x200B)}went well."), rules=(find_rule("invisible-character"),))

    assert found.message == "invisible character U+200B stands in the text, in 7 places"
    assert len(found.notes) == 5
    assert said("invisible-character", cable(text="1. \u200bGood.")) == ["invisible character U+200B stands in the text"]


def test_two_entities_are_one_finding_and_both_are_mended() -> None:
    text = cable(text="1. A&amp;B &lt; C&foo;D")

    assert said("html-entity", text) == ["entity `&amp;` of a web page stands in the text, in 2 places"]
    assert mended("html-entity", text) == cable(text="1. A&B < C&foo;D")


def test_where_a_byte_order_mark_stands_is_told() -> None:
    assert said("byte-order-mark", b"\xef\xbb\xbf" + cable().encode()) == ["a byte-order mark stands in front of the text"]
    assert said("byte-order-mark", "\ufeff" + cable()) == ["a byte-order mark stands in front of the text"]
    assert said("byte-order-mark", cable(text="1. \ufeffGood.\ufeff"))[0].startswith("a byte-order mark stands before character ")
    assert places("byte-order-mark", cable(text="1. \ufeffGood.")) == ["\ufeff"]
    assert said("byte-order-mark", cable()) == []


def test_of_two_byte_order_marks_the_first_is_told_and_of_two_cables_the_first_has_the_mark_of_the_file() -> None:
    text = cable(text="1. \ufeffGood.\ufeff")

    assert [found.span.start for found in check(text, rules=(find_rule("byte-order-mark"),))] == [text.index("\ufeff")]
    assert len(said("byte-order-mark", b"\xef\xbb\xbf" + 2 * (cable() + "\nNNNN\n").encode())) == 1


def test_characters_that_are_none_of_ascii_are_named_and_counted() -> None:
    text = "1. The \u00e9l\u00e8ve of the \u00e9cole."

    assert said("foreign-character", cable(text=text)) == ["`\u00e9 \u00e8` are not ASCII, 3 in all"]
    assert places("foreign-character", cable(text=text)) == ["\u00e9"]
    assert said("foreign-character", cable(text="1. \u00e0\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8.")) == [
        "`\u00e0 \u00e1 \u00e2 \u00e3 \u00e4 \u00e5 \u00e6 \u00e7` are not ASCII, 9 in all"
    ]
