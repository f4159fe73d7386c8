"""Classifications and portion marks, and their order (5 FAH-3 H-713): U < SBU, LOU, FOUO < C < S < TS."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from cablefmt.vocab.table import rows

__all__ = ["classification_level", "classification_levels", "mark_level", "mark_symbol"]


#: Says that a mark speaks for the whole cable.
_ENTIRE = "ENTIRE TEXT"


@cache
def _levels(column: str) -> Mapping[str, int]:
    return {row[column]: int(row["level"]) for row in rows("classifications")}


def classification_levels() -> Mapping[str, int]:
    """The level of each classification, the lowest first.

    >>> list(classification_levels())[-1]
    'TOP SECRET'
    """
    return _levels("classification")


def classification_level(word: str | None) -> int | None:
    """The level of a classification written in words; None where it is none.

    >>> classification_level("SECRET"), classification_level("PUBLIC")
    (3, None)
    """
    return classification_levels().get(word.upper()) if word else None


def mark_symbol(mark: str) -> str | None:
    """The symbol that a portion mark begins with, without its controls; None where it is none.

    >>> [mark_symbol(mark) for mark in ("C/NF", "S//REL TO USA, GBR", "SBU", "c - entire text", "ENTIRE TEXT SECRET", "X")]
    ['C', 'S', 'SBU', 'C', 'S', None]
    """
    letters = "".join(char if char.isalpha() else " " for char in mark.upper().replace(_ENTIRE, " ")).split()
    if letters and letters[0] in _levels("symbol"):
        return letters[0]
    words = " ".join(letters)
    return next((row["symbol"] for row in rows("classifications") if words.startswith(row["classification"])), None)


def mark_level(mark: str) -> int | None:
    """The level of a portion mark; None where its symbol is unknown.

    >>> mark_level("C/NF"), mark_level("X")
    (2, None)
    """
    symbol = mark_symbol(mark)
    return _levels("symbol")[symbol] if symbol else None
