"""What stands behind a terminator and belongs to the cable that it ends."""

from __future__ import annotations

from itertools import takewhile
from typing import Any

from lark import Token, Tree

from cablefmt import model
from cablefmt.source import Span
from cablefmt.syntax.leaves import is_blank, leaf

__all__ = ["attributes_behind", "behind_terminator", "furniture", "tokens_of"]

#: What an archive puts round its lines.
_LABELS = {"MESSAGE_TEXT", "FIRST_PAGE", "REVIEW_STAMP"}
#: Lines that nobody understood.
_UNREAD = {"ARCHIVE_TEXT", "PORTAL_TEXT"}
#: Page furniture that does not say of which cable it is.
_FURNITURE = {"PORTAL_CHROME", "PORTAL_TAGS", "PORTAL_TITLE"}
#: What belongs to no cable, if there is nothing else.
_STRAY = {*_LABELS, *_UNREAD, *_FURNITURE, "ARCHIVE_ID"}
#: What may hold an archive's lines behind a terminator.
_BEHIND = ("portal", "archive")


def tokens_of(piece: Tree[Token]) -> list[Token]:
    """The tokens of a piece; a numbered text is a tree of its own inside its body."""
    tokens = list[Token]()
    for child in piece.children:
        if isinstance(child, Tree):
            tokens += child.children  # type: ignore[arg-type]
        else:
            tokens.append(child)
    return tokens


def attributes_behind(pieces: list[Tree[Token]]) -> list[Any]:
    """Take from a unit the attributes that an archive put behind the terminator, with what it put before them."""
    tokens: list[Any] = [token for piece in pieces[:2] if piece.data in _BEHIND for token in piece.children]
    own = 0
    for at, token in enumerate(tokens, 1):
        if token.type in ("MESSAGE_ATTRIBUTES", "CURRENT_MARKINGS"):
            own = at
        elif token.type not in _STRAY or (token.type in _UNREAD and not is_blank(token)):
            break
    taken = tokens[:own]
    while own:
        first: list[Any] = pieces[0].children
        here, own = min(own, len(first)), own - min(own, len(first))
        if here == len(first):
            del pieces[0]
        else:
            pieces[0] = Tree(pieces[0].data, first[here:])
    return [_leaf(token) for token in taken]


def behind_terminator(pieces: list[Tree[Token]]) -> list[Any]:
    """Take from a unit what belongs to the terminator before it: an archive's line; all of it, if it holds no cable."""
    tokens: list[Any] = [token for piece in pieces for token in piece.children] if _holds_no_cable(pieces) else []
    if tokens:
        pieces.clear()
        return [_leaf(token) for token in tokens]
    if len(pieces) < 2 or pieces[0].data != "portal":
        return []
    first: list[Any] = pieces[0].children
    passed = takewhile(lambda each: each[1].type in (*_LABELS, *_FURNITURE, "ARCHIVE_ID"), enumerate(first, 1))
    own = max((at for at, token in passed if token.type == "ARCHIVE_ID"), default=0)
    taken = [_leaf(token) for token in first[:own]]
    if own == len(first):
        del pieces[0]
    else:
        pieces[0] = Tree("portal", first[own:])
    return taken


def _leaf(token: Token) -> Any:
    return furniture(token) if token.type in _FURNITURE else leaf(token)


def furniture(token: Token) -> model.PortalChrome:
    """What a page says, where there is no cable that it says it of."""
    return model.PortalChrome(raw=str(token), span=Span(token.start_pos or 0, token.end_pos or 0))


def _holds_no_cable(pieces: list[Tree[Token]]) -> bool:
    """Whether a unit has nothing but lines that nobody understood, and what an archive puts round its own."""
    return all(piece.data in _BEHIND and all(token.type in _STRAY for token in tokens_of(piece)) for piece in pieces)
