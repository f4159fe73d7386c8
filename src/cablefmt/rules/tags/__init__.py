"""The TAGS line."""

from __future__ import annotations

from functools import cache

from cablefmt.vocab import tag_codes

__all__ = ["PREFIX", "nearest_code"]

#: What the codes of this family begin with.
PREFIX = "TAG"

#: Codes of subjects and programs have four letters. What has three is more likely a word of the drafter's, such as `IPR`.
_LENGTH = 4


@cache
def nearest_code(term: str) -> str | None:
    """The one code of a subject or a program that a term is a slip away from: a letter doubled or swapped, else changed.

    >>> [nearest_code(term) for term in ("EEPET", "MPOS", "KPA", "POLITICAL")]
    ['EPET', 'MOPS', None, None]
    """
    word = term.upper()
    if not word.isalpha() or len(word) not in (_LENGTH, _LENGTH + 1):
        return None
    codes = [code for code, tag in tag_codes().items() if tag.kind in ("subject", "program") and len(code) == _LENGTH]
    for is_a_slip in (_is_misplaced, _is_changed):
        found = [code for code in codes if is_a_slip(word, code)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _is_misplaced(word: str, code: str) -> bool:
    """Whether a letter is one too many, or has changed places with the next."""
    same = next((at for at, (one, other) in enumerate(zip(word, code, strict=False)) if one != other), min(len(word), len(code)))
    rest, expected = word[same:], code[same:]
    return rest[1:] == expected or rest[1:2] + rest[:1] + rest[2:] == expected


def _is_changed(word: str, code: str) -> bool:
    return len(word) == len(code) and sum(one != other for one, other in zip(word, code, strict=True)) == 1
