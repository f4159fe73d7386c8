"""Precedences: how urgent a message is, by letter and by word (ACP 127 par. 152)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from cablefmt.vocab.table import rows

__all__ = ["precedence_words", "precedence_written"]

#: One slip in so many letters is allowed.
_LETTERS_FOR_A_SLIP = 4
#: So many letters of a word stand for it.
_SHORTENED = 4


@cache
def precedence_words() -> Mapping[str, str]:
    """The word for each precedence letter, the most urgent first.

    >>> precedence_words()
    {'Z': 'FLASH', 'O': 'IMMEDIATE', 'P': 'PRIORITY', 'R': 'ROUTINE'}
    """
    return {row["letter"]: row["word"] for row in rows("precedences")}


@lru_cache(maxsize=1024)
def precedence_written(word: str) -> str | None:
    """The precedence that a word stands for, with a slip of the pen in one letter of four; None where it is none.

    A slip is a letter that is lost, doubled, replaced, or has changed places with the next one. Four letters or more of the
    word may stand for it.

    Args:
        word: The word, in capitals; `NIACT` may stand in front.

    >>> precedence_written("PRIORITY"), precedence_written("PROIRTY"), precedence_written("NAICT IMMEDATE")
    ('PRIORITY', 'PRIORITY', 'NIACT IMMEDIATE')
    >>> precedence_written("IMMED"), precedence_written("NIACT IMMED")
    ('IMMEDIATE', 'NIACT IMMEDIATE')
    >>> precedence_written("PRISTINA") is precedence_written("ROME") is None
    True
    """
    night, _, last = word.rpartition(" ")
    for meant in precedence_words().values():
        shortened = len(last) >= _SHORTENED and meant.startswith(last)
        if shortened or _slips(last, meant) <= len(meant) // _LETTERS_FOR_A_SLIP:
            if not night:
                return meant
            return f"NIACT {meant}" if meant == "IMMEDIATE" and _slips(night, "NIACT") <= 1 else None
    return None


def _slips(written: str, meant: str) -> int:
    """How many slips lead from one word to the other (the optimal string alignment of Damerau and Levenshtein)."""
    before, above = list[int](), list(range(len(meant) + 1))
    for row, letter in enumerate(written, 1):
        here = [row]
        for column, wanted in enumerate(meant, 1):
            least = min(above[column] + 1, here[-1] + 1, above[column - 1] + (letter != wanted))
            if row > 1 < column and letter == meant[column - 2] and written[row - 2] == wanted:
                least = min(least, before[column - 2] + 1)
            here.append(least)
        before, above = above, here
    return above[-1]
