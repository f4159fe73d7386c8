"""Running the grammar of the header fields: text of a leaf in, its tokens out.

A reader is a function of a leaf's text and its offset in the source. It gives a node with all values but `span` and `raw`,
which are the leaf's own and known to whoever calls; nodes inside the leaf, such as the terms of a TAGS line, get their spans.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, lru_cache, wraps
from typing import TypeVar

from lark import Lark, Token

from cablefmt.fields.lines import folded
from cablefmt.grammar import build
from cablefmt.model.node import Field
from cablefmt.source import Span

__all__ = ["PRODUCTIONS", "joined", "one_line", "parser", "remembered", "span_of", "tokens"]

#: The start productions of `fields.lark`, each the name of a node type in lower case and of the function that reads it.
PRODUCTIONS = (
    "portal_block",
    "start_of_message",
    "routing_line",
    "origin_line",
    "security_line",
    "date_time_group",
    "from_line",
    "action_addressees",
    "info_addressees",
    "exempt_addressees",
    "separator",
    "classification_line",
    "captions",
    "attention_lines",
    "executive_order",
    "tags_line",
    "subject_line",
    "reference_line",
    "classified_by",
    "signature",
    "banner",
    "end_separator",
    "serial_check",
    "terminator",
    "archive_id",
)

#: Longer texts are read each time: what repeats from cable to cable is short.
_REMEMBERED_LENGTH = 120

FieldT = TypeVar("FieldT", bound=Field)


@cache
def parser() -> Lark:
    """Lark's parser of the header fields, built when the first field is read."""
    return build("fields", PRODUCTIONS)


def tokens(production: str, raw: str) -> list[Token]:
    r"""The tokens of a text read as `production`, in order, without blanks, page breaks and keywords.

    >>> [str(token) for token in tokens("tags_line", "TAGS: PGOV, KZ\n")]
    ['PGOV', 'KZ']
    """
    return parser().parse(raw, start=production).children  # type: ignore[return-value]


def span_of(token: Token, start: int, length: int | None = None) -> Span:
    """Where a token stands in the source, whose text from `start` on was read; or its first `length` characters."""
    begin = start + (token.start_pos or 0)
    return Span(begin, begin + (len(token) if length is None else length))


def joined(parts: Iterable[Token]) -> str:
    r"""The text of neighbouring tokens on one line: a single blank where blanks or a page break stand between two of them.

    >>> joined(tokens("reference_line", "ROE/DOE  TELCON\n02/16"))
    'ROE/DOE TELCON 02/16'
    """
    text, end = "", None
    for token in parts:
        text += token if token.start_pos == end or end is None else f" {token}"
        end = token.end_pos
    return folded(text)


def one_line(parts: Iterable[str]) -> str:
    r"""Texts that stand apart, on one line.

    >>> one_line(["DECL:\n", "01/12/2016"])
    'DECL: 01/12/2016'
    """
    return folded(" ".join(parts))


def remembered(read: Callable[[str], FieldT]) -> Callable[[str, int], FieldT]:
    """A reader for a field without inner nodes: the same text gives the same values wherever it stands.

    Header lines repeat from cable to cable (`E.O. 12958: N/A`), so the last few hundred results are kept.
    """
    recall = lru_cache(maxsize=512)(read)

    @wraps(read)
    def reader(raw: str, _start: int = 0) -> FieldT:
        return recall(raw) if len(raw) <= _REMEMBERED_LENGTH else read(raw)

    return reader
