"""Attention lines: who is addressed, what shall be done, offices and persons."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lark import Token

from cablefmt.fields.lines import folded
from cablefmt.fields.reading import joined, span_of, tokens
from cablefmt.model.attention import Attention, AttentionLines
from cablefmt.source import Span
from cablefmt.vocab import OfficeKind, is_known_post, office_kind

__all__ = ["attention_lines"]

_MARKS = ".,;:- "
#: A line shorter than this was not broken because it was full: a new line begins another name.
_SHORT_LINE = 45
_OFFICES = ("agency", "office", "function")
#: Words that no name of a person has.
_PLACED = ("CENTER", "HEADQUARTERS", "HQ", "MISSION", "OF", "STAFF", "THE")
#: Words that join a name to what is said before it.
_JOINTS = ("ALSO", "INFO", "COPY", "AND", "IN", "AT", "OF")


def attention_lines(raw: str, start: int = 0) -> AttentionLines:
    r"""The lines, without blanks at their ends, and what they say.

    >>> lines = attention_lines("  STATE FOR EUR/CACEN (JROE); LIMA FOR AMBASSADOR DOE \n\n")
    >>> [(one.addressee, one.offices, one.persons) for one in lines.attentions]
    [('STATE', ('EUR/CACEN',), ('JROE',)), ('LIMA', (), ('AMBASSADOR DOE',))]
    """
    lines = tuple(folded(token) for token in tokens("attention_lines", raw))
    found = list[_Address]()
    end = 0
    for token in tokens("attentions", raw):
        at = token.start_pos or 0
        below = "\n" in raw[end:at]
        if not found or found[-1].ends_before(token, below=below):
            found.append(_Address())
        elif below and end - raw.rfind("\n", 0, end) <= _SHORT_LINE:
            found[-1].close()
        found[-1].take(token)
        end = token.end_pos or 0
    return AttentionLines(lines=lines, attentions=tuple(address.node(start) for address in found if address.says_something))


class _Address:
    """One address, as far as it is read."""

    def __init__(self) -> None:
        self._tokens: list[Token] = []
        self._phrase: list[Token] = []
        self._addressee: str | None = None
        self._verb: str | None = None
        # Whether `FOR` stands behind `PASS`: what follows is an office or a person there.
        self._passed = False
        self._pass_to: list[str] = []
        self._offices: list[str] = []
        self._persons: list[str] = []

    @property
    def says_something(self) -> bool:
        """Whether it has a verb and names somebody, or begins with an office."""
        self.close()
        if self._verb is None:
            return bool(self._offices) and _head_kind(self._tokens[0]) in ("agency", "office")
        return bool(self._addressee or self._pass_to or self._offices or self._persons)

    def ends_before(self, token: Token, *, below: bool) -> bool:
        """Whether the token begins another address. `below`: it stands on another line than the one before it."""
        if token.type == "ADDRESSED":
            return self._tokens[-1].type != "PASS"
        if token.type == "ADDRESSED_HERE":
            if self._verb == "FROM" or (self._verb == "PASS" and not self._passed and self._is_pass_target(token)):
                return False
            return office_kind(token) not in ("office", "function", "title") or (self._addressee is None and bool(self._verb))
        if token.type == "PASS":
            return below and self._verb is not None
        return token.type == "FROM" and self._verb == "FOR"

    def _is_pass_target(self, token: Token) -> bool:
        known = office_kind(token) == "agency" or is_known_post(token)
        return not (self._phrase or self._pass_to) or (bool(self._phrase) and not known)

    def take(self, token: Token) -> None:
        """Add the next token."""
        self._tokens.append(token)
        if token.type in ("ADDRESSED", "ADDRESSED_HERE") and self._verb is None and not self._phrase:
            self._address(token)
        elif token.type == "IN_PARENTHESES":
            self.close()
            self._aside(token)
        elif token.type in ("FOR", "PASS") and self._verb != "FROM":
            self.close()
            self._passed = self._passed or (self._verb == "PASS" and token.type == "FOR")
            self._verb = self._verb or token.type
        elif token.type == "FROM" and self._verb in (None, "FOR") and not self._phrase:
            self._verb = "FROM"
        elif token.type == "ATTENTION_JOINT":
            self.close()
        else:
            self._phrase.append(token)

    def _address(self, token: Token) -> None:
        """The addressee; where it is an office, one of the Department's."""
        name = folded(token).rstrip(_MARKS)
        if _head_kind(name) != "agency" and office_kind(name) in ("office", "function"):
            self._offices.append(name)
        elif name:
            self._addressee = name

    def close(self) -> None:
        """Say what the words since the last joint are."""
        words, self._phrase = self._phrase, []
        for chunk in _chunks(words):
            self._say(chunk)

    def _say(self, words: list[Token]) -> None:
        name = joined(words).strip(_MARKS)
        if not name:
            return
        if self._verb == "PASS" and not self._passed and self._is_passed_to(name):
            # `STATE PASS USTR JANE DOE`: behind the agency stands a person there.
            split = 1 if _head_kind(words[0]) and not any(office_kind(word) for word in words[1:]) else len(words)
            self._pass_to.append(joined(words[:split]).strip(_MARKS))
            self._name(words[split:])
        elif self._verb == "FROM":
            self._persons.append(name)
        else:
            self._sort(words, name)

    def _is_passed_to(self, name: str) -> bool:
        """The first to whom it is passed may be anybody, more of them agencies, or offices beside an office."""
        kind = _head_kind(name)
        return not self._pass_to or kind == "agency" or kind == "office" == office_kind(self._pass_to[0])

    def _sort(self, words: list[Token], name: str) -> None:
        """Offices first, then persons: `WHA/CEN JANE DOE` has both."""
        kinds = [office_kind(word) for word in words]
        if _names_person(words, kinds):
            self._offices.append(joined(words[:1]).strip(_MARKS))
            self._name(words[1:])
        elif office_kind(name) in _OFFICES or "function" in kinds or kinds[0] == "agency":
            if self._verb is None and self._addressee is None and office_kind(name) == "agency":
                self._addressee = name
            else:
                self._offices.append(name)
        elif kinds[0] == "office":
            self._offices.append(joined(words[:1]).strip(_MARKS))
            self._name(words[1:])
        elif self._verb is not None or self._offices:
            self._name(words)

    def _name(self, words: list[Token]) -> None:
        """A person; or several, with strokes between them."""
        name = joined(words).strip(_MARKS)
        one = len(words) == 1 and office_kind(name) is None
        self._persons += [person for person in (name.split("/") if one else [name]) if person]

    def _aside(self, token: Token) -> None:
        """What stands in parentheses: persons of the office before it, or offices."""
        for name in folded(token[1:-1].replace("/", ",").replace(" AND ", ",").replace(";", ",")).split(","):
            person = name.strip(_MARKS)
            if person and not person.isdecimal():
                (self._offices if office_kind(person) in ("office", "function") else self._persons).append(person)

    def node(self, start: int) -> Attention:
        """The finished node; its text was read from `start` on in the source."""
        span = Span(span_of(self._tokens[0], start).start, span_of(self._tokens[-1], start).end)
        return Attention(
            text=joined(self._tokens).rstrip(_MARKS),
            addressee=self._addressee,
            verb=self._verb,
            pass_to=tuple(self._pass_to),
            offices=tuple(self._offices),
            persons=tuple(self._persons),
            span=span,
        )


def _chunks(words: list[Token]) -> Iterator[list[Token]]:
    """Words that belong together: `JANE DOE WHA/CEN JROE` is a person, then an office with another."""
    named = any(office_kind(word) == "function" for word in words)
    begins = [at for at, word in enumerate(words) if at and not named and "/" in word and office_kind(word) == "office"]
    for start, end in pairwise([0, *begins, len(words)]):
        chunk = words[start:end]
        first = next((at for at, word in enumerate(chunk) if word.upper() not in _JOINTS), len(chunk))
        last = next((at for at in range(len(chunk), first, -1) if chunk[at - 1].upper() not in _JOINTS), first)
        yield chunk[first:last]


def _names_person(words: list[Token], kinds: list[OfficeKind | None]) -> bool:
    """Whether an agency has a person behind it, by title or by two names: `NMFS JANE DOE`, but not `FAA MIAMI CENTER`."""
    names = words[1:]
    if kinds[0] != "agency" or not names or not {None, "title"}.issuperset(kinds[1:]):
        return False
    places = any(word.upper() in _PLACED or is_known_post(word) for word in names)
    return not places and len(names) > 1 and all(map(str.isalpha, (word.replace(".", "") for word in names)))


def _head_kind(name: str) -> str | None:
    """What the first word of a name is, or the first part of a path."""
    return office_kind(name) or office_kind(name.replace("/", " ").partition(" ")[0])
