"""Lists of addressees: format lines 7 to 9 of the transmission head."""

from __future__ import annotations

from lark import Token

from cablefmt.fields.lines import folded
from cablefmt.fields.reading import joined, tokens
from cablefmt.model.transmission import ActionAddressees, Addressee, ExemptAddressees, InfoAddressees
from cablefmt.source import Span

__all__ = ["action_addressees", "exempt_addressees", "info_addressees"]


_NO_ADDRESS = {"OFFICES", "ADDRESS_LINE", "UNREAD"}
#: What a precedence with a slip in it stands for.
_MEANT = {"FOR_IMMEDIATE": "IMMEDIATE", "FOR_PRIORITY": "PRIORITY", "FOR_ROUTINE": "ROUTINE"}


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
        elif token.type == "ADDRESS_PRECEDENCE" or token.type in _MEANT:
            # A word that repeats was not the precedence after all.
            self.name = f"{self.name} {self.misspelled or self.precedence or ''}".rstrip()
            self.precedence = _MEANT.get(token.type) or folded(token)
            self.misspelled = str(token) if token.type in _MEANT else None
        else:
            self.name = f"{self.name} {self.serial or ''}".rstrip()
            self.serial = str(token)

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
    drafts, unread = list[_Draft](), list[Token]()
    for token in tokens(production, raw):
        if token.type in _NO_ADDRESS:
            unread.append(token)
            continue
        begins = token.type == "ROUTING_INDICATOR" or (token.type == "NAME" and (not drafts or drafts[-1].name))
        if begins or not drafts:
            drafts.append(_Draft(token))
        drafts[-1].take(token)
    return tuple(draft.node(start) for draft in drafts), joined(unread)


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
