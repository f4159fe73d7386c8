"""Running the grammar of the header fields: text of a leaf in, its tokens out.

A reader is a function of a leaf's text and its offset in the source. It gives a node with all values but `span` and `raw`,
which are the leaf's own and known to whoever calls; nodes inside the leaf, such as the terms of a TAGS line, get their spans.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from functools import cache, lru_cache, wraps
from itertools import accumulate
from typing import TypeVar

from lark import Lark, Token

from cablefmt.fields.lines import folded
from cablefmt.grammar import build
from cablefmt.model.node import Field
from cablefmt.source import Span

__all__ = ["PRODUCTIONS", "by_type", "has_pages", "joined", "parser", "remembered", "span_of", "tokens", "without_pages"]

#: The start productions of `fields.lark`, each the name of a node type in lower case and of the function that reads it.
PRODUCTIONS = (
    "portal_block",
    "start_of_message",
    "routing_line",
    "origin_line",
    "security_line",
    "date_time_group",
    "operating_signals",
    "from_line",
    "action_addressees",
    "info_addressees",
    "exempt_addressees",
    "accounting_line",
    "separator",
    "classification_line",
    "correction",
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
    "closing_note",
    "archive_id",
)

#: Longer texts are read each time: what repeats from cable to cable is short.
_REMEMBERED_LENGTH = 120

#: Each page line, foot, head or stamp has one of these.
_OF_PAGES = (
    *("PAGE ", " OF 0", " of 0", " Case No.", "Page ", "Declassified/Released "),
    *("RELEASE", "DoS on ", "\nB", "  B", "\n1.", "  1.", '"UNCLASSIFIED"'),
)

FieldT = TypeVar("FieldT", bound=Field)


@cache
def parser() -> Lark:
    """Lark's parser of the header fields, built when the first field is read."""
    return build("fields", (*PRODUCTIONS, "attentions", "paged"))


def tokens(production: str, raw: str, grammar: Callable[[], Lark] = parser) -> list[Token]:
    r"""The tokens of a text read as `production`, in order, without blanks, page breaks and keywords.

    >>> [str(token) for token in tokens("tags_line", "TAGS: PGOV\nALMATY 00000079  002 OF 003\nKZ\n")]
    ['PGOV', 'KZ']
    """
    if has_pages(raw):
        return _without_pages(production, raw, grammar())
    return grammar().parse(raw, start=production).children  # type: ignore[return-value]


def has_pages(raw: str) -> bool:
    """Whether page breaks may stand in a text: a cheap look for what all of them have."""
    return any(word in raw for word in _OF_PAGES)


def _without_pages(production: str, raw: str, grammar: Lark) -> list[Token]:
    """The tokens of a text from which page breaks were cut, with the places that they have in the whole text."""
    pieces = [token for token in parser().parse(raw, start="paged").children if isinstance(token, Token)]
    texts = [piece for piece in pieces if piece.type == "PAGED_TEXT"]
    found: list[Token] = grammar.parse("".join(texts), start=production).children  # type: ignore[assignment]
    # For each text: where it begins in the joined text, and how much was cut out before it.
    begins = list(accumulate((len(text) for text in texts), initial=0))
    cut = [(text.start_pos or 0) - begin for text, begin in zip(texts, begins, strict=False)]
    for token in found:
        start, end = token.start_pos or 0, token.end_pos or 0
        token.start_pos = start + cut[bisect_right(begins, start) - 1]
        token.end_pos = end + cut[bisect_left(begins, end) - 1]
    return found


def without_pages(raw: str) -> str:
    r"""The text of a field with a line end in the place of each page break.

    >>> without_pages("TAGS: PGOV,\nALMATY 00000079  002 OF 003\nKZ\n")
    'TAGS: PGOV,\n\n\nKZ\n'
    """
    pieces = (piece for piece in parser().parse(raw, start="paged").children if isinstance(piece, Token))
    return "".join("\n" if piece.type == "PAGE_SCAR" else piece for piece in pieces)


def span_of(token: Token, start: int) -> Span:
    """Where a token stands in the source, whose text from `start` on was read."""
    return Span(start + (token.start_pos or 0), start + (token.end_pos or 0))


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


def by_type(parts: Iterable[Token]) -> dict[str, str]:
    r"""The text of the tokens of each type, on one line.

    >>> by_type(tokens("executive_order", "E.O. 12958: DECL: AFTER\nTHE VISIT\n"))
    {'EO_NUMBER': '12958', 'DECLASSIFY': 'DECL:', 'EO_WORD': 'AFTER THE VISIT'}
    """
    found: dict[str, list[Token]] = {}
    for token in parts:
        found.setdefault(token.type, []).append(token)
    return {kind: joined(same) for kind, same in found.items()}


def remembered(read: Callable[[str], FieldT]) -> Callable[[str, int], FieldT]:
    """A reader for a field without inner nodes: the same text gives the same values wherever it stands.

    Header lines repeat from cable to cable (`E.O. 12958: N/A`), so the last few hundred results are kept.
    """
    recall = lru_cache(maxsize=512)(read)

    @wraps(read)
    def reader(raw: str, _start: int = 0) -> FieldT:
        return recall(raw) if len(raw) <= _REMEMBERED_LENGTH else read(raw)

    return reader
