"""Precedences: how urgent a message is, by letter and by word (ACP 127 par. 152)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from cablefmt.vocab.table import rows

__all__ = ["precedence_words"]


@cache
def precedence_words() -> Mapping[str, str]:
    """The word for each precedence letter, the most urgent first.

    >>> precedence_words()
    {'Z': 'FLASH', 'O': 'IMMEDIATE', 'P': 'PRIORITY', 'R': 'ROUTINE'}
    """
    return {row["letter"]: row["word"] for row in rows("precedences")}
