"""Offices and persons in the words of an attention line."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Literal

from lark import Token

from cablefmt.fields.reading import joined
from cablefmt.vocab import OfficeKind, is_known_post, office_kind, tag_codes

__all__ = ["MARKS", "POSTS", "Addressed", "addressed"]

#: An office or a person, and its name.
Addressed = tuple[Literal["office", "person"], str]

#: What stands at the ends of a name and is none of it.
MARKS = ".,;:- "
#: Words that no name of a person begins with, or has.
_PLACED = ("CENTER", "FOR", "HEADQUARTERS", "HQ", "MISSION", "NEW", "OF", "SAN", "STAFF", "THE", "TO", "WASHDC", "WASHINGTON")
#: Words that join a name to what is said before it.
_JOINTS = ("ALSO", "INFO", "COPY", "AND", "&", "IN", "AT", "OF")
#: Words that part a person from the office behind them: `JANE DOE IN WHA/CEN`.
_WITHIN = ("IN", "AT", "OF")
#: Words that begin the name of a post.
POSTS = ("AMEMBASSY", "AMCONSUL", "AMCONGEN")
#: Agencies whose letters are a name as well: behind another word, and where a person is expected, they are one.
_NAMES = ("DOE", "JUSTICE", "LABOR")
_NAMED = ("agency", "office")
_DUTIES = ("function", "topic")
#: A word behind an agency that is no longer than this is as likely a part of it as a person.
_SHORT = 3
_LETTER = 1
#: More words without a joint between them are no names; they are read so many at a time.
_LONGEST = 40
#: The type of a word that was parted from others at a stroke.
_PIECE = "ADDRESSED_PIECE"


def addressed(words: list[Token], *, persons: bool = False, initials: bool = False) -> Iterator[Addressed]:
    """What words without a joint between them name: offices, and persons behind them.

    Args:
        words: The words, in order.
        persons: Whether persons are expected: short words with strokes between them are no path then.
        initials: Whether a single letter before a name is an initial, not an office.

    Yields:
        Offices and persons, in order, as written; of words that say neither, what they most probably are.

    >>> from cablefmt.fields.reading import tokens
    >>> list(addressed(tokens("attentions", "WHA/CEN DESK OFFICER JANE DOE")))
    [('office', 'WHA/CEN DESK OFFICER'), ('person', 'JANE DOE')]
    """
    pieces = [piece for word in words for piece in _pieces(word, persons=persons)]
    for chunk in (chunk for at in range(0, len(pieces), _LONGEST) for chunk in _chunks(pieces[at : at + _LONGEST])):
        rest = chunk
        while rest:
            kinds = _kinds(rest, initials=persons or initials)
            end = _office_end(rest, kinds)
            if end == 0:
                end = next((at for at in range(2, len(rest)) if kinds[at] in _NAMED and kinds[0] != "title"), len(rest))
                yield from _named("person", rest[:end])
            else:
                yield from _named("office", rest[:end])
            rest = rest[end:]


def _named(what: Literal["office", "person"], words: list[Token]) -> Iterator[Addressed]:
    name = joined(words).strip(MARKS)
    if name:
        yield what, name


def _kinds(words: list[Token], *, initials: bool) -> list[OfficeKind | None]:
    """What each word is where it stands."""
    kinds = list(map(office_kind, words))
    named = [word.upper() in _NAMES or (len(word) == _LETTER and len(words) > 1) for word in words]
    return [None if name and (at or initials) else kind for at, (name, kind) in enumerate(zip(named, kinds, strict=True))]


def _pieces(word: Token, *, persons: bool) -> Iterator[Token]:
    """Persons with strokes between them, `JDOE/KROE`, each a word; a path is one."""
    parts = word.split("/")
    names = persons and all(len(part) > _LETTER and office_kind(part) is None for part in parts)
    if len(parts) == 1 or (office_kind(word) and not names):
        yield word
        return
    at = word.start_pos or 0
    for piece in parts:
        if piece:
            yield Token(_PIECE, piece, start_pos=at, end_pos=at + len(piece))
        at += len(piece) + 1


def _chunks(words: list[Token]) -> Iterator[list[Token]]:
    """Words that belong together: `JANE DOE WHA/CEN JROE` is a person, then an office with another."""
    begins = [at for at in range(1, len(words)) if _begins(words, at)]
    for start, end in pairwise([0, *begins, len(words)]):
        chunk = words[start:end]
        first = next((at for at, word in enumerate(chunk) if word.upper() not in _JOINTS), len(chunk))
        last = next((at for at in range(len(chunk), first, -1) if chunk[at - 1].upper() not in _JOINTS), first)
        yield chunk[first:last]


def _begins(words: list[Token], at: int) -> bool:
    """Whether a word begins another name than the one before it."""
    word, before = words[at], words[at - 1]
    if word.upper() in ("AND", "&"):
        return not any(office_kind(later) in _DUTIES for later in words[at:])
    if word.upper() in _WITHIN:
        named = [office_kind(earlier) for earlier in words[:at]]
        return named.count(None) > (word.upper() == "OF") and {None, "title"}.issuperset(named)
    if word.type == before.type == _PIECE and (word.start_pos or 0) - 1 == before.end_pos:
        return True
    head = word.partition("/")[0]
    path = head != word and "//" not in word and office_kind(word) == "office"
    # `OFFICE OF EB/IFD`, `WHITE HOUSE/NSC`, `CINCPAC FLT/PA`
    goes_on = before.upper() in _PLACED or office_kind(f"{before} {head}") or office_kind(head.partition("-")[0]) in _DUTIES
    return word.upper() in POSTS or (path and not goes_on)


def _office_end(words: list[Token], kinds: list[OfficeKind | None]) -> int:
    """Where the office ends that the words begin with; 0 where they begin with a person."""
    if (len(words) == 1 and len(words[0]) == _LETTER and words[0].isalpha()) or (len(words) > 1 and office_kind(joined(words))):
        return len(words)
    if any("//" in word for word in words):
        return len(words)
    known = [at for at, kind in enumerate(kinds) if kind in _NAMED]
    duties = [at for at, kind in enumerate(kinds) if kind in _DUTIES]
    if duties:
        end = duties[-1] + 1
        if words[end : end + 1] == ["OF"]:
            end = max([at + 1 for at in known if at > end], default=len(words))
        end = next((at for at in range(end, len(words)) if at not in known), len(words))
        if kinds[0] in _DUTIES and "title" in kinds[end : end + 1]:
            # `OFFICE DIRECTOR DOE`
            return 0
    elif kinds[0] == "title":
        # `CDR USCENTCOM MACDILL AFB FL`, but `ASSISTANT USTR DOE`
        return len(words) if set(kinds[1:2]) & set(_NAMED) and kinds[-1] is not None else 0
    elif kinds[0] is None:
        placed = bool(known) and (_is_place(joined(words[: known[0]])) or "OF" in words)
        return len(words) if placed or (known == [1] and len(words) == len(known) + 1) else 0
    else:
        end = next((at for at in range(len(words)) if at not in known), len(words))
    return end if _is_person(words, end, kinds) else len(words)


def _is_person(words: list[Token], end: int, kinds: list[OfficeKind | None]) -> bool:
    """Whether the words from `end` on are a person behind an office, not more of its name."""
    names = [word.upper().strip(MARKS) for word in words[end:]]
    if any(name in _PLACED for name in names) or _is_place(joined(words[end:])) or any(map(_is_place, names[:1])):
        return False
    if kinds[end - 1] == "topic" and "OF" not in words[:end] and "title" not in kinds[end : end + 1]:
        return False
    lengths = [len(name) for name in names]
    return max(lengths, default=0) > _LETTER and (kinds[:end] != ["agency"] or len(names) > 1 or lengths[0] > _SHORT)


def _is_place(name: str) -> bool:
    return is_known_post(name) or name.upper() in _countries()


@cache
def _countries() -> frozenset[str]:
    return frozenset(code.meaning.upper() for code in tag_codes().values() if code.kind == "geographic")
