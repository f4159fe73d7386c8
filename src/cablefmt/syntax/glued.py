"""Paragraphs that are glued to the text before them: where a mark, or the numbers round about, prove that they are some."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from lark import Token

from cablefmt import fields, model

__all__ = ["GAP", "RUNNING", "head_of", "is_paragraph", "unglued"]

#: The terminals of running text.
RUNNING = {"TEXT", "OPENER", "UNTITLED_TEXT", "LIST_ITEM"}
#: A paragraph that is missing or misnumbered leaves a gap of this many numbers at most; a larger jump is a list or a number
#: that a line begins with.
GAP = 2

#: What is glued to a text -> the terminal that it would be on a line of its own.
_GLUED = {"GLUED_HEAD": "PARAGRAPH_HEAD", "GLUED_HEADING": "INLINE_HEADING", "GLUED_TITLE": "BARE_HEADING"}


def head_of(token: Token) -> model.ParagraphHead:
    """The number and mark that a token is."""
    return fields.paragraph_head(str(token), token.start_pos or 0)


def is_paragraph(head: model.ParagraphHead, counted: set[int]) -> bool:
    """Whether the number is that of a paragraph: it has a mark, or follows one of these.

    >>> is_paragraph(model.ParagraphHead(number=3), {0, 2}), is_paragraph(model.ParagraphHead(number=7), {0, 2})
    (True, False)
    """
    return head.mark is not None or any(0 < head.number - number <= GAP + 1 for number in counted)


def unglued(tokens: Sequence[Token], counted: int, *, last: bool) -> list[Token]:
    """The tokens of a body, each text divided where a paragraph is glued to it.

    Args:
        tokens: Those of one part.
        counted: The number of the last paragraph before them.
        last: Whether no section follows, of which the first number could say what the last text of this one holds.
    """
    done, begun, numbers = list[Token](), 0, {0, counted}
    for piece in (piece for token in tokens for piece in _marked(token)):
        if piece.type == "PARAGRAPH_HEAD" and is_paragraph(head := head_of(piece), numbers):
            if begun:
                done[begun:] = _counted(done[begun:], max(numbers), head.number)
            begun, numbers = len(done) + 1, {head.number}
        done.append(piece)
    if begun and last:
        done[begun:] = _counted(done[begun:], max(numbers), None)
    return list(_titled(done, counted))


def _titled(tokens: Sequence[Token], counted: int) -> Iterator[Token]:
    """The tokens, a text that has the title of the next paragraph behind it divided there."""
    numbers = {0, counted}
    for token, following in zip_longest(tokens, tokens[1:]):
        heads = following is not None and following.type == "PARAGRAPH_HEAD" and is_paragraph(head_of(following), numbers)
        at = fields.title_behind(token) if heads and token.type in RUNNING else None
        yield from [token] if at is None else _divided(token, [(0, "UNGLUED"), (at, "GLUED_TITLE")])
        if heads:
            numbers = {head_of(following).number}


def _marked(token: Token) -> list[Token]:
    """The token, or what it consists of where paragraphs with a mark, or headings, are glued to its text."""
    return _divided(token, fields.glued_pieces(token)) if token.type in RUNNING else [token]


def _counted(tokens: list[Token], number: int, following: int | None) -> list[Token]:
    """The text of a paragraph, divided where the numbers that are missing behind it stand in mid-line.

    Between two paragraphs each number that is missing must stand there once. Behind the last one there must be no others, and
    a sentence must end before each: else they may be a list's.
    """
    if following == number + 1 or not any(f"{number + 1}." in token for token in tokens if token.type in RUNNING):
        return tokens
    found = [fields.numbers_within(token) if token.type in RUNNING else [] for token in tokens]
    places = [place for within in found for place in within]
    if following is not None:
        places = [place for place in places if number < place.number < following]
    elif not all(place.stopped for place in places):
        return tokens
    if [place.number for place in places] != [*range(number + 1, following or number + 1 + len(places))]:
        return tokens
    return [piece for token, within in zip(tokens, found, strict=True) for piece in _divided(token, _begins(within, places))]


def _begins(within: list[fields.NumberWithin], wanted: list[fields.NumberWithin]) -> list[tuple[int, str]]:
    heads = [(place.start, place.end) for place in within if place in wanted]
    return [(0, "UNGLUED"), *(begin for start, end in heads for begin in ((start, "GLUED_HEAD"), (end, "UNGLUED")))]


def _divided(token: Token, begins: Sequence[tuple[int, str]]) -> list[Token]:
    """What a token consists of: where each piece begins, and what it is."""
    if len(begins) == 1:
        return [token]
    ends = [at for at, _ in begins[1:]] + [len(token)]
    start = token.start_pos or 0
    return [
        Token(
            _GLUED.get(kind) or (token.type if at == 0 else "TEXT"),
            token[at:end],
            start_pos=start + at,
            end_pos=start + end,
        )
        for (at, kind), end in zip(begins, ends, strict=True)
    ]
