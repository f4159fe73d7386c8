"""Attention lines: who is addressed, what shall be done, offices and persons."""

from __future__ import annotations

from collections.abc import Iterator

from lark import Token

from cablefmt.fields.addressed import MARKS, POSTS, Addressed, addressed
from cablefmt.fields.lines import folded
from cablefmt.fields.reading import joined, span_of, tokens
from cablefmt.model.attention import Attention, AttentionLines
from cablefmt.source import Span
from cablefmt.vocab import is_known_post, office_kind

__all__ = ["attention_lines"]

#: A line shorter than this was not broken because it was full: a new line begins another name.
_SHORT_LINE = 45
#: A word no longer than this that stands alone behind a comma, in a list of offices, is one.
_SHORT_WORD = 3
#: Words that begin another address below one that says from whom it is.
_ALSO = ("ALSO", "INFO")
#: A lone word no longer than this may be an office.
_LONGEST_OFFICE = 6
#: Who has offices of a single letter.
_LETTERED = ("DEPARTMENT", "DEPT", "SECSTATE", "STATE")


def attention_lines(raw: str, start: int = 0) -> AttentionLines:
    r"""The lines, without blanks at their ends, and what they say.

    >>> lines = attention_lines("  STATE FOR EUR/CACEN (JROE); LIMA FOR AMBASSADOR DOE \n\n")
    >>> [(one.addressee, one.offices, one.persons) for one in lines.attentions]
    [('STATE', ('EUR/CACEN',), ('JROE',)), ('LIMA', (), ('AMBASSADOR DOE',))]
    """
    lines = tuple(folded(token) for token in tokens("attention_lines", raw))
    found = list[_Address]()
    end = 0
    for token in _with_posts(tokens("attentions", raw)):
        at = token.start_pos or 0
        below = "\n" in raw[end:at]
        if not found or found[-1].ends_before(token, below=below):
            found.append(_Address())
        elif below and found[-1].pauses_before(token, short=end - raw.rfind("\n", 0, end) <= _SHORT_LINE):
            found[-1].close()
        found[-1].take(token)
        end = token.end_pos or 0
    return AttentionLines(lines=lines, attentions=tuple(address.node(start) for address in found if address.says_something))


def _with_posts(parts: list[Token]) -> Iterator[Token]:
    """The tokens; posts that a list in mid-line names before the last one are addressed with it: `LIMA, QUITO AND BOGOTA FOR`."""
    waiting = list[Token]()
    for token in parts:
        if token.type == "ADDRESSED_HERE" and len(waiting) > 1 and waiting[-1].type == "ATTENTION_JOINT" and is_known_post(token):
            first = waiting[0].start_pos
            yield Token(token.type, joined([*waiting, token]), start_pos=first, end_pos=token.end_pos)
            waiting.clear()
            continue
        joint = token.type == "ATTENTION_JOINT" and token.upper() in (",", "AND", "&")
        if not (waiting and joint) and not (token.type == "ATTENTION_WORD" and (is_known_post(token) or token.upper() in POSTS)):
            yield from waiting
            waiting.clear()
            yield token
        else:
            waiting.append(token)
    yield from waiting


class _Address:
    """One address, as far as it is read."""

    def __init__(self) -> None:
        self._tokens: list[Token] = []
        self._phrase: list[Token] = []
        # What parts the phrase from the one before it.
        self._joint = ""
        self._addressee: str | None = None
        self._verb: str | None = None
        # Whether `FOR` stands behind `PASS`: what follows is an office or a person there.
        self._passed = False
        self._pass_to: list[str] = []
        self._offices: list[str] = []
        self._persons: list[str] = []
        # What was named, in order: an office, a person, or nobody.
        self._named: list[str] = []

    @property
    def says_something(self) -> bool:
        """Whether it has a verb and names somebody, or begins with an office."""
        self.close()
        if self._verb is None:
            if self._named[:1] != ["office"] or not self._offices:
                return False
            first = next((token for token in self._tokens if token.upper() not in _ALSO), "")
            name = self._addressee or self._offices[0]
            path = "/" in first and len(self._offices) > 1
            return name.startswith(first) and (path or _head_kind(name) in ("agency", "office"))
        return bool(self._addressee or self._pass_to or self._offices or self._persons)

    def ends_before(self, token: Token, *, below: bool) -> bool:
        """Whether the token begins another address. `below`: it stands on another line than the one before it."""
        if token.type == "ADDRESSED":
            return self._tokens[-1].type != "PASS"
        if token.type == "ADDRESSED_HERE":
            if self._verb == "FROM" or (self._verb == "PASS" and not self._passed and self._is_pass_target(token)):
                return False
            return office_kind(token) in ("agency", None) or (self._addressee is None and bool(self._verb))
        if token.type == "PASS":
            apart = below or ";" in self._joint or self._verb == "FOR"
            return apart and self._verb is not None and self._tokens[-1].type not in ("FOR", "PASS")
        return self._verb == ("FOR" if token.type == "FROM" else "FROM") and (
            token.type == "FROM" or (below and token.upper() in _ALSO)
        )

    def _is_pass_target(self, token: Token) -> bool:
        known = office_kind(token) == "agency" or is_known_post(token)
        return not (self._phrase or self._pass_to) or (bool(self._phrase) and not known)

    def pauses_before(self, token: Token, *, short: bool) -> bool:
        """Whether a line's end parts the token from the last one. `short`: the line was not broken because it was full."""
        last, first = office_kind(self._tokens[-1]), office_kind(token)
        return (short and last != "title") or {last, first}.issubset(("agency", "office"))

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
            self._joint = ""
        elif token.type == "FROM" and self._verb in (None, "FOR") and not self._phrase:
            self._verb = "FROM"
        elif token.type == "ATTENTION_JOINT" and not (
            token.upper() in ("AND", "&") and self._phrase and office_kind(self._phrase[-1]) == "topic"
        ):
            self.close()
            self._joint += token
        else:
            self._phrase.append(token)

    def _address(self, token: Token) -> None:
        """The addressee; where it is an office, one of the Department's."""
        name = folded(token).rstrip(MARKS)
        if _head_kind(name) != "agency" and office_kind(name) in ("office", "function", "topic"):
            self._add("office", name)
        elif name:
            self._addressee = name

    def close(self) -> None:
        """Say what the words since the last joint are."""
        if not self._phrase:
            return
        words, self._phrase = self._phrase, []
        joint, self._joint = self._joint, ""
        if len(words) == 1 and self._is_listed(words[0], joint):
            self._add("office", joined(words).strip(MARKS))
            return
        lettered = self._addressee is None or self._addressee.upper() in _LETTERED
        behind = joint[-1:] in (":", "-")
        names = list(addressed(words, persons=behind, initials=not lettered))
        if behind and {what for what, _ in names} == {"person"}:
            self._head_last()
        if self._verb == "PASS" and not self._passed:
            self._pass(names)
        else:
            for what, name in names:
                self._add(what, name)

    def _is_listed(self, word: Token, joint: str) -> bool:
        """Whether a lone word is an office by its place: a short one in a list, `WHA, DRL, CAR`; a path that begins a line."""
        if self._verb is None and not self._named:
            return "/" in word
        short = word.isalpha() and len(word) <= _SHORT_WORD and office_kind(word) is None
        listed = "," in joint and self._named[-1:] == ["office"] and len(self._offices) > 1
        return short and listed and not any("/" in office for office in self._offices[-2:])

    def _head_last(self) -> None:
        """A lone word that a dash or colon joins to a person is his office: `OGHA - DOE`."""
        if self._named[-1:] == ["person"] and len(self._persons[-1]) <= _LONGEST_OFFICE and self._persons[-1].isalpha():
            self._offices.append(self._persons.pop())
            self._named[-1] = "office"

    def _pass(self, names: list[Addressed]) -> None:
        """To whom it is passed: anybody at first, then agencies, or offices beside an office; persons and offices there."""
        for at, (what, name) in enumerate(names):
            kind = _head_kind(name)
            beside = kind == "agency" or kind == "office" == office_kind(self._pass_to[0]) if self._pass_to else kind != "title"
            if at == 0 and beside and (what == "office" or not self._pass_to):
                self._pass_to.append(name)
            else:
                self._add(what, name)

    def _add(self, what: str, name: str) -> None:
        """An office or a person; what names no office in a line without a verb is none."""
        if (
            what == "office"
            and self._verb is None
            and self._addressee is None
            and not self._named
            and office_kind(name) == "agency"
        ):
            self._addressee = name
        elif what == "office":
            self._offices.append(name)
        elif self._verb is not None or self._offices:
            self._persons.append(name)
        else:
            what = "nobody"
        self._named.append(what)

    def _aside(self, token: Token) -> None:
        """What stands in parentheses: persons of the office before it, or offices."""
        phrase = list[Token]()
        for word in [*tokens("attentions", token[1:-1]), Token("ATTENTION_JOINT", ",")]:
            if word.type != "ATTENTION_JOINT":
                phrase.append(word)
                continue
            for what, name in addressed(phrase, persons=True):
                if any(map(str.isalpha, name)):
                    self._add(what, name)
            phrase = []

    def node(self, start: int) -> Attention:
        """The finished node; its text was read from `start` on in the source."""
        span = Span(span_of(self._tokens[0], start).start, span_of(self._tokens[-1], start).end)
        return Attention(
            text=joined(self._tokens).rstrip(MARKS),
            addressee=self._addressee,
            verb=self._verb,
            pass_to=tuple(self._pass_to),
            offices=tuple(self._offices),
            persons=tuple(self._persons),
            span=span,
        )


def _head_kind(name: str) -> str | None:
    """What the first word of a name is, or the first part of a path."""
    first = name.partition(" ")[0]
    if office_kind(first) == "title":
        return "title"
    return office_kind(name) or office_kind(name.partition("/")[0]) or office_kind(first.partition("/")[0])
