"""Hyphens: words that are written with one, so that it is not taken for the mark of a divided word."""

from __future__ import annotations

from functools import cache

from cablefmt.vocab.table import rows

__all__ = ["begins_words", "is_hyphened"]


@cache
def _words(place: str) -> frozenset[str]:
    return frozenset(row["word"] for row in rows("hyphens") if row["place"] == place)


def is_hyphened(first: str, second: str) -> bool:
    """Whether a hyphen between two halves in capitals is likely to belong there.

    >>> is_hyphened("MID", "EAST"), is_hyphened("COMMUNICA", "TIONS")
    (True, False)
    """
    return (first in _words("before") and second not in _words("ending")) or second in _words("behind")


def begins_words(first: str) -> bool:
    """Whether words in capitals begin with it, so that a hyphen behind it may divide one of them.

    >>> begins_words("PRO"), begins_words("MID")
    (True, False)
    """
    return first in _words("syllable")
