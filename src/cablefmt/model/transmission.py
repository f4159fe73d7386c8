"""The transmission head: format lines (FL) 1 to 11 of ACP 127, or the short form of ACP 126."""

from __future__ import annotations

from datetime import datetime
from typing import TypeVar

import attrs

from cablefmt.model.node import Field, Node, Unparsed
from cablefmt.model.portal import PortalBlock, PortalChrome
from cablefmt.model.scars import BlankScar, PageBreak, ReviewStamp, without_scars

__all__ = [
    "AccountingLine",
    "ActionAddressees",
    "Addressee",
    "DateTimeGroup",
    "ExemptAddressees",
    "FromLine",
    "InfoAddressees",
    "OperatingSignals",
    "OriginLine",
    "RoutingLine",
    "SecurityLine",
    "Separator",
    "StartOfMessage",
    "Transmission",
    "TransmissionLine",
]


N = TypeVar("N", bound=Node)


@attrs.frozen(kw_only=True)
class StartOfMessage(Field):
    """FL1, `VZCZCXRO1740` (ACP 127 par. 112): start of message, channel and channel serial.

    >>> StartOfMessage(channel="XRO", serial="1740").channel
    'XRO'
    """

    #: Three letters.
    channel: str | None = None
    #: Three or four digits, as written.
    serial: str | None = None


@attrs.frozen(kw_only=True)
class RoutingLine(Field):
    """FL2, `RR RUEHAT RUEHDA` (ACP 127 par. 151): the highest precedence, doubled, and the routing indicators.

    >>> RoutingLine(precedence="R", indicators=("RUEHAT",)).indicators
    ('RUEHAT',)
    """

    #: One letter of Z, O, P, R.
    precedence: str | None = None
    indicators: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class OriginLine(Field):
    """FL3, `DE RUEHTA #0079/01 0120508` (ACP 127 par. 115): originating station, serial, section, filing time.

    >>> OriginLine(station="RUEHTA", serial="0079", section=1, filed="0120508").filed
    '0120508'
    """

    #: The originator's routing indicator.
    station: str | None = None
    #: The station's serial, four digits as written.
    serial: str | None = None
    section: int | None = None
    #: Day of the year, hour and minute, UTC, as `DDDHHMM`.
    filed: str | None = None


@attrs.frozen(kw_only=True)
class SecurityLine(Field):
    """FL4, `ZNR UUUUU ZZH` (ACP 127 par. 124): security warning and operating signals.

    >>> SecurityLine(signal="ZNR", group="UUUUU", operating_signals=("ZZH",)).group
    'UUUUU'
    """

    #: `ZNR` or `ZNY`.
    signal: str | None = None
    #: Five letters, with a special category suffix such as `/AAAAA` where there is one.
    group: str | None = None
    operating_signals: tuple[str, ...] = ()
    #: A note of the communications center, with its parentheses: `(CCY AD1234 MSI1-2)`.
    remark: str | None = None


@attrs.frozen(kw_only=True)
class DateTimeGroup(Field):
    """FL5, `P R 120508Z JAN 06` (ACP 127 par. 113): precedences, date-time group, operating signals.

    >>> DateTimeGroup(precedences=("R",), group="120508Z JAN 06").group
    '120508Z JAN 06'
    """

    #: One letter for action, a second for information where it differs.
    precedences: tuple[str, ...] = ()
    #: The date-time group as written, single blanks: `120508Z JAN 06`.
    group: str | None = None
    #: The day in front of it, as SMART prints it: `Mar 14, 2011`.
    calendar: str | None = None
    #: The moment it stands for, UTC; None where the group is no date.
    date: datetime | None = None
    operating_signals: tuple[str, ...] = ()
    #: Which message this one serves, as written: `CITE RUEHSD 0005`.
    remark: str | None = None


@attrs.frozen(kw_only=True)
class OperatingSignals(Field):
    """Operating signals on a line of their own: `ZFF4`, `ZFD` (ACP 127 par. 135).

    >>> OperatingSignals(signals=("ZFD",)).signals
    ('ZFD',)
    """

    signals: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class FromLine(Field):
    """FL6, `FM USOFFICE ALMATY`: the originator.

    >>> FromLine(originator="USOFFICE ALMATY").originator
    'USOFFICE ALMATY'
    """

    #: The plain language address; None where the line is empty.
    originator: str | None = None


@attrs.frozen(kw_only=True)
class Addressee(Node):
    """One addressee: `RUEHC/SECSTATE WASHDC PRIORITY 4460`.

    >>> Addressee(routing_indicator="RUEHC", name="SECSTATE WASHDC", precedence="PRIORITY", serial="4460").name
    'SECSTATE WASHDC'
    """

    routing_indicator: str | None = None
    #: The plain language address designator.
    name: str
    #: Whether the place is written before the office there: `WASHDC, SECSTATE`.
    inverted: bool = False
    #: FLASH, NIACT IMMEDIATE, IMMEDIATE, PRIORITY or ROUTINE, where it is written.
    precedence: str | None = None
    #: The precedence as written, where there is a slip in it: `PIORITY`.
    misspelled: str | None = None
    #: The originator's serial to this addressee, as written.
    serial: str | None = None


@attrs.frozen(kw_only=True)
class ActionAddressees(Field):
    """FL7, `TO ...` and its continuation lines: who shall act.

    >>> ActionAddressees(addressees=(Addressee(name="SECSTATE WASHDC"),)).addressees[0].name
    'SECSTATE WASHDC'
    """

    addressees: tuple[Addressee, ...] = ()


@attrs.frozen(kw_only=True)
class InfoAddressees(Field):
    """FL8, `INFO ...` and its continuation lines: who shall know.

    >>> InfoAddressees(addressees=(Addressee(name="CIS COLLECTIVE"),)).addressees[0].name
    'CIS COLLECTIVE'
    """

    addressees: tuple[Addressee, ...] = ()


@attrs.frozen(kw_only=True)
class ExemptAddressees(Field):
    """FL9, `XMT ...`: members of a collective to whom it does not go.

    >>> ExemptAddressees(addressees=(Addressee(name="AMEMBASSY SOFIA"),)).addressees[0].name
    'AMEMBASSY SOFIA'
    """

    addressees: tuple[Addressee, ...] = ()


@attrs.frozen(kw_only=True)
class AccountingLine(Field):
    """FL10, `STATE GRNC` (ACP 127 Annex B): who pays for the message, how many groups its text has.

    >>> AccountingLine(symbol="STATE", group_count="GRNC").symbol
    'STATE'
    """

    symbol: str | None = None
    #: As written: `GR75`, or `GRNC` where they are not counted.
    group_count: str | None = None


@attrs.frozen(kw_only=True)
class Separator(Field):
    r"""FL11, `BT`: break between head and text.

    >>> Separator() == Separator(raw="BT\n")
    True
    """


TransmissionLine = (
    StartOfMessage
    | RoutingLine
    | OriginLine
    | SecurityLine
    | DateTimeGroup
    | OperatingSignals
    | FromLine
    | ActionAddressees
    | InfoAddressees
    | ExemptAddressees
    | AccountingLine
    | Separator
    | PortalBlock
    | PortalChrome
    | PageBreak
    | ReviewStamp
    | BlankScar
    | Unparsed
)


def _superseded(lines: tuple[TransmissionLine, ...]) -> tuple[TransmissionLine, ...]:
    """The lines above a page's table that all stand below it again, in order."""
    table = next((at for at, line in enumerate(lines) if isinstance(line, PortalBlock)), 0)
    below = iter(lines[table:])
    return lines[:table] if all(any(line == other for other in below) for line in without_scars(lines[:table])) else ()


def _content(lines: tuple[TransmissionLine, ...]) -> tuple[Node, ...]:
    """The lines that count: not a copy, nor those that a page or a mail program put between them."""
    current = lines[len(_superseded(lines)) :]
    return tuple(line for line in without_scars(current) if not isinstance(line, (PortalBlock, PortalChrome)))


@attrs.frozen(kw_only=True)
class Transmission(Node):
    """The transmission head, its lines in source order.

    >>> Transmission(lines=(FromLine(originator="USOFFICE ALMATY"),)).first(FromLine).originator
    'USOFFICE ALMATY'
    """

    lines: tuple[TransmissionLine, ...] = attrs.field(eq=_content)

    @property
    def superseded(self) -> tuple[TransmissionLine, ...]:
        """A copy, which canonical text leaves out: the head as an archive printed it above its table, if all of it follows again.

        >>> sender = FromLine(originator="AMEMBASSY LIMA")
        >>> Transmission(lines=(sender, PortalBlock(), sender)).superseded == (sender,)
        True
        """
        return _superseded(self.lines)

    @property
    def current_lines(self) -> tuple[TransmissionLine, ...]:
        """The lines without that copy.

        >>> Transmission(lines=(FromLine(originator="AMEMBASSY LIMA"),)).current_lines
        (FromLine(unread='', originator='AMEMBASSY LIMA'),)
        """
        return self.lines[len(self.superseded) :]

    def first(self, kind: type[N]) -> N | None:
        """The first line of this kind."""
        return next((line for line in self.lines if isinstance(line, kind)), None)
