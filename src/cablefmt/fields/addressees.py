"""Lists of addressees: format lines 7 to 9 of the transmission head."""

from __future__ import annotations

from lark import Token

from cablefmt.fields.lines import folded
from cablefmt.fields.reading import joined, tokens
from cablefmt.model.transmission import ActionAddressees, Addressee, ExemptAddressees, InfoAddressees
from cablefmt.source import Span
from cablefmt.vocab import precedence_written

__all__ = ["action_addressees", "exempt_addressees", "info_addressees"]


_NO_ADDRESS = {"OFFICES", "ADDRESS_LINE", "UNREAD"}


class _Draft:
    """An addressee of which more may come."""

    def __init__(self, token: Token) -> None:
        self.start = token.start_pos or 0
        self.end = self.start
        self.routing_indicator: str | None = None
        self.name = ""
        self.precedence: str | None = None
        self.misspelled: str | None = None
        self.serial: str | None = None

    def take(self, token: Token) -> None:
        self.end = token.end_pos or 0
        if token.type == "ROUTING_INDICATOR":
            self.routing_indicator = token[:-1]
        elif token.type == "NAME" or not self.name:
            self.name = folded(token)
        elif token.type == "ENDING":
            self._take_ending(folded(token))
        elif token.type == "ADDRESS_PRECEDENCE":
            self._take_precedence(folded(token), None)
        else:
            self.name = f"{self.name} {self.serial or ''}".rstrip()
            self.serial = str(token)

    def _take_ending(self, words: str) -> None:
        """Take the last word, or two, of a name: a precedence with a slip in it, or the end of the name."""
        if not precedence_written(words):
            before, _, words = words.rpartition(" ")
            self.name = f"{self.name} {before}".rstrip()
        if meant := precedence_written(words):
            self._take_precedence(meant, None if words == meant else words)
        else:
            self.name = f"{self.name} {words}"

    def _take_precedence(self, word: str, misspelled: str | None) -> None:
        # A word that repeats was not the precedence after all.
        self.name = f"{self.name} {self.misspelled or self.precedence or ''}".rstrip()
        self.precedence, self.misspelled = word, misspelled

    def node(self, start: int) -> Addressee:
        return Addressee(
            routing_indicator=self.routing_indicator,
            name=self.name,
            precedence=self.precedence,
            misspelled=self.misspelled,
            serial=self.serial,
            span=Span(start + self.start, start + self.end),
        )


def _addressees(production: str, raw: str, start: int) -> tuple[tuple[Addressee, ...], str]:
    """The addressees, and the text that names none."""
    drafts, unread, before = list[_Draft](), list[Token](), None
    for token in tokens(production, raw):
        if token.type in _NO_ADDRESS:
            unread.append(token)
            continue
        if not drafts or token.type == "ROUTING_INDICATOR" or (drafts[-1].name and _is_name(token, before, raw)):
            drafts.append(_Draft(token))
        drafts[-1].take(token)
        before = token
    return tuple(draft.node(start) for draft in drafts), joined(unread)


def _is_name(token: Token, before: Token | None, raw: str) -> bool:
    """Whether a token begins a name: also what looks like the end of one, if none stands directly before it."""
    if token.type != "ENDING":
        return token.type == "NAME"
    return not (before and before.type == "NAME") or ";" in raw[before.end_pos : token.start_pos]


def action_addressees(raw: str, start: int) -> ActionAddressees:
    r"""FL7: who shall act.

    >>> (to,) = action_addressees("TO RUEHC/SECSTATE WASHDC PRIORITY 4460\n", 0).addressees
    >>> to.routing_indicator, to.name, to.precedence, to.serial
    ('RUEHC', 'SECSTATE WASHDC', 'PRIORITY', '4460')
    """
    addressees, unread = _addressees("action_addressees", raw, start)
    return ActionAddressees(addressees=addressees, unread=unread)


def info_addressees(raw: str, start: int) -> InfoAddressees:
    r"""FL8: who shall know.

    >>> info_addressees("INFO CIS COLLECTIVE\nAMEMBASSY TUNIS 0012\n", 0).addressees[1].serial
    '0012'
    """
    addressees, unread = _addressees("info_addressees", raw, start)
    return InfoAddressees(addressees=addressees, unread=unread)


def exempt_addressees(raw: str, start: int) -> ExemptAddressees:
    r"""FL9: members of a collective to whom it does not go.

    >>> exempt_addressees("XMT AMEMBASSY SOFIA\n", 0).addressees[0].name
    'AMEMBASSY SOFIA'
    """
    addressees, unread = _addressees("exempt_addressees", raw, start)
    return ExemptAddressees(addressees=addressees, unread=unread)
