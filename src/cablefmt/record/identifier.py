"""One id for a cable, however it is written: two-digit year, post without blanks, serial without zeros.

An id is no cable text, so no grammar reads it: it is cut into runs of letters and digits, and `cablefmt.vocab` says which
run is the post.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import groupby, pairwise
from typing import NamedTuple

from cablefmt.vocab import canonical_post, captions, classification_levels, nearest_post, posts

__all__ = ["CableId", "canonical_id", "read_id"]

#: The earliest year of electronic telegrams: a year of two digits belongs to the hundred years from here.
_FIRST_YEAR = 1966
#: No id is longer, however much was left in it.
_LONGEST = 100
#: The letter that an airgram has before its number: `BANGKOK A-50` is no telegram.
_AIRGRAM = ("A", "CA")
#: What stands where a post should, and is what is left of `SECTION 02 OF 02`.
_SECTION = ("SECTION", "OF", "FINALSECTIONOF")
#: So many letters an operating signal has, and a routing indicator.
_SIGNAL, _INDICATORS = 3, range(5, 9)
#: So many letters of a class may be left before a post: `SIFIEDABUJA`.
_SHORTEST_REST = 4
#: What an id may have besides, before its post or behind it.
_REMARKS = ("CORRECTEDCOPY", "CORRECTED", "COPY", "DUPLICATE", "UNCLAS", "TELEGRAM", "CABLE", "TEL", "NO", "NR")


class CableId(NamedTuple):
    """What an id consists of; as text it is the canonical id.

    >>> str(CableId(2006, "ALMATY", 79))
    '06ALMATY79'
    """

    #: Four digits.
    year: int
    #: Without blanks.
    post: str
    serial: int

    def __str__(self) -> str:
        return f"{self.year % 100:02d}{self.post}{self.serial}"


def canonical_id(text: str) -> str | None:
    """The canonical form of a cable's id.

    Known ways to mutilate an id are undone: the section read as the post (`08SECTION02OF02SAOPAULO335`), a control or an
    address left in front of it (`09EFTOLONDON2468`), a doubled year, a second number behind it, O for zero; abbreviated,
    cut and misspelled posts are resolved by `cablefmt.vocab.canonical_post`.

    Args:
        text: The id as written: `06ALMATY79`, `2006 ALMATY 000079`, `06-Almaty-79`.

    Returns:
        The id, or None where `text` lacks a year, a post or a serial: `ALMATY 000079` alone says no year.

    >>> canonical_id("2006ALMATY000079"), canonical_id("08SECTION02OF02SAOPAULO335"), canonical_id("ALMATY 000079")
    ('06ALMATY79', '08SAOPAULO335', None)
    """
    found = read_id(text)
    return str(found) if found else None


def read_id(text: str) -> CableId | None:
    """The parts of a cable's id, however it is written; see `canonical_id`.

    >>> read_id("09EFTOLONDON2468").post
    'LONDON'
    """
    if len(text) > _LONGEST:
        return None
    runs = _runs(text)
    section_first = "OF" in runs[1:2]
    year = _year(runs[0], section_first=section_first) if runs else None
    found = [(_without_controls(word), int(number)) for word, number in pairwise(runs) if word.isalpha()]
    if year is None or not found:
        return None
    known = (pair for pair in found if _is_post(pair[0]))
    # `SECTION 1 OF 2` stands before the post, every other number behind it.
    letters, serial = next(known, found[-1] if section_first or len(found) > 2 else found[0])
    post = canonical_post(letters) if _is_post(letters) else nearest_post(letters) or canonical_post(letters)
    if post is None or post in _SECTION or not 3 <= len(post) <= 17 or not 0 < serial < 10_000_000:
        return None
    return CableId(year, post, serial)


def _runs(text: str) -> list[str]:
    """Digits and letters by turns, neighbouring words as one: `06`, `SAOPAULO`, `335`; nothing where it is an airgram."""
    tokens = ["".join(chars) for kind, chars in groupby(_zeros_mended(text.upper()), key=_kind) if kind]
    if any(word in _AIRGRAM and number.isdecimal() for word, number in pairwise(tokens)):
        return []
    runs: list[str] = []
    for token in tokens:
        if runs and token.isalpha() and runs[-1].isalpha():
            runs[-1] += token
        else:
            runs.append(token)
    return runs


def _kind(char: str) -> str:
    return "letter" if "A" <= char <= "Z" else "digit" if "0" <= char <= "9" else ""


def _zeros_mended(text: str) -> str:
    """Zeros that were typed as the letter O, and the other way round."""
    padded = f" {text} "
    return "".join(map(_zero_or_letter, padded, text, padded[2:]))


def _zero_or_letter(before: str, char: str, after: str) -> str:
    if char == "0" and _kind(after) == "letter" and _kind(before) != "digit":
        return "O"
    if char == "O" and _kind(after) == "digit" and _kind(before) != "letter":
        return "0"
    return char


def _year(digits: str, *, section_first: bool) -> int | None:
    """The year that an id begins with. `section_first`: the number of a section follows it directly (`092OF5`)."""
    if not digits.isdecimal():
        return None
    if len(digits) == 4 and _FIRST_YEAR <= int(digits) < _FIRST_YEAR + 100:
        return int(digits)
    if len(digits) == 2 or (len(digits) > 2 and section_first):
        return _FIRST_YEAR + (int(digits[:2]) - _FIRST_YEAR) % 100
    half = len(digits) // 2
    is_doubled = half in (2, 4) and digits[:half] == digits[half:]
    return _year(digits[:half], section_first=False) if is_doubled else None


def _without_controls(letters: str) -> str:
    """`EFTOLONDON` is London; a post that begins or ends like a control stays whole."""
    while not _is_post(letters):
        rest = next(_without_one(letters), None)
        if rest is None:
            break
        letters = rest
    return letters


def _without_one(letters: str) -> Iterator[str]:
    """What is left without a control or remark in front; without one behind, if that leaves a known post.

    So is what is left without an operating signal (`ZDK`) or a routing indicator (`RUEHPE`) in front.
    """
    for word in _controls():
        if letters.startswith(word) and letters != word:
            yield letters.removeprefix(word)
        elif letters.endswith(word) and _is_post(letters.removesuffix(word)):
            yield letters.removesuffix(word)
    sizes = (_SIGNAL,) if letters.startswith("Z") else _INDICATORS if letters.startswith("RU") else ()
    yield from (letters[size:] for size in sizes if _is_post(letters[size:]))
    for level in classification_levels():
        rest = next((letters[size:] for size in range(_SHORTEST_REST, len(level)) if letters[:size] == level[-size:]), "")
        if _is_post(rest):
            yield rest


def _is_post(letters: str) -> bool:
    return canonical_post(letters) in posts()


@cache
def _controls() -> tuple[str, ...]:
    return (*(name.replace(" ", "") for name in (*captions(), *classification_levels())), *_REMARKS)
