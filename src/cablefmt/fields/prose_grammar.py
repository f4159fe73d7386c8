"""Running the grammar of the body: text of a leaf in, its tokens out."""

from __future__ import annotations

from functools import cache

from lark import Lark, Token

from cablefmt.grammar import build

__all__ = ["PRODUCTIONS", "parser", "tokens_of"]

#: The start productions of `prose.lark`.
PRODUCTIONS = (
    "paragraph_head",
    "text_block",
    "list_item",
    "unnumbered_mark",
    "glued_text",
    "titled_text",
    "counted_text",
    "ruled_heading",
    "inline_heading",
    "block_marks",
    "reference_mentions",
    "table_lines",
    "signed_text",
    "page_break",
)


@cache
def parser() -> Lark:
    """Lark's parser of running text, built when the first body is read."""
    return build("prose", PRODUCTIONS)


def tokens_of(raw: str, production: str) -> list[Token]:
    """The tokens of a text read as `production`, in order; joined, they are the text.

    >>> [str(token) for token in tokens_of("1. (SBU) ", "paragraph_head")]
    ['1. ', '(SBU) ']
    """
    return [token for token in parser().parse(raw, start=production).children if isinstance(token, Token)]
