"""What a web page or table says of a cable in front of it."""

from __future__ import annotations

from collections.abc import Iterator

from lark import Token

from cablefmt.fields.lines import folded
from cablefmt.fields.reading import joined, span_of, tokens
from cablefmt.model.portal import PortalBlock, PortalValue
from cablefmt.source import Span

__all__ = ["portal_block"]

_LABELS = {
    "IDENTIFIER": "identifier",
    "CREATED": "created",
    "RELEASED": "released",
    "CLASSIFICATION": "classification",
    "ORIGIN": "origin",
    "TITLE": "title",
    "TAGS": "tags",
    "VIEWING": "title",
}


#: What the public library of diplomacy says, label and value in one.
_LIBRARY = {"LIBRARY_DATE": "created", "LIBRARY_ID": "identifier", "LIBRARY_CLASS": "classification", "LIBRARY_ORIGIN": "origin"}
#: What divides the cells of a row, for each of its forms.
_CELLS = {"CSV_ROW": ",", "TAB_ROW": "\t", "LINE_ROW": "\n"}
#: What the cells are, from the time on; a number may stand before it.
_COLUMNS = ("created", "identifier", "origin", "classification")


def _row(token: Token, start: int) -> Iterator[PortalValue]:
    """The values of a row of the archive's table."""
    cells = [cell.strip('" ') for cell in token.split(_CELLS[token.type])]
    for label, cell in zip(_COLUMNS, cells[1:] if cells[0].isdigit() else cells, strict=False):
        yield PortalValue(label=label, text=folded(cell), span=span_of(token, start))


def portal_block(raw: str, start: int) -> PortalBlock:
    r"""Labels and their values, in the order of the page; a label without a value has an empty one.

    >>> portal_block("Viewing cable 06ALMATY79, A VISIT\n", 0).values
    (PortalValue(label='identifier', text='06ALMATY79'), PortalValue(label='title', text='A VISIT'))
    """
    values, waiting, unread = list[PortalValue](), list[Token](), list[Token]()
    for token in tokens("portal_block", raw):
        if token.type in _CELLS:
            values += _row(token, start)
        elif token.type in _LIBRARY:
            text = folded(token.partition(":")[2])
            values.append(PortalValue(label=_LIBRARY[token.type], text=text, span=span_of(token, start)))
        elif token.type in _LABELS:
            waiting.append(token)
        elif token.type == "VIEWED":
            values.append(PortalValue(label="identifier", text=str(token), span=span_of(token, start)))
        elif token.type == "PORTAL_VALUE" and waiting:
            values.append(PortalValue(label=_LABELS[waiting.pop(0).type], text=folded(token), span=span_of(token, start)))
        else:
            unread.append(token)
    for label in waiting:
        end = start + (label.end_pos or 0)
        values.append(PortalValue(label=_LABELS[label.type], text="", span=Span(end, end)))
    return PortalBlock(values=tuple(values), unread=joined(unread))
