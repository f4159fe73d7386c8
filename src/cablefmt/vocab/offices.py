"""Whom attention lines address: agencies, their offices, the words of their names, titles that stand before a person's name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal, cast

from cablefmt.vocab.table import rows

__all__ = ["OfficeKind", "office_kind"]

OfficeKind = Literal["agency", "office", "function", "topic", "title"]

#: A word no longer than this that has no vowel, nor a Z as operating signals have, is an acronym, not a name.
_LONGEST_ACRONYM = 5
_NO_ACRONYM = set("AEIOUYZ")
#: The first part of a path, if it is no longer than this, is an acronym.
_LONGEST_HEAD = 3
#: Military commands write what they are in front: COMNAVFORJAPAN.
_COMMANDS = ("USCINC", "CINCLANT", "CINCPAC", "CINCUS", "COMNAV", "COMSOC", "COMUS")


@cache
def _kinds() -> Mapping[str, OfficeKind]:
    return {row["name"]: cast("OfficeKind", row["kind"]) for row in rows("offices")}


def office_kind(text: str) -> OfficeKind | None:
    """What `text`, a word or a name of several, is in an attention line; None where it may be a person's name.

    A path is an office if it begins with one or with an acronym, or if another part of it is one: `EUR/CACEN`, `4232/ITA/MAC`,
    `DASD/ISA`, `IO-RHS`. A letter with a stop is an initial.

    >>> words = ("USDOC", "EUR/CACEN", "4232/ITA/MAC", "Desk", "Narcotics", "AMB.", "J.", "JROE/KDOE")
    >>> [office_kind(text) for text in words]
    ['agency', 'office', 'office', 'function', 'topic', 'title', None, None]
    """
    word = text.upper().strip(".,;:")
    if len(word) == 1 and text.endswith("."):
        return None
    known = _kinds().get(word)
    if known is not None or " " in word:
        return known
    if word.startswith(_COMMANDS):
        return "agency"
    return "office" if _is_path(word) or _is_acronym(word) or any(char.isdecimal() for char in word) else None


def _is_path(word: str) -> bool:
    """Whether a word with strokes or hyphens names an office, not two persons."""
    head, *parts = word.split("/")
    begins = head.partition("-")[0]
    if begins != word and (_is_named(begins) or _is_acronym(begins)):
        return True
    return bool(parts) and (len(begins) <= _LONGEST_HEAD or any(len(part) > 1 and _is_named(part) for part in parts))


def _is_named(word: str) -> bool:
    return _kinds().get(word) in ("agency", "office")


def _is_acronym(word: str) -> bool:
    return word.isalpha() and 1 < len(word) <= _LONGEST_ACRONYM and not _NO_ACRONYM & set(word)
