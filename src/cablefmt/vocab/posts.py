"""Posts: the offices that send cables, however a cable or a reference to one writes them.

A post has one canonical name, letters without blanks, as it stands in reference ids (`SAOPAULO`). Cables write it with
blanks (`SAO PAULO`), page lines cut it to six or ten characters (`SAO PA`), references shorten and misspell it. A post that
the table does not know keeps its letters: an unknown post is no error.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import cache, lru_cache

import attrs

from cablefmt.vocab.table import rows

__all__ = ["ADDRESS_WORDS", "Post", "canonical_post", "is_known_post", "nearest_post", "posts"]

#: What a plain language address puts in front of the place (5 FAH-2 H-230).
ADDRESS_WORDS = (
    "AMEMBASSY",
    "AMCONSULATE",
    "AMCONGEN",
    "AMCONSUL",
    "AMEMB",
    "AMLEGATION",
    "EMBASSY",
    "CONSULATE",
    "USMISSION",
    "USOFFICE",
    "USINT",
    "USLO",
)
#: So long is one that nothing else begins with: what stands behind it is the place, known or not.
_PLAIN_ADDRESS = 7

#: Page lines and the archive of 1973-79 cut a post to six characters, later page lines to ten; blanks count.
_CUTS = (6, 10)
#: Any other beginning of a name must be as long.
_SHORTEST_CUT = 6
#: A shorter name is as often another post's name as a slip; a longer one is no post's.
_SLIP_LENGTHS = range(5, 20)
#: So long is an alias that is looked for in slips: SECSTATE, but not HCMC.
_LONG_ALIAS = 8
#: So long is a name in which another letter may stand, or one too many: of shorter ones too many words are that near.
_SHORTEST_NOISY = 6
#: So many letters must be left of a name.
_SHORTEST_LEFT = 3
#: So many letters the line may turn into a single Q.
_GARBLED = range(1, 4)


@attrs.frozen(kw_only=True)
class Post:
    """A post or office that sends cables.

    >>> Post(name="SAOPAULO", spelling="SAO PAULO").spelling
    'SAO PAULO'
    """

    #: Letters only, as in a reference id.
    name: str
    #: As a cable writes it.
    spelling: str


@cache
def posts() -> Mapping[str, Post]:
    """Every known post by its canonical name.

    >>> posts()["THEHAGUE"].spelling
    'THE HAGUE'
    """
    return {row["post"]: Post(name=row["post"], spelling=row["spelling"]) for row in rows("posts")}


@cache
def _aliases() -> Mapping[str, str]:
    return {row["alias"]: row["post"] for row in rows("post_aliases")}


def is_known_post(text: str) -> bool:
    """Whether `text` is a way to write a post of the table; one with a wrong letter in it may as well be another word.

    >>> is_known_post("PORT AU PR"), is_known_post("SPRINGFIELD"), is_known_post("KAMPSLA")
    (True, False, False)
    """
    return _known(_letters(text)) in posts()


@lru_cache(maxsize=4096)
def canonical_post(text: str) -> str | None:
    """The canonical name of a post.

    Args:
        text: The post as written: with blanks, cut, abbreviated, misspelled, with `AMEMBASSY` in front.

    Returns:
        The name as in reference ids; the letters of `text` where the post is unknown; None where it has no letters.

    >>> [canonical_post(text) for text in ("Tel Aviv", "PORT AU PR", "HCMC", "AMEMBASSY LIMA", "BRUSSLS", "Springfield", "79")]
    ['TELAVIV', 'PORTAUPRINCE', 'HOCHIMINHCITY', 'LIMA', 'BRUSSELS', 'SPRINGFIELD', None]
    """
    letters = _letters(text)
    place = _place(letters)
    return _known(letters) or (_guessed(place) if len(place) >= _SHORTEST_NOISY else None) or _without_addresses(letters) or None


def nearest_post(letters: str) -> str | None:
    """The one post of which `letters` have one letter wrong, missing or too many; for ids, in which nothing else can stand.

    >>> nearest_post("QUIDO"), nearest_post("LIXA")
    ('QUITO', None)
    """
    return _guessed(letters) if len(letters) >= _SHORTEST_LEFT else None


@lru_cache(maxsize=4096)
def _known(letters: str) -> str | None:
    """The post, or the cut that fits two of them, that `letters` are a known way to write."""
    place = _place(letters)
    return _named(letters) or _named(place) or _uncut(place) or _mended(place)


def _place(letters: str) -> str:
    return next((letters.removeprefix(word) for word in ADDRESS_WORDS if letters.startswith(word)), letters)


def _without_addresses(letters: str) -> str:
    """An unknown place without what a plain language address puts in front of it."""
    long = [word for word in ADDRESS_WORDS if len(word) >= _PLAIN_ADDRESS]
    while any(letters.startswith(word) and letters != word for word in long):
        letters = next(letters.removeprefix(word) for word in long if letters.startswith(word) and letters != word)
    return letters


def _letters(text: str) -> str:
    """The letters of `text`; a zero among letters was meant as one."""
    upper = text.upper()
    has_letters = any("A" <= char <= "Z" for char in upper)
    return "".join(char for char in upper.replace("0", "O") if "A" <= char <= "Z") if has_letters else ""


def _named(letters: str) -> str | None:
    return letters if letters in posts() else _aliases().get(letters)


def _only(found: Set[str]) -> str | None:
    return next(iter(found)) if len(found) == 1 else None


def _uncut(letters: str) -> str | None:
    """The one post that `letters` is the beginning of; the letters themselves where a cut leaves two posts the same name."""
    cut = _cuts().get(letters)
    if cut:
        return _only(cut) or letters
    return _only({name for name in posts() if name.startswith(letters)}) if len(letters) >= _SHORTEST_CUT else None


@cache
def _cuts() -> Mapping[str, frozenset[str]]:
    """What is left of each spelling when it is cut: `ABU DH` is ABUDH."""
    found: dict[str, frozenset[str]] = {}
    for post in posts().values():
        for cut in {_letters(post.spelling[:length]) for length in _CUTS} - {post.name}:
            found[cut] = found.get(cut, frozenset()) | {post.name}
    return found


def _mended(letters: str) -> str | None:
    """The one post that is a slip away from `letters`: one dropped, doubled, swapped, or some turned into a Q by the line."""
    if len(letters) not in _SLIP_LENGTHS:
        return None
    names = _mendable()
    found = set(_with_a_letter_lost().get(letters, ()))
    for at, letter in enumerate(letters[:-1]):
        head, following, rest = letters[:at], letters[at + 1], letters[at + 2 :]
        near = head + letter + rest if letter == following else head + following + letter + rest
        if near in names:
            found.add(names[near])
    if letters.count("Q") == 1:
        head, _, tail = letters.partition("Q")
        lengths = [len(letters) - 1 + lost for lost in _GARBLED]
        found |= {name for name in posts() if len(name) in lengths and name.startswith(head) and name.endswith(tail)}
    return _only(found)


def _guessed(letters: str) -> str | None:
    """The one post of which `letters` have one letter wrong, missing or too many."""
    if len(letters) > _SLIP_LENGTHS[-1]:
        return None
    names, gaps = _mendable(), _with_a_gap()
    found = set(_with_a_letter_lost().get(letters, ()))
    for at in range(len(letters)):
        found |= gaps.get(f"{letters[:at]} {letters[at + 1 :]}", frozenset())
        shorter = letters[:at] + letters[at + 1 :]
        if len(shorter) >= _SHORTEST_NOISY and shorter in names:
            found.add(names[shorter])
    return _only(found)


@cache
def _mendable() -> Mapping[str, str]:
    """The names, and the aliases that are long enough, with their posts."""
    return {name: name for name in posts()} | {alias: post for alias, post in _aliases().items() if len(alias) >= _LONG_ALIAS}


@cache
def _with_a_gap() -> Mapping[str, frozenset[str]]:
    """The names that are long enough with a blank for each letter by turns."""
    found: dict[str, frozenset[str]] = {}
    for name, post in _mendable().items():
        for at in range(len(name) if len(name) in _SLIP_LENGTHS else 0):
            gap = f"{name[:at]} {name[at + 1 :]}"
            found[gap] = found.get(gap, frozenset()) | {post}
    return found


@cache
def _with_a_letter_lost() -> Mapping[str, set[str]]:
    lost: dict[str, set[str]] = {}
    for name, post in _mendable().items():
        for at in range(len(name)):
            lost.setdefault(name[:at] + name[at + 1 :], set()).add(post)
    return lost
