"""Level 2 inside running text: where summaries, comments and quotations begin and end, tables, references named by letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from lark import Token

from cablefmt.fields.lines import BLANKS
from cablefmt.fields.prose_grammar import tokens_of
from cablefmt.model.body import BlockMark, ReferenceMention, TableLines
from cablefmt.source import Span

__all__ = ["block_marks", "mentions", "tables"]

#: A text without any of these words, in capitals, has no mark, and need not be read.
_WORDS = ("SUM", "COMMENT", "OMENT", "BEGIN", "NOTE", "QUOTE", "KEY POINTS", "ACTION REQ", "FOR ACTION")
#: What stands between the first and the last letter of several.
_RANGES = ("-", "THROUGH", "THRU", "TO")
_ENDS = ("END", "End", "(end", "[end", "-end")


def block_marks(text: str, raw: str, start: int, behind: int = 0) -> tuple[BlockMark, ...]:
    """The marks of blocks in a text.

    Args:
        text: The text, without scars.
        raw: The source text that it was made of.
        start: The offset of `raw` in the source.
        behind: Where in `raw` the text begins.

    >>> for mark in block_marks("Summary: All is well. End summary.", "Summary: All is well. End summary.", 100):
    ...     print(mark.kind, mark.opens, mark.start, mark.end, mark.span)
    summary True 0 9 Span(start=100, end=108)
    summary False 22 34 Span(start=122, end=134)
    """
    capitals = text.upper()
    if not any(word in capitals for word in _WORDS) and not any(word in text for word in _ENDS):
        return ()
    found = _found(text, "block_marks", "UNMARKED")
    spans = _spans(text, raw, start, behind, found)
    return tuple(_mark(token, span) for token, span in zip(found, spans, strict=True))


@lru_cache(maxsize=256)
def _found(text: str, production: str, rest: str) -> tuple[Token, ...]:
    """The tokens of a text but for what lies between. Remembered: what is fixed or wrapped is read again."""
    return tuple(token for token in tokens_of(text, production) if token.type != rest)


def _mark(token: Token, span: Span) -> BlockMark:
    kind, _, side = token.type.rpartition("_")
    begin, end = _extent(token)
    return BlockMark(kind=kind.lower().replace("_", " "), opens=side == "OPENS", start=begin, end=end, span=span)


def tables(text: str, raw: str, start: int) -> tuple[TableLines, ...]:
    r"""The tables in a text. The arguments are those of `block_marks`.

    >>> text = "Exports:\nFish     2005    79\nSalt     2006    80"
    >>> [text[table.start : table.end] for table in tables(text, text, 0)]
    ['Fish     2005    79\nSalt     2006    80']
    """
    if "   " not in text and "\t" not in text and "|" not in text:
        return ()
    found = _found(text, "table_lines", "PROSE_LINES")
    spans = _spans(text, raw, start, 0, found)
    return tuple(
        TableLines(start=_extent(token)[0], end=_extent(token)[1], span=span) for token, span in zip(found, spans, strict=True)
    )


def mentions(text: str, raw: str, start: int, behind: int = 0) -> tuple[ReferenceMention, ...]:
    """Where a text names references by their letters. The arguments are those of `block_marks`.

    >>> text = "All is as before (refs A and C-E)."
    >>> [(mention.letters, mention.span) for mention in mentions(text, text, 0)]
    [(('A', 'C', 'D', 'E'), Span(start=18, end=32))]
    """
    if "ref" not in text and "Ref" not in text and "REF" not in text:
        return ()
    found = _found(text, "reference_mentions", "UNMENTIONED")
    spans = _spans(text, raw, start, behind, found)
    return tuple(ReferenceMention(letters=_letters(token), span=span) for token, span in zip(found, spans, strict=True))


def _letters(mention: str) -> tuple[str, ...]:
    """The letters, and those between the ends of a range."""
    letters, ranged = list[str](), False
    for word in _split(mention)[1:]:
        if len(word) == 1 and word.isalpha():
            first = ord(letters[-1]) + 1 if ranged and letters else ord(word.upper())
            letters += (chr(code) for code in range(first, ord(word.upper()) + 1))
        ranged = word.upper() in _RANGES
    return tuple(letters)


def _split(mention: str) -> list[str]:
    return "".join(char if char.isalpha() else f" {char} " if char == "-" else " " for char in mention).split()


def _extent(token: Token) -> tuple[int, int]:
    return token.start_pos or 0, token.end_pos or 0


def _spans(text: str, raw: str, start: int, behind: int, found: Sequence[Token]) -> Iterator[Span]:
    """Where the tokens of `text` stand in the source. `raw` has every character of `text`, in order, with scars between."""
    places = list[int]()
    if found:
        at = behind
        for character in text:
            if character.isspace():
                places.append(at)
            else:
                at = raw.index(character, at) + 1
                places.append(at - 1)
    for token in found:
        begin, end = _extent(token)
        last = begin + len(token.rstrip(BLANKS + "\n"))
        yield Span(start + places[begin], start + places[last - 1] + 1) if last <= end else Span(start, start)
