"""Which lines of a text are paragraphs, which are items of a list, and which go on with the line above."""

from __future__ import annotations

import pytest

from cablefmt import model, parse, record, reformat
from cablefmt.model import Body, Heading, ListItem, Paragraph, TextBlock

HEAD = "UNCLAS TUNIS 000079\n\nE.O. 12958: N/A\nTAGS: SENV TS\nSUBJECT: FLAMINGOS\n\n"


def body(text: str) -> Body:
    found = parse(f"{HEAD}{text}\n\nDOE\n\nNNNN\n").body
    assert found is not None
    return found


def numbers(text: str) -> list[tuple[int, str | None]]:
    return [(paragraph.number, paragraph.mark) for paragraph in body(text).paragraphs]


def items(text: str) -> list[tuple[str, str]]:
    return [(node.label, node.text) for node in model.walk(body(text)) if isinstance(node, ListItem)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. C) Fish.\n\n2. SBU) Salt.\n\n3. SBU/N) Boats.", [(1, "C"), (2, "SBU"), (3, "SBU/N")]),
        ("1.(SBU) Fish.\n2.(SBU) Salt.\n3.Embassy boats.", [(1, "SBU"), (2, "SBU"), (3, None)]),
        ("1 (C - ENTIRE TEXT).\n\n2. Fish.", [(1, "C - ENTIRE TEXT"), (2, None)]),
        ("1. C - ENTIRE TEXT.\n\n2. Fish.", [(1, "C - ENTIRE TEXT"), (2, None)]),
        ("1. CONFIDENTIAL - ENTIRE TEXT. Fish.", [(1, "CONFIDENTIAL - ENTIRE TEXT")]),
        ("1) (SBU) Fish.\n\n2) (U) Salt.\n\n3) Boats.", [(1, "SBU"), (2, "U"), (3, None)]),
        ("1) Fish.\n\n2) Salt.\n\n7) Boats.", [(1, None), (2, None)]),
    ],
)
def test_these_are_numbers_and_marks_of_paragraphs(text: str, expected: list[tuple[int, str | None]]) -> None:
    assert numbers(text) == expected


@pytest.mark.parametrize(
    ("text", "mark"),
    [("1. CONFIDENTIAL - ENTIRE TEXT. Fish.", "C"), ("1. (S - ENTIRE TEXT) Fish.", "S"), ("1. SECRET - ENTIRE TEXT.", "S")],
)
def test_a_mark_for_the_entire_text_counts(text: str, mark: str) -> None:
    assert record(parse(HEAD + text)).highest_mark == mark


def test_numbers_with_a_parenthesis_are_a_list_where_paragraphs_have_a_stop() -> None:
    text = "1. (U) They asked for:\n1) (U) fish;\n2) salt.\n\n2. (U) And for:\n1) boats."

    assert numbers(text) == [(1, "U"), (2, "U")]
    assert items(text) == [("1)", "(U) fish;"), ("2)", "salt."), ("1)", "boats.")]


@pytest.mark.parametrize(
    "text",
    [
        "1. The lakes (ref\nB) and the rivers.",
        "1. The lakes (para\n2) and the rivers.",
        "1. They asked for 1) fish and\n2) salt.",
    ],
)
def test_a_letter_or_number_inside_a_sentence_is_no_item(text: str) -> None:
    assert items(text) == []
    assert len(body(text).paragraphs) == 1


def test_items_inside_items_keep_their_indent() -> None:
    text = "1. (U) They asked for:\n\nA. food:\n     (i) fish\n     (ii) salt\n  B. boats."
    written = reformat(HEAD + text)

    assert "\n     (i) fish\n     (ii) salt\n  B. boats." in written
    assert reformat(written) == written


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Each number that is missing between two paragraphs stands in mid-line, once.
        ("1. Fish. 2. Salt. 3. Boats.\n\n4. Rain.", [1, 2, 3, 4]),
        ("1. Fish 2. Salt.\n\n3. Rain.", [1, 2, 3]),
        ("1. Fish.\n\n2. Salt and (3. Boats) 3. Boats. 3. Boats.\n\n4. Rain.", [1, 2, 4]),
        ("1. Fish. 2. Salt.\n\n2. Rain.", [1, 2]),
        # Behind the last one they go on from it, each behind a sentence.
        ("1. Fish.\n\n2. Salt. 3. Boats.  4. Rain.", [1, 2, 3, 4]),
        ("1. Fish.\n\n2. They want: 1. Salt. 2. Boats. 3. Rain.", [1, 2]),
        ("1. Fish.\n\n2. They went to No 3. Boats came.", [1, 2]),
        # A mark proves it whatever stands before it.
        ("1. (U) Fish is dear2. (U) Salt is not.", [1, 2]),
    ],
)
def test_a_paragraph_glued_to_another_is_told_by_the_numbers_round_about(text: str, expected: list[int]) -> None:
    assert [number for number, _ in numbers(text)] == expected
    assert reformat(reformat(HEAD + text)) == reformat(HEAD + text)


def headings(text: str) -> list[str]:
    return [node.text for node in body(text).blocks if isinstance(node, Heading)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. Fish.\n\nThe North\n\n---------\n\n2. Salt.", ["The North"]),
        ("1. Fish.\n\nThe North\n\nTUNIS 00000079  002 OF 003\n\n---------\n\n2. Salt.", ["The North"]),
        ("1. Fish.\n\n------------- ------ The North ------------- ------\n\n2. Salt.", ["The North"]),
        ("1. Fish.\n\nThe North\n- - - - - - -\n\n2. Salt.", ["The North"]),
        ("1. Fish.\n\nIs it for Sale? -------\n\n2. Salt.", ["Is it for Sale?"]),
        ("1. Fish. ------- The North -------\n\n2. Salt.", ["The North"]),
        # A line in small letters is one above a paragraph only, if it is written like one.
        ("1. Fish.\n\nWhat the North Wants from Us\n\n2. Salt.", ["What the North Wants from Us"]),
        (
            "1. Fish.\n\nWhat the North Wants from Us, and the South from the\nNorth\n\n2. Salt.",
            ["What the North Wants from Us, and the South from the\nNorth"],
        ),
        ("1. Fish.\n\nThe North\nMinistry of Salt\n\n2. Salt.", []),
        ("1. Fish.\n\nSome violations\n\nTUNIS 00000079  002 OF 003\n\n2. Salt.", ["Some violations"]),
        ("1. Fish.\n\nThe North\n\nSalt.\n\n2. Salt.", []),
        ("1. Fish.\n\nThe boats came home late in the night\n\n2. Salt.", []),
        ("1. Fish.\n\nEnd text of the letter\n\n2. Salt.", []),
        ("1. Fish of Lake\n\nTUNIS 00000079  002 OF 003\n\nTitus and Its Rivers\n\n2. Salt.", []),
        ("1. (U)\n\nThe North\n\n2. Salt.", []),
        # It is text where the number below it is a list's.
        ("1. Fish.\n\nThe North\n\n17. Salt.", []),
        # A sentence above a box, and a table, are no headings.
        ("1. Fish.\n\nSalt is dear now\n\n-----\nNORTH\n-----\n\n2. Salt.", ["NORTH"]),
        ("1. Fish.\n\nLake       Birds\n---------------\nNorth        310\n\n2. Salt.", []),
    ],
)
def test_a_heading_is_told_from_what_surrounds_it(text: str, expected: list[str]) -> None:
    assert headings(text) == expected


def test_a_caption_inside_a_text_is_a_caption() -> None:
    text = "1. (U) They spoke of the lakes and\nSIPDIS\nof the birds."
    (paragraph,) = body(text).blocks

    assert isinstance(paragraph, Paragraph)
    assert [type(node) for node in paragraph.segments] == [model.TextBlock, model.Captions, model.TextBlock]
    assert record(parse(HEAD + text)).narrative == "They spoke of the lakes and of the birds."


@pytest.mark.parametrize(
    ("above", "below", "is_one"),
    [
        ("set up a committee", "to oversee the catch.", True),
        ('signed the "anchovy pact"', "that ends in May.", True),
        ('wrote of a "short season,"', "and of boats.", True),
        ('said: "It is short."', "the boats went out.", False),
        ("wrote as follows:", "the season is short.", False),
        ("met the harbor master", "Pedro Barlow.", False),
    ],
)
def test_a_blank_line_inside_a_sentence_divides_nothing(above: str, below: str, is_one: bool) -> None:
    (first, _) = body(f"1. The ministry {above}\n\n{below}\n\n2. None.").paragraphs

    assert is_one == (len(first.segments) == 1)


def test_in_a_text_with_a_blank_line_behind_every_line_one_blank_line_divides_nothing() -> None:
    lines = [
        "1. (U) The boats that sailed from the harbour of",
        "Callao in March came back with",
        "Vantongeren and his crew.  They say",
    ]
    paragraph = (
        "\n\n".join([*lines, *["that the season is late, and that the fish of the", "Cold current are few"] * 5]) + ".\n\n\n\n"
    )
    text = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n" + paragraph + paragraph.replace("1.", "2.")

    first, second = parse(text).body.blocks

    assert [type(segment) for segment in (*first.segments, *second.segments)] == [TextBlock, TextBlock]
    assert reformat(text).count("\n\n") == 3


def test_paragraphs_of_one_line_each_stay_apart() -> None:
    lines = [f"Boat {number} sailed from the harbour of Callao in March." for number in range(30)]
    text = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n" + "\n\n".join(lines) + "\n"

    assert len(parse(text).body.blocks) == 30


def test_a_line_that_lost_its_blank_one_changes_nothing_elsewhere() -> None:
    paragraph = "1. (U) The boats that sailed from the harbour of\n\n" + "Callao in March came back with the crew of the\n\n" * 30
    text = f"UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n{paragraph}"

    assert parse(text.replace("crew of the\n\n", "crew of the\n", 1)).body == parse(text).body


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The numbers of a quoted text are its own, all of them.
        (
            "1. It froze.\n\n2. The note reads: Begin text:\n\n1. Fish.\n\n2. Salt.\n\n3. Ducks.\n\nEnd text.\n\n3. It thawed.",
            [1, 2, 3],
        ),
        # Without an end they are not.
        ("1. It froze.\n\n2. The note reads. Begin text:\n\n1. Fish.\n\n2. Salt.\n\n3. It thawed.", [1, 2, 3]),
        # Behind a colon 1 begins a list of at least two.
        ("1. We suggest the following:\n1. Fish.\n2. Salt.", [1]),
        ("1. We suggest the following:\n1. Fish.\n2. Salt.\n3. Ducks.\n\n2. It froze.", [1, 2]),
        ("1. We suggest the following:\n1. Fish.\n2. Salt.\n\n2. It froze.\n\n3. It thawed.", [1, 2, 3]),
        # A mark is a paragraph's.
        ("1. (U) We suggest the following:\n1. Fish.\n2. (U) It froze.", [1, 2]),
        # A number that stands twice begins no list.
        ("1. Summary.\n\n1. It froze.\n\n2. It thawed.\n\n3. It froze.", [1, 2, 3]),
    ],
)
def test_the_numbers_of_a_list_are_no_paragraphs(text: str, expected: list[int]) -> None:
    assert [number for number, _ in numbers(text)] == expected


PROSE = "Fish were seen again in all the lakes of the north, and counted there by the boats of the town."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"1. {PROSE}\n\n9. {PROSE}\n\n10. {PROSE}", [1, 9, 10]),
        (f"1. {PROSE}\n\n9. {PROSE}\n\n2. {PROSE}", [1, 9, 2]),
        (f"1. {PROSE}\nXXXXXXXXXXXX\n9. {PROSE}", [1, 9]),
        (f"of the year.\n\n9. {PROSE}\n\n10. {PROSE}", [9, 10]),
        (f"1. {PROSE}\n------\nFISH\n------\n9. {PROSE}", [1, 9]),
        (f"1. {PROSE}\n9. {PROSE}", [1]),
        (f"1. {PROSE}\n\n9. Fish.", [1]),
        ("1. They met in the town on the day of\n\n19. That is late for fish, as all who know the lake say.", [1]),
    ],
)
def test_a_number_far_out_of_turn_is_a_paragraph_behind_an_ended_text(text: str, expected: list[int]) -> None:
    assert [number for number, _ in numbers(text)] == expected


def test_the_number_of_a_law_is_no_paragraph() -> None:
    text = "1. (U) The lakes.\n\n2. It is the agency for Law No.\n\n3.The board was replaced.\n\n3. It met."

    assert numbers(text) == [(1, "U"), (2, None), (3, None)]
    assert (
        record(parse(HEAD + text)).narrative == "The lakes.\n\nIt is the agency for Law No.\n3.The board was replaced.\n\nIt met."
    )


def test_the_number_of_a_paragraph_that_the_text_names_is_none() -> None:
    assert numbers("1. (U) The lakes.\n\n2. For a list of boats, see para\n\n3. During the visit they sailed.\n\n3. Fish.") == [
        (1, "U"),
        (2, None),
        (3, None),
    ]


def test_dots_at_the_end_of_all_belong_to_the_text_above_a_page_line() -> None:
    text = f"{HEAD}1. (U) The lakes are full, and they left\nTUNIS 00000079  002 OF 003\n\n.\n"

    assert reformat(reformat(text)) == reformat(text)


def test_a_list_of_contents_has_the_numbers_of_the_paragraphs_that_it_announces() -> None:
    text = "1. Lake\n2. Coast\n\n1. Lake\n\nThe fish came home.\n\n2. Coast\n\nThe boats."

    assert [number for number, _ in numbers(text)] == [1, 2, 1, 2]
    assert numbers("1. We suggest:\n1. Fish.\n2. Salt.\n\n2. More.") == [(1, None), (2, None)]
