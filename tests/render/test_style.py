"""What a style changes, and what it must leave alone."""

from __future__ import annotations

import pytest

from cablefmt import CANONICAL_FORM, Source, Style, UnsafeRewriteError, reformat
from cablefmt.cli.arguments import parser_of_all
from cablefmt.errors import UsageError

HEADER = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n"
LONG = "The lake is so full that it has reached the lower steps of the old church, where the fishermen tie up their boats."


def section(number: int, text: str, *, count: int = 2, subject: str = "FISH") -> str:
    return f"UNCLAS SECTION 0{number} OF 0{count} LIMA 000079\n\nSUBJECT: {subject}\n\n{text}\n\n"


def reflowed(text: str) -> str:
    return reformat(HEADER + text, style=Style(reflow=True)).removeprefix(HEADER)


def in_ascii(text: str) -> str:
    return reformat(HEADER + text, style=Style(ascii=True)).removeprefix(HEADER)


def test_help_names_the_form_that_is_printed() -> None:
    verbs = next(each for each in parser_of_all()._actions if each.dest == "verb")

    assert CANONICAL_FORM in verbs.choices["format"].format_help()  # type: ignore[index,call-overload]


@pytest.mark.parametrize("wrong", [{"newline": "cr"}, {"classification": "loose"}, {"reflow": "yes"}])
def test_a_style_that_there_is_not_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        Style(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("word", ["SECRET", "CONFIDENTIAL", "TOP SECRET", "UNCLASSIFIED"])
def test_a_plain_class_is_spelled_in_words(word: str) -> None:
    text = reformat(f"{word} LIMA 000079\n")

    assert reformat(text, style=Style(classification="plain")) == f"{word} LIMA 000079\n"
    assert reformat(reformat(text, style=Style(classification="plain"))) == text


def test_prose_is_wrapped_at_69_columns() -> None:
    assert reflowed(f"1. (U) {LONG}\n") == (
        "1. (U) The lake is so full that it has reached the lower steps of the\n"
        "old church, where the fishermen tie up their boats.\n"
    )


def test_no_line_begins_with_what_would_be_a_number_or_a_bullet() -> None:
    text = "The lake has been so full for most of the time that the boats of 1998 -- 2. 3. A. and the rest are gone.\n"

    lines = reflowed(f"1. {text}").split("\n")
    assert lines[1].startswith("boats") or lines[1].startswith("of 1998")
    assert " ".join(reflowed(f"1. {text}").split()) == f"1. {text}".strip()


@pytest.mark.parametrize(
    "text",
    [
        "1. They sent:\n\nBoats        12        14        17        21\nNets          3         4         4         5\n",
        f"1. He wrote:\n\nBEGIN TEXT:\n\n{LONG}\n\nEND TEXT.\n",
        f"1. They want:\n\n-- {LONG};\n\n-- nets.\n",
        "1. The address:\nCalle Larga 9\nLima\n",
        "1. It is a most remarkable thing for a lake to be so re-\nmarkably full.\n",
        f"{LONG.upper()}\n\n1. Good.\n",
    ],
)
def test_tables_quotations_lists_and_short_lines_are_not_wrapped(text: str) -> None:
    assert reflowed(text) == reformat(HEADER + text).removeprefix(HEADER)


def test_letters_quotes_and_dashes_are_spelled_in_ascii() -> None:
    text = "1. The \u201cSe\u00f1or\u201d of Bogot\u00e1 \u2013 he\u2019s Stra\u00dfe\u2026 \u00bd.\n"
    assert in_ascii(text) == '1. The "Senor" of Bogota - he\'s Strasse...  1/2.\n'


@pytest.mark.parametrize("character", ["\u6771", "\u044f", "\u00a5", "\ufffd"])
def test_a_character_without_a_spelling_is_named_and_nothing_is_written(character: str) -> None:
    with pytest.raises(UnsafeRewriteError, match=f"no spelling for U\\+{ord(character):04X}.*of {character}"):
        in_ascii(f"1. The lake of {character} is full.\n")


def test_a_spelling_that_would_change_the_tree_is_refused() -> None:
    """The dash behind a word is part of it; two hyphens in its place would begin an item of a list."""
    with pytest.raises(UnsafeRewriteError, match="means something else"):
        in_ascii("1. They want:\n\n\u2014 nets.\n")


def test_sections_that_are_all_there_become_one_text() -> None:
    text = section(1, "1. Good.\n\n2. The lake") + section(2, "is full.\n\n3. Fine.\n\nDOE")

    assert reformat(text) == HEADER + "1. Good.\n\n2. The lake\nis full.\n\n3. Fine.\n\nDOE\n"
    assert "SECTION 02 OF 02" in reformat(text, style=Style(keep_sections=True))


@pytest.mark.parametrize(
    "text",
    [
        section(1, "1. Good.") + section(2, "2. Fine.", subject="FOWL"),
        section(1, "1. Good.", count=3) + section(2, "2. Fine.", count=3),
        section(2, "2. Fine.") + section(1, "1. Good."),
        section(1, "1. Good.") + section(2, "2. Fine.").replace("79", "80"),
        section(1, "1. Good.") + section(2, "2. Fine.").replace("UNCLAS", "SECRET"),
        section(1, "1. Good.") + section(2, "2. Fine.").replace("SUBJECT", "SENSITIVE\n\nSUBJECT"),
    ],
)
def test_sections_that_are_not_all_there_or_say_other_things_stay_apart(text: str) -> None:
    assert reformat(text).count("SECTION") == 2


def test_a_copy_of_a_header_does_not_keep_sections_apart() -> None:
    """Found by doubling a line: the text was kept in sections at first, and assembled only by a second formatting."""
    line = "UNCLAS SECTION 01 OF 02 LIMA 000079\n\n"
    text = reformat(line + section(1, "1. Good.") + section(2, "2. Fine."))

    assert text == HEADER + "1. Good.\n\n2. Fine.\n"
    assert text == reformat(text)


def test_line_ends_are_the_styles_or_stay() -> None:
    source = Source.from_bytes(b"\xef\xbb\xbfSIPDIS\r\nEXDIS\r\n")

    made = [Style(newline=newline).encode(source, "SIPDIS\n") for newline in ("keep", "lf", "crlf")]  # type: ignore[arg-type]
    assert made == [b"\xef\xbb\xbfSIPDIS\r\n", b"\xef\xbb\xbfSIPDIS\n", b"\xef\xbb\xbfSIPDIS\r\n"]
