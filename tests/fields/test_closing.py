"""What is read of the lines behind the text of a cable."""

from __future__ import annotations

import pytest

from cablefmt import fields, parse, reformat
from cablefmt.model import ArchiveId, Banner, EndSeparator, Field, Node, PageBreak, SerialCheck, Signature, Terminator, Unparsed

LINES: list[tuple[str, str, Field]] = [
    ("signature", "BARLOW\n\n", Signature(name="BARLOW")),
    ("signature", "  DE PREE ##\n", Signature(name="DE PREE")),
    ("signature", "MCNAMARA.", Signature(name="MCNAMARA")),
    ("signature", "TIMKEN JR. \\", Signature(name="TIMKEN JR")),
    ("signature", "STRAUSZ-HUPE*", Signature(name="STRAUSZ-HUPE")),
    ("signature", "O'DONOHUE", Signature(name="O'DONOHUE")),
    ("signature", "M\xfcller", Signature(name="M\xfcller")),
    ("signature", "ROE 2X9", Signature(name="ROE", unread="2X9")),
    ("signature", "##", Signature()),
    ("banner", "     UNCLASSIFIED \x0c\n", Banner(text="UNCLASSIFIED")),
    ("end_separator", "BT\n", EndSeparator()),
    ("end_separator", "BT ?\n", EndSeparator(unread="?")),
    ("serial_check", "#0079\n", SerialCheck(serial="0079")),
    ("serial_check", "#??\n", SerialCheck(unread="??")),
    ("terminator", "NNNN", Terminator()),
    ("terminator", "  NNN\n\n", Terminator()),
    ("terminator", "Nnnn", Terminator()),
    ("terminator", "N N N N", Terminator()),
    ("terminator", "NNNNMAFVVZCZ\n", Terminator()),
    ("terminator", "NNNN ?", Terminator(unread="?")),
    ("archive_id", "      2004LIMA01540 - UNCLASSIFIED\n", ArchiveId(text="2004LIMA01540 - UNCLASSIFIED")),
]


@pytest.mark.parametrize(("field", "raw", "expected"), LINES)
def test_a_line_gives_its_values(field: str, raw: str, expected: Field) -> None:
    assert expected == getattr(fields, field)(raw, 0)


@pytest.mark.parametrize(
    ("behind", "types"),
    [
        ("\nRead more: http://www.example.org/cable/79\n", [ArchiveId]),
        ("\nhttp://www.example.org/cable/79\n", [Unparsed]),
        ("BT#0079\n\nNNNN\n", [EndSeparator, SerialCheck, Terminator]),
        ("BT #0079 NNNN\n", [EndSeparator, SerialCheck, Terminator]),
        ("\nUNCLASSIFIED\n\nPage 1 of 2\n", [Banner, PageBreak]),
    ],
)
def test_what_stands_behind_a_sign_off_does_not_hide_it(behind: str, types: list[type[Node]]) -> None:
    text = f"UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n1. (U) It is dear.\n\nBARLOW\n{behind}"
    closing = parse(text).closing

    assert [type(line) for line in closing.lines] == [Signature, *types]
    assert closing.signature is not None
    assert closing.signature.name == "BARLOW"
    assert reformat(reformat(text)) == reformat(text)


def test_the_last_row_of_a_table_is_no_sign_off() -> None:
    table = "           2004      2005\nBoats        12        14\n----------------------------\nTons      3,100     2,950"
    cable = parse(f"UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n1. (U) The catch:\n\n{table}\n")

    assert cable.body.blocks[-1].segments[-1].text == table
    assert cable.closing.lines == ()


@pytest.mark.parametrize(
    ("end", "name"),
    [
        ("1. prices fell.\n\nbarlow\n", "barlow"),
        ("1. prices fell. \n\nbarlow\n\nnnnn\n", "barlow"),
        ("1. prices fell in\n\nbarlow\n", None),
        ("1. prices fell.\n\nregards\n", None),
        ("1. prices fell.\n\nbarlow and roe\n", None),
    ],
)
def test_in_small_letters_a_word_alone_below_a_sentence_signs(end: str, name: str | None) -> None:
    signed = parse(f"unclas lima 000417\n\nsubject: fish\n\n{end}").closing.signature

    assert (signed.name if signed else None) == name
