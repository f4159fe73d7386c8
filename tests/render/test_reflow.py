"""Prose wrapped anew: which lines are prose, where they break, and what a quotation keeps as it is."""

from __future__ import annotations

import pytest

from cablefmt import Style, reformat
from cablefmt.model import BlockMark, Body, Captions, Heading, ListItem, Paragraph, ParagraphHead, PortionMark, Segment, TextBlock
from cablefmt.render.layout import COLUMNS
from cablefmt.render.reflow import reflowed

HEADER = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n"
#: Two lines of which the first can be filled up by words of the second, so that wrapping is seen.
FULL, REST = "The lake is so full that it has reached the lower steps", "of the old church."
RAGGED = f"{FULL}\n{REST}"
WRAPPED = "The lake is so full that it has reached the lower steps of the old\nchurch."
OPENS = BlockMark(kind="quote", opens=True, start=0, end=5)


def paragraph(*segments: Segment, mark: str | None = None) -> Paragraph:
    return Paragraph(head=ParagraphHead(number=1, mark=PortionMark(text=mark) if mark else None), segments=segments)


def wrapped(*texts: str, mark: str | None = None) -> list[str]:
    """What becomes of the texts of one paragraph."""
    blocks = reflowed(Body(blocks=(paragraph(*(TextBlock(text=text) for text in texts), mark=mark),))).blocks
    assert isinstance(blocks[0], Paragraph)
    return [each.text for each in blocks[0].segments if isinstance(each, TextBlock)]


def filler(length: int) -> str:
    """Words that fill this many columns."""
    return ("fish " * length)[: length - 1] + "s"


@pytest.mark.parametrize("mark", [None, "SBU"])
def test_a_first_line_is_shorter_by_number_and_mark_and_no_other(mark: str | None) -> None:
    room = COLUMNS - len("1. ") - (len("(SBU) ") if mark else 0)

    fits = f"{filler(room)} {filler(COLUMNS)} end"
    assert wrapped(fits, mark=mark) == [f"{filler(room)}\n{filler(COLUMNS)}\nend"]
    assert wrapped(f"{filler(room - 4)} boats", mark=mark) == [f"{filler(room - 4)}\nboats"]


def test_only_the_first_text_stands_behind_the_number() -> None:
    assert wrapped("He said:", f"{filler(COLUMNS)} end") == ["He said:", f"{filler(COLUMNS)}\nend"]


@pytest.mark.parametrize("word", ["of", "a", "I", "O'Hara", "(the", '"the', "is,"])
def test_a_line_may_begin_with_a_word(word: str) -> None:
    assert wrapped(f"{filler(66)} {word} boat") == [f"{filler(66)}\n{word} boat"]


@pytest.mark.parametrize("word", ["12", "2.", "B.", "b)", "(b)", "A", "o", "--", "x", "-"])
def test_a_line_never_begins_with_what_could_be_a_number_a_letter_or_a_bullet(word: str) -> None:
    assert wrapped(f"{filler(60)} boats {word}") == [f"{filler(60)}\nboats {word}"]


@pytest.mark.parametrize("first", [RAGGED, f"-- {RAGGED}", f"{filler(40)}\nboats."])
def test_full_lines_and_a_short_last_one_are_prose(first: str) -> None:
    assert "\n".join(wrapped(first)).split() == first.split()
    assert wrapped(first) != [first]


@pytest.mark.parametrize("begin", ["", '"', "'", "("])
def test_a_line_of_prose_begins_with_a_word_or_an_opening_mark(begin: str) -> None:
    assert wrapped(f"{FULL}\n{begin}Of it.") == [f"{FULL} {begin}Of it."]


@pytest.mark.parametrize(
    "text",
    [
        f"{filler(39)}\n{FULL}\n{REST}",
        f"{FULL}\n{filler(39)}\n{REST}",
        f"{FULL}\n* {REST}",
        f"{FULL}\n {REST}",
        f"{FULL}\n#9 {REST}",
        f"{FULL}    {REST}\n{REST}",
        f"{FULL}\t{REST}\n{REST}",
        f"{FULL} ---- {REST}\n{REST}",
        f"{FULL} ==== {REST}\n{REST}",
        f"{FULL} ____ {REST}\n{REST}",
        f"{FULL} full-\nness {REST}",
    ],
)
def test_other_lines_are_kept(text: str) -> None:
    assert wrapped(text) == [text]


@pytest.mark.parametrize(
    ("before", "kept"),
    [
        ("", False),
        ("BEGIN TEXT:\n\nCables are dull.\n\nEND TEXT.\n\n", False),
        ("END TEXT.\n\n", False),
        ("BEGIN TEXT:\n\nBEGIN QUOTE:\n\nCables are dull.\n\nEND QUOTE.\n\n", True),
        ("BEGIN TEXT:\n\n", True),
        ("BEGIN SUMMARY:\n\n", False),
    ],
)
def test_what_stands_in_a_quotation_is_kept_and_what_stands_behind_it_is_wrapped(before: str, kept: bool) -> None:
    text = f"{HEADER}1. He wrote:\n\n{before}2. {RAGGED}\n"

    made = reformat(text, style=Style(reflow=True))
    assert made == reformat(text) if kept else f"2. {WRAPPED}" in made


def test_a_quotation_may_begin_before_the_first_paragraph() -> None:
    begin = TextBlock(text="BEGIN TEXT:", marks=(BlockMark(kind="text", opens=True, start=0, end=11),))

    kept = Body(blocks=(begin, Captions(names=("SIPDIS",)), paragraph(TextBlock(text=RAGGED))))
    assert reflowed(kept) == kept
    assert reflowed(Body(blocks=kept.blocks[1:])) != Body(blocks=kept.blocks[1:])


@pytest.mark.parametrize("kind", [TextBlock, ListItem, Heading])
def test_any_block_may_begin_a_quotation(kind: type) -> None:
    more = {"label": "--"} if kind is ListItem else {"style": "bare"} if kind is Heading else {}

    kept = Body(blocks=(kind(text="Quote:", marks=(OPENS,), **more), paragraph(TextBlock(text=RAGGED))))
    assert reflowed(kept) == kept


def test_a_text_with_a_whole_quotation_in_it_is_kept() -> None:
    closes = BlockMark(kind="quote", opens=False, start=60, end=65)

    kept = Body(blocks=(paragraph(TextBlock(text=RAGGED, marks=(OPENS, closes))),))
    assert reflowed(kept) == kept


def test_a_cable_without_a_text_has_nothing_to_wrap() -> None:
    assert reformat(HEADER, style=Style(reflow=True)) == HEADER.rstrip("\n") + "\n"


def test_a_number_that_stands_twice_keeps_its_text_where_a_line_gets_longer() -> None:
    text = "1. 1. Summary: The port of the north has seen (so) few\nboats come home this season, said the master.\n"

    assert "1. 1. Summary: The port of the north has seen (so) few boats come" in reformat(
        f"{HEADER}{text}", style=Style(reflow=True)
    )
