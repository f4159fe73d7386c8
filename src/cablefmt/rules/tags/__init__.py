"""The TAGS line."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache

from cablefmt.vocab import tag_codes

__all__ = ["PREFIX", "nearest_code"]

#: What the codes of this family begin with.
PREFIX = "TAG"

#: Codes of subjects and programs have four letters. What has three is more likely a word of the drafter's, such as `IPR`.
_LENGTH = 4


def nearest_code(term: str) -> str | None:
    """The one code of a subject or a program that a term is a slip away from: a letter doubled or swapped, else changed.

    >>> [nearest_code(term) for term in ("EEPET", "MPOS", "KPA", "POLITICAL")]
    ['EPET', 'MOPS', None, None]
    """
    word = term.upper()
    if not word.isalpha() or len(word) not in (_LENGTH, _LENGTH + 1):
        return None
    found = _misplaced(word) & _codes() or {code for gap in _gaps(word) for code in _by_gap().get(gap, ())}
    return found.pop() if len(found) == 1 else None


@cache
def _codes() -> frozenset[str]:
    return frozenset(code for code, tag in tag_codes().items() if tag.kind in ("subject", "program") and len(code) == _LENGTH)


@cache
def _by_gap() -> Mapping[str, Collection[str]]:
    """The codes by what each of them is with one letter left open."""
    found = dict[str, set[str]]()
    for code in _codes():
        for gap in _gaps(code):
            found.setdefault(gap, set()).add(code)
    return found


def _gaps(word: str) -> Iterator[str]:
    return (f"{word[:at]}?{word[at + 1 :]}" for at in range(len(word)))


def _misplaced(word: str) -> set[str]:
    """What was meant if a letter is one too many, or has changed places with the next."""
    shorter = {word[:at] + word[at + 1 :] for at in range(len(word))}
    return shorter | {word[:at] + word[at : at + 2][::-1] + word[at + 2 :] for at in range(len(word))}
