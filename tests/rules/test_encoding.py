"""What the examples of the rules on characters do not show: places that are counted, and bytes as examples."""

from __future__ import annotations

from cablefmt.check import check
from cablefmt.rules import Documentation, find_rule


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
