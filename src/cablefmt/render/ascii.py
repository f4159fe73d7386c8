"""Characters that ASCII lacks, spelled with those that it has. Whatever is not declared here is not guessed."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Any, TypeVar

import attrs

from cablefmt.errors import UnsafeRewriteError
from cablefmt.model import Leaf, Node
from cablefmt.source import Span

__all__ = ["SPELLED", "in_ascii", "spelled"]

N = TypeVar("N", bound=Node)

#: Spellings, besides letters with accents, which lose the accent.
SPELLED = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"),
    **dict.fromkeys("\u2014\u2015", "--"),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
    **dict.fromkeys("\u2022\u00b7\u25cf\u25aa", "-"),
    **dict.fromkeys("\u00a0\u2002\u2003\u2009\u202f\u2028\u2029", " "),
    "\u2026": "...",
    "\u20ac": "EUR",
    "\u00a3": "GBP",
    "\u00a2": " cents",
    "\u00b0": " deg",
    "\u00b1": "+/-",
    "\u00bc": " 1/4",
    "\u00bd": " 1/2",
    "\u00be": " 3/4",
    "\u2122": "(TM)",
    "\u00a9": "(C)",
    "\u00ae": "(R)",
    "\u00df": "ss",
    "\u00c6": "AE",
    "\u00e6": "ae",
    "\u0152": "OE",
    "\u0153": "oe",
    "\u00d8": "O",
    "\u00f8": "o",
    "\u0110": "D",
    "\u0111": "d",
    "\u0131": "i",
    "\u0141": "L",
    "\u0142": "l",
    "\u00de": "Th",
    "\u00fe": "th",
    "\u00d0": "D",
    "\u00f0": "d",
    "\u018f": "E",
    "\u0259": "e",
}


@lru_cache(maxsize=4096)
def _spelling(character: str) -> str | None:
    if character in SPELLED:
        return SPELLED[character]
    base = "".join(each for each in unicodedata.normalize("NFD", character) if not unicodedata.combining(each))
    return base if base.isascii() else None


def spelled(text: str) -> str:
    """A text in ASCII, but for the characters that have no spelling there.

    >>> spelled("Bogotá – “señor” Çelik")
    'Bogota - "senor" Celik'
    """
    if text.isascii():
        return text
    # Archives set one before each number that begins a line. Any other may be a word, `see \u00b6 3`.
    text = text.removeprefix("\u00b6").replace("\n\u00b6", "\n")
    spellings = ((each, _spelling(each)) for each in text)
    return "".join(each if spelling is None else spelling for each, spelling in spellings)


def _in_ascii(text: str) -> str:
    for each in (made := spelled(text)):
        if not each.isascii():
            name = unicodedata.name(each, "no name")
            at = made.index(each)
            near = made[max(at - 20, 0) : at + 20]
            raise UnsafeRewriteError(f"ASCII has no spelling for U+{ord(each):04X} ({name}), and none is guessed: {near!r}")
    return made


def in_ascii(node: N) -> N:
    """The node, and all nodes in it, with their texts in ASCII.

    Raises:
        UnsafeRewriteError: No spelling is declared for a character of one of them.

    >>> from cablefmt.model import Signature
    >>> in_ascii(Signature(name="MUÑOZ")).name
    'MUNOZ'
    """
    if isinstance(node, Leaf) and node.raw and node.raw.isascii():
        return node
    # What the source says stays what it says.
    names = [field.name for field in attrs.fields(type(node)) if field.name != "raw"]
    return attrs.evolve(node, **{name: _value(getattr(node, name)) for name in names})


def _value(value: Any) -> Any:
    if isinstance(value, str):
        return _in_ascii(value)
    if isinstance(value, Node):
        return in_ascii(value)
    # A span is a tuple, too, and has no texts.
    if isinstance(value, tuple) and not isinstance(value, Span):
        return tuple(map(_value, value))
    return value
