"""Level 2 for the body: what is glued to a text in mid-line, paragraphs, headings and titles."""

from __future__ import annotations

from typing import NamedTuple

from cablefmt.fields.lines import BLANKS, ends_open
from cablefmt.fields.prose_grammar import tokens_of

__all__ = ["NumberWithin", "glued_pieces", "numbers_within", "title_behind"]

#: Longer lines, in characters, are those of a text that lost its line ends.
_LONGEST_LINE = 100
#: What stands between the number of a paragraph and its mark.
_STOPS = (".(", ". (", ".  (")
#: What surrounds the number of a paragraph.
_AROUND_NUMBER = BLANKS + "\xb6.()\n"


def glued_pieces(raw: str) -> list[tuple[int, str]]:
    """Where the pieces of a text begin to which paragraphs or headings are glued in mid-line, and what each is.

    >>> glued_pieces("All well. 2. (SBU) The Minister agreed.")
    [(0, 'UNGLUED'), (10, 'GLUED_HEAD'), (19, 'UNGLUED')]
    >>> glued_pieces("All well.")
    [(0, 'UNGLUED')]
    """
    # Nearly all texts lack what every glued head contains, a number's stop before a mark, or a rule.
    ruled = "-----" in raw or "= = = = =" in raw
    if not ruled and not any(before[-1:].isdigit() for mark in _STOPS if mark in raw for before in raw.split(mark)[:-1]):
        return [(0, "UNGLUED")]
    return [(token.start_pos or 0, token.type) for token in tokens_of(raw, "glued_text")]


def title_behind(raw: str) -> int | None:
    """Where a title stands behind the last sentence of a text whose line ends an archive lost; None where none does.

    >>> title_behind("The fleet has come home after a season of which the port will speak for years to come. The Price of Salt")
    87
    """
    text = raw.rstrip(BLANKS + "\n")
    # A line that the margin broke is shorter.
    if len(text) - text.rfind("\n") <= _LONGEST_LINE or not ends_open(text):
        return None
    titles = (token.start_pos for token in tokens_of(text, "titled_text") if token.type == "TITLE_BEHIND")
    return next(titles, None)


class NumberWithin(NamedTuple):
    """A number with a stop in mid-line, that may be a paragraph's: where it stands, and whether a sentence ends before it."""

    start: int
    end: int
    number: int
    stopped: bool


def numbers_within(raw: str) -> list[NumberWithin]:
    """The numbers in mid-line that what looks like a sentence follows.

    >>> numbers_within("All well. 2. They agreed.")
    [NumberWithin(start=10, end=13, number=2, stopped=True)]
    """
    return [
        NumberWithin(token.start_pos or 0, token.end_pos or 0, int(token.strip(_AROUND_NUMBER)), token.type == "STOPPED_NUMBER")
        for token in tokens_of(raw, "counted_text")
        if token.type != "UNCOUNTED"
    ]
