"""Whom attention lines address: agencies, their offices, words of functions, titles that stand before a person's name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal, cast

from cablefmt.vocab.table import rows

__all__ = ["OfficeKind", "office_kind"]

OfficeKind = Literal["agency", "office", "function", "title"]

#: A word no longer than this that has no vowel, nor a Z as operating signals have, is an acronym, not a name.
_LONGEST_ACRONYM = 5
_NO_ACRONYM = set("AEIOUYZ")
#: The first part of a path, if it is no longer than this, is an acronym.
_LONGEST_HEAD = 3


@cache
def _kinds() -> Mapping[str, OfficeKind]:
    return {row["name"]: cast("OfficeKind", row["kind"]) for row in rows("offices")}


def office_kind(text: str) -> OfficeKind | None:
    """What `text`, a word or a name of several, is in an attention line; None where it may be a person's name.

    A path is an office if it begins with one, or with an acronym: `EUR/CACEN`, `4232/ITA/MAC`, `IO-RHS`. A letter with a stop is
    an initial.

    >>> [office_kind(text) for text in ("USDOC", "EUR/CACEN", "4232/ITA/MAC", "Desk", "AMB.", "J.", "JROE/KDOE")]
    ['agency', 'office', 'office', 'function', 'title', None, None]
    """
    word = text.upper().strip(".,;:")
    if len(word) == 1 and text.endswith("."):
        return None
    known = _kinds().get(word)
    if known is not None or " " in word:
        return known
    head = word.replace("-", "/").partition("/")[0]
    in_path = head != word and (_kinds().get(head) in ("agency", "office") or ("/" in word and len(head) <= _LONGEST_HEAD))
    if in_path or any(char.isdecimal() for char in word):
        return "office"
    acronym = word.isalpha() and 1 < len(word) <= _LONGEST_ACRONYM and not _NO_ACRONYM & set(word)
    return "office" if acronym else None
