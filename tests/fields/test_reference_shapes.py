"""REF lines in odd shapes, in whole cables: which items they have, and which cables those name."""

from __future__ import annotations

import pytest

from cablefmt import parse, record, reformat
from cablefmt.model import ReferenceLine

TOP = "R 120508Z JAN 08\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\nBT\nUNCLAS LIMA 000402\n\nE.O. 12958: N/A\nTAGS: PREL PE\n"
SUBJECT = "SUBJECT: A VISIT TO THE PORT"
TEXT = "\n1. (U) The port is open.\n\nBARLOW\n"

SHAPES = {
    "a dash before each letter but the first": (
        "\n\nRefs:  (A) Tunis 304\n-      (B) State 40035 -      (C) Lima 79, and previous\n",
        [("A", "Tunis 304"), ("B", "State 40035"), ("C", "Lima 79, and previous")],
        ("08TUNIS304", "08STATE40035", "08LIMA79"),
    ),
    "a dash before the letter, below a blank line": (
        "\n\nRefs:  (A) Tunis 304\n \n-      (B) State 40035\n-      (C) State 40015\n",
        [("A", "Tunis 304"), ("B", "State 40035"), ("C", "State 40015")],
        ("08TUNIS304", "08STATE40035", "08STATE40015"),
    ),
    "a letter at the end of its line, its post below a blank one": (
        "\n\nREF: A) TUNIS 3393 B) TUNIS 3793 C)\n\nTUNIS 03856 D) HANOI 03525\n",
        [("A", "TUNIS 3393"), ("B", "TUNIS 3793"), ("C", "TUNIS 03856"), ("D", "HANOI 03525")],
        ("08TUNIS3393", "08TUNIS3793", "08TUNIS3856", "08HANOI3525"),
    ),
    "its keyword in small letters behind the subject, for one or several": (
        " Ref(s): A) 07 TUNIS 138; B) 07 TUNIS 0044\n",
        [("A", "07 TUNIS 138"), ("B", "07 TUNIS 0044")],
        ("07TUNIS138", "07TUNIS44"),
    ),
    "the line of a page, the next item glued to it": (
        "\n\nREF: A. TUNIS 5\n UNCLASSIFIED\nPAGE 02 LIMA 00402 01 OF 02 120508Z  B. HANOI 1098  C. HANOI 894\n",
        [("A", "TUNIS 5"), ("B", "HANOI 1098"), ("C", "HANOI 894")],
        ("08TUNIS5", "08HANOI1098", "08HANOI894"),
    ),
    "the line of a page, everything on one line": (
        "\n\nREF: A. TUNIS 5 UNCLASSIFIED PAGE 02 LIMA 00402 01 OF 02 120508Z  B. HANOI 1098  C. HANOI 894\n",
        [("A", "TUNIS 5"), ("B", "HANOI 1098"), ("C", "HANOI 894")],
        ("08TUNIS5", "08HANOI1098", "08HANOI894"),
    ),
    "the line of a page, a blank line within": (
        "\n\nREF: A) TUNIS 199, B) TUNIS 227 LIMA 00000402 \n\n001.2 OF 003 \n",
        [("A", "TUNIS 199"), ("B", "TUNIS 227")],
        ("08TUNIS199", "08TUNIS227"),
    ),
    "a number before its post, among others": (
        "\n\nREFS: A) 377 TUNIS, B) 07 TUNIS 2383\n",
        [("A", "377 TUNIS"), ("B", "07 TUNIS 2383")],
        ("08TUNIS377", "07TUNIS2383"),
    ),
    "the keyword again behind the letter": (
        "\n\nREF: A. REF: TUNIS 2282 \n     B. HANOI 2298\n",
        [("A", "REF: TUNIS 2282"), ("B", "HANOI 2298")],
        ("08TUNIS2282", "08HANOI2298"),
    ),
    "the keyword only behind the first letter": (
        "\n\nA. REF TUNIS 222 \n     B. 07 HANOI 4685 \n",
        [("A", "REF TUNIS 222"), ("B", "07 HANOI 4685")],
        ("08TUNIS222", "07HANOI4685"),
    ),
    "a blank line behind each of many items": (
        "\n\nREF: A. TUNIS 1\n\n" + "\n\n".join(f"\xb6{letter}. TUNIS {ord(letter)}" for letter in "BCDEFGHIJKL") + "\n",
        [("A", "TUNIS 1"), *((letter, f"TUNIS {ord(letter)}") for letter in "BCDEFGHIJKL")],
        ("08TUNIS1", *(f"08TUNIS{ord(letter)}" for letter in "BCDEFGHIJKL")),
    ),
    "a blank line between items in small letters": (
        "\n\nRef: a. tunis 1775\n \n     \xb6b. hanoi 3422\n     \xb6c. tunis 0951\n",
        [("A", "tunis 1775"), ("B", "hanoi 3422"), ("C", "tunis 0951")],
        ("08TUNIS1775", "08HANOI3422", "08TUNIS951"),
    ),
    "a backslash at the end of each line, one between post and number": (
        " \\\n \\\nREF:  (A) San Jose 00190  (B) San Jose \\\n \\\n00723  (C) Hanoi 01392 \\\n",
        [("A", "San Jose 00190"), ("B", "San Jose 00723"), ("C", "Hanoi 01392")],
        ("08SANJOSE190", "08SANJOSE723", "08HANOI1392"),
    ),
    "a backslash within the line of a page": (
        " \\\n \\\nREF: A) TUNIS 199, B) TUNIS 227 LIMA 00000402 \\\n \\\n001.2 OF 003 \\\n",
        [("A", "TUNIS 199"), ("B", "TUNIS 227")],
        ("08TUNIS199", "08TUNIS227"),
    ),
    "a blank line between post and number, more items behind": (
        "\n\nREF: (A)STATE 071143, (B)HANOI\n\n5361, (C) STATE 148514\n",
        [("A", "STATE 071143"), ("B", "HANOI 5361"), ("C", "STATE 148514")],
        ("08STATE71143", "08HANOI5361", "08STATE148514"),
    ),
    "its keyword without a colon behind the subject": (
        " REF A. TUNIS 1579  B. HANOI 1408\n",
        [("A", "TUNIS 1579"), ("B", "HANOI 1408")],
        ("08TUNIS1579", "08HANOI1408"),
    ),
    "a report of a year, which is no cable": (
        "\n\nREF: A. TUNIS 701 (07)\n     B. NCSR PERU 2007\n     C. HANOI 66\n",
        [("A", "TUNIS 701 (07)"), ("B", "NCSR PERU 2007"), ("C", "HANOI 66")],
        ("07TUNIS701", "08HANOI66"),
    ),
}


@pytest.mark.parametrize(("lines", "items", "cables"), [pytest.param(*shape, id=name) for name, shape in SHAPES.items()])
def test_a_reference_line_in_an_odd_shape_has_its_items(
    lines: str, items: list[tuple[str, str]], cables: tuple[str, ...]
) -> None:
    cable = parse(TOP + SUBJECT + lines + TEXT)
    found = [item for line in cable.preamble.all(ReferenceLine) for item in line.references]
    row = record(cable)

    assert (row.subject, row.paragraphs, row.signature) == ("A VISIT TO THE PORT", 1, "BARLOW")
    assert ([(item.letter, item.text) for item in found], row.references) == (items, cables)


@pytest.mark.parametrize("lines", [pytest.param(shape[0], id=name) for name, shape in SHAPES.items()])
def test_a_reference_line_in_an_odd_shape_is_printed_without_loss(lines: str) -> None:
    printed = reformat(TOP + SUBJECT + lines + TEXT)

    assert printed == reformat(printed)
    assert record(parse(printed)).references == record(parse(TOP + SUBJECT + lines + TEXT)).references
