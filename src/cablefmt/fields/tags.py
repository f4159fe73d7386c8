"""The TAGS line: which of its words are one term, and what each term is.

The grammar gives words, names between parentheses, and the marks between them. Where a term ends only the tables of codes can
say: `KPAOPREL` is two terms, `HUMAN RIGHTS` is one, `OVIP DOE JANE PREL` has a person's name in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

import attrs
from lark import Token

from cablefmt.fields.lines import folded
from cablefmt.fields.reading import joined, span_of, tokens
from cablefmt.model.preamble import Tag, TagsLine, TermKind
from cablefmt.source import Span
from cablefmt.vocab import PERSON_CODES, TagCode, caption, free_terms, glued_codes, tag_code, tag_codes

__all__ = ["tags_line"]

_NO_TERM = ("TAG_NOISE", "NO_TAGS", "TAGS_END", "UNREAD")
#: What stands behind a name and is none: `DOE, JANE, JR.`.
_SUFFIXES = ("JR", "JR.", "SR", "SR.", "II", "III", "IV")
#: A shorter word that nobody knows is rather a slip in a code than a word of a term of several words.
_SHORTEST_WORD = 5
_LONGEST_TERM = 4
#: Between two free words these join them, although India and Togo have two of them for codes.
_LINKS = ("AND", "FOR", "IN", "OF", "ON", "TO", "WITH")
#: Neither of those is shorter.
_SHORTEST_LINKED = 3
#: How many words decide what one term is: two persons and the word behind them.
_AHEAD = 9


@attrs.frozen
class _Word:
    """A word of the line, with what the tables say of it."""

    text: str
    span: Span
    #: The code that it is; None where it is none.
    code: TagCode | None
    #: Which of the pieces between two marks it stands in.
    item: int
    #: Whether that piece stands between parentheses.
    enclosed: bool

    @property
    def is_free(self) -> bool:
        """Whether it may be a word of a name or of a free term."""
        return self.code is None and self._is_word and not self.is_caption

    @property
    def may_be_a_surname(self) -> bool:
        """A free word, or an organization: D.O.E. is one, Jane Doe is none."""
        return self.is_free or (self.code is not None and self.code.kind == "organization" and self._is_word)

    @property
    def _is_word(self) -> bool:
        return all(part.isalpha() for part in self.text.replace("'", "-").split("-"))

    @property
    def is_caption(self) -> bool:
        return caption(self.text) is not None


def tags_line(raw: str, start: int) -> TagsLine:
    r"""The terms, in order, repeats included.

    >>> [(tag.term, tag.kind) for tag in tags_line("TAGS: PREL, OVIP (DOE, JANE B.), KZ\n", 0).tags]
    [('PREL', 'subject'), ('OVIP', 'subject'), ('DOE, JANE B.', 'person'), ('KZ', 'geographic')]
    """
    found = tokens("tags_line", raw)
    known = tag_codes()
    if all(token.type == "TAG_MARK" or (token.type == "TAG" and token in known) for token in found):
        return TagsLine(tags=tuple(_coded(known[token], token, span_of(token, start)) for token in found if token.type == "TAG"))
    return TagsLine(tags=tuple(_terms(found, start)), unread=joined(token for token in found if token.type in _NO_TERM))


def _coded(code: TagCode, written: str, span: Span) -> Tag:
    return Tag(term=str(written), code=code.code, kind=code.kind, span=span)


def _terms(found: Sequence[Token], start: int) -> Iterator[Tag]:
    """The terms of the line; between two names the words are looked at together."""
    listed = any(token.type == "TAG_MARK" and ("," in token or ";" in token) for token in found)
    words, item, enclosed, before = list[_Word](), 0, False, None
    closings = iter([*(token for token in found if token.type == "TAG_MARK"), ""])
    next(closings)
    for token in found:
        if token.type == "TAG_MARK":
            item, enclosed = item + 1, token[0] == "(" and ")" in next(closings)
        elif token.type == "TAG":
            words += _words(token, start, item, enclosed)
        elif token.type == "PERSONS":
            grouped = tuple(_grouped(words, before, listed=listed))
            yield from grouped
            persons = tuple(_persons(token, start))
            yield from persons
            words, before = [], persons[-1]
    yield from _grouped(words, before, listed=listed)


def _words(token: Token, start: int, item: int, enclosed: bool) -> Iterator[_Word]:
    """The token's words: one, or the codes that were run together in it."""
    span, code = span_of(token, start), tag_code(token)
    parts = () if code else _divided(token) or glued_codes(token)
    if not parts:
        yield _Word(str(token), span, code, item, enclosed)
    at = 0
    for part in parts:
        at = token.upper().index(part, at)
        written = token[at : at + len(part)]
        # Where a page break was cut out of the word nobody can say in which of its codes.
        place = Span(span.start + at, span.start + at + len(part)) if len(token) == span.end - span.start else span
        yield _Word(written, place, tag_code(part), item, enclosed)
        at += len(part)


def _divided(word: str) -> tuple[str, ...]:
    """The parts between slashes and hyphens, where each of them is a code: `PREL/MARR`, not `UNGA/C-6`."""
    parts = tuple(word.upper().replace("/", "-").split("-"))
    return parts if len(parts) > 1 and all(tag_code(part) for part in parts) else ()


def _grouped(words: Sequence[_Word], before: Tag | None, *, listed: bool) -> Iterator[Tag]:
    """The terms that the words are, some of them several words long."""
    at = 0
    while at < len(words):
        tag, count = _next_term(words[at : at + _AHEAD], before, listed=listed)
        yield tag
        before, at = tag, at + count


def _next_term(words: Sequence[_Word], before: Tag | None, *, listed: bool) -> tuple[Tag, int]:
    """The term that begins with the first word, and how many words it has."""
    count = _name_length(words, before)
    if count:
        return _term(words[:count], "person"), count
    first = words[0]
    if first.code:
        return _coded(first.code, first.text, first.span), 1
    item = [word for word in words[: _LONGEST_TERM + 1] if word.item == first.item]
    for count in range(min(len(item), _LONGEST_TERM), 1, -1):
        tag = _known_term(words[:count])
        if tag:
            return tag, count
    if _is_linked(item):
        return _term(item[:3], "unknown"), 3
    if listed and _is_one_term(item):
        return _term(item, "unknown"), len(item)
    return _term(words[:1], "caption" if first.is_caption else "unknown"), 1


def _known_term(words: Sequence[_Word]) -> Tag | None:
    """The organization, free term or caption that the words are together."""
    term = _term(words, "unknown")
    code = tag_code(term.term)
    if code:
        return attrs.evolve(term, code=code.code, kind=code.kind)
    if tuple(word.text.upper() for word in words) in free_terms():
        return term
    return attrs.evolve(term, kind="caption") if caption(term.term) else None


def _is_linked(item: Sequence[_Word]) -> bool:
    """Whether three words are one free term: `HARVEST OF GRAPES`."""
    return (
        len(item) >= 3
        and item[1].text.upper() in _LINKS
        and all(word.is_free and len(word.text) >= _SHORTEST_LINKED for word in (item[0], item[2]))
    )


def _is_one_term(item: Sequence[_Word]) -> bool:
    """Whether all that stands between two commas is one free term; a slip in a code among others is a term of its own."""
    return (
        1 < len(item) <= _LONGEST_TERM
        and all(word.is_free for word in item)
        and any(len(word.text) >= _SHORTEST_WORD for word in item)
    )


def _name_length(words: Sequence[_Word], before: Tag | None) -> int:
    """How many of the words are a person's name: behind a code for visits, or between parentheses."""
    first = words[0]
    visit = before is not None and before.code in PERSON_CODES
    if not first.may_be_a_surname or not (visit or first.enclosed):
        return 0
    run = [first, *takewhile(lambda word: word.is_free and word.item == first.item, words[1:8])]
    whole = not _follows(words, len(run), first.item)
    if first.enclosed and whole and (len(run) > 1 or (visit and first.is_free)):
        return len(run)
    if not visit:
        return 0
    given = list(takewhile(lambda word: word.is_free and word.item == first.item + 1, words[1:4])) if whole else []
    if len(run) == 1 and given and (len(given) < 3 or not _follows(words, 4, given[0].item)):
        run += given
    names = [word for word in run if len(word.text) > 1]
    if len(names) < 2 or all(len(word.text) in (2, 4) for word in names):
        return 0
    # Two persons are four words; nobody can tell five.
    return len(run) if len(names) <= 3 else _first_of_pairs(run) if len(names) % 2 == 0 else 0


def _follows(words: Sequence[_Word], at: int, item: int) -> bool:
    """Whether the word at `at` stands in that item, too."""
    return at < len(words) and words[at].item == item


def _first_of_pairs(run: Sequence[_Word]) -> int:
    """A surname, a given name and the initials behind it."""
    return 2 + len(list(takewhile(lambda word: len(word.text) == 1, run[2:])))


def _term(words: Sequence[_Word], kind: TermKind) -> Tag:
    """One term of several words; a comma between two of them belongs to a name."""
    text = words[0].text
    for one, other in pairwise(words):
        text += f"{', ' if one.item != other.item else ' '}{other.text}"
    span = Span(words[0].span.start, words[-1].span.end)
    return Tag(term=text, kind=kind, span=span)


def _persons(token: Token, start: int) -> Iterator[Tag]:
    """What stands between the parentheses: one name, several with semicolons between them, or codes after all."""
    at = 1
    for written in token[1:-1].split(";"):
        parts = written.split(",")
        pairs = len(parts) % 2 == 0 and len(parts) > 2 and not any(part.strip().upper() in _SUFFIXES for part in parts)
        codes = all(tag_code(part) for part in parts)
        size = 1 if codes else 2 if pairs else len(parts)
        for first in range(0, len(parts), size):
            name = ",".join(parts[first : first + size])
            before, behind = (len(name) - len(rest) for rest in (name.lstrip(), name.rstrip()))
            span = span_of(token, start)
            place = Span(span.start + at + before, span.start + at + len(name) - behind)
            code = tag_code(name) if codes else None
            yield _coded(code, name.strip(), place) if code else Tag(term=folded(name), kind="person", span=place)
            at += len(name) + 1
