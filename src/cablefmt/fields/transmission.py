"""The format lines of the transmission head (ACP 127, Annex B)."""

from __future__ import annotations

from datetime import UTC, datetime

from lark import Token

from cablefmt.fields.lines import folded
from cablefmt.fields.reading import by_type, joined, remembered, tokens
from cablefmt.model.transmission import (
    AccountingLine,
    DateTimeGroup,
    FromLine,
    OperatingSignals,
    OriginLine,
    RoutingLine,
    SecurityLine,
    Separator,
    StartOfMessage,
)

__all__ = [
    "accounting_line",
    "date_of",
    "date_time_group",
    "from_line",
    "operating_signals",
    "origin_line",
    "routing_line",
    "security_line",
    "separator",
    "start_of_message",
]

_DIGITS = str.maketrans("OIl@", "0110")
#: What may stand between the parts of a date-time group.
_JOINTS = " .,'-"
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def start_of_message(raw: str, _start: int = 0) -> StartOfMessage:
    r"""FL1: channel and channel serial.

    >>> start_of_message("VZCZCXRO1740\n")
    StartOfMessage(unread='', channel='XRO', serial='1740')
    """
    found = by_type(tokens("start_of_message", raw))
    return StartOfMessage(channel=found.get("CHANNEL"), serial=found.get("CHANNEL_SERIAL"), unread=found.get("UNREAD", ""))


def routing_line(raw: str, _start: int = 0) -> RoutingLine:
    r"""FL2: the precedence and the routing indicators, which may go on over several lines.

    >>> routing_line("RR RUEHAT\nRUEHDA\n").indicators
    ('RUEHAT', 'RUEHDA')
    """
    precedence, indicators, unread = None, list[str](), list[Token]()
    for token in tokens("routing_line", raw):
        if token.type == "DOUBLED_PRECEDENCE":
            precedence = token[0]
        elif token.type == "INDICATORS":
            indicators += folded(token).replace("\\", " ").split()
        else:
            unread.append(token)
    return RoutingLine(precedence=precedence, indicators=tuple(indicators), unread=joined(unread))


def origin_line(raw: str, _start: int = 0) -> OriginLine:
    r"""FL3: station, serial, section, filing time.

    >>> origin_line("DE RUEHTA #0079/01 0120508\n").serial
    '0079'
    """
    found = by_type(tokens("origin_line", raw))
    serial, section = found.get("STATION_SERIAL"), found.get("SECTION_SUFFIX")
    return OriginLine(
        station=found.get("STATION"),
        serial=serial.lstrip("#") if serial else None,
        section=int(section[1:]) if section else None,
        filed=found.get("FILING_TIME"),
        unread=found.get("UNREAD", ""),
    )


@remembered
def security_line(raw: str) -> SecurityLine:
    r"""FL4: security warning and operating signals.

    >>> security_line("ZNY CCCCC ZZH\n", 0).group
    'CCCCC'
    """
    found = by_type(tokens("security_line", raw))
    return SecurityLine(
        signal=found.get("SECURITY_SIGNAL"),
        group=found.get("SECURITY_GROUP"),
        operating_signals=tuple(found.get("OPERATING_SIGNAL", "").split()),
        remark=found.get("HEAD_REMARK"),
        unread=found.get("UNREAD", ""),
    )


def date_time_group(raw: str, _start: int = 0) -> DateTimeGroup:
    r"""FL5: precedences, date-time group, operating signals.

    >>> date_time_group("P R 120508Z JAN 06 ZFF4\n").date
    datetime.datetime(2006, 1, 12, 5, 8, tzinfo=datetime.timezone.utc)
    """
    found = by_type(tokens("date_time_group", raw))
    parts = [found[part].strip(_JOINTS) for part in ("CLOCK", "MONTH", "YEAR") if part in found]
    group = " ".join(("".join(parts[0].split()), *parts[1:])) if parts else None
    return DateTimeGroup(
        precedences=tuple(found.get("PRECEDENCE", "").split()),
        group=group,
        date=date_of(group) if group else None,
        operating_signals=tuple(found.get("OPERATING_SIGNAL", "").split()),
        remark=found.get("HEAD_REMARK"),
        unread=found.get("UNREAD", ""),
    )


@remembered
def operating_signals(raw: str) -> OperatingSignals:
    r"""Signals on a line of their own.

    >>> operating_signals("ZFF4 ZEX\n", 0).signals
    ('ZFF4', 'ZEX')
    """
    found = by_type(tokens("operating_signals", raw))
    return OperatingSignals(signals=tuple(found.get("OPERATING_SIGNAL_ALONE", "").split()), unread=found.get("UNREAD", ""))


@remembered
def accounting_line(raw: str) -> AccountingLine:
    r"""FL10: who pays, and how many groups the text has.

    >>> accounting_line("STATE GRNC\n", 0).symbol
    'STATE'
    """
    found = by_type(tokens("accounting_line", raw))
    return AccountingLine(
        symbol=found.get("ACCOUNTING_SYMBOL"), group_count=found.get("GROUP_COUNT"), unread=found.get("UNREAD", "")
    )


def date_of(group: str) -> datetime | None:
    """The moment of a date-time group, UTC; None where it is none. Two digits of a year from 66 on are of the last century.

    Letters that look like digits are digits.

    >>> date_of("120508Z JAN 06").year
    2006
    """
    try:
        clock, month, year = group.split(" ")
        clock, year = clock.rstrip("Z").translate(_DIGITS), year.translate(_DIGITS)
        centuries = {2: 1900 if int(year) >= 66 else 2000, 4: 0}
        return datetime(
            centuries[len(year)] + int(year),
            _MONTHS.index(month[:3].upper()) + 1,
            int(clock[:2]),
            int(clock[2:4]),
            int(clock[4:]),
            tzinfo=UTC,
        )
    except (KeyError, ValueError):
        return None


@remembered
def from_line(raw: str) -> FromLine:
    r"""FL6: the originator.

    >>> from_line("FM USOFFICE ALMATY\n", 0)
    FromLine(unread='', originator='USOFFICE ALMATY')
    """
    return FromLine(originator=joined(tokens("from_line", raw)) or None)


@remembered
def separator(raw: str) -> Separator:
    r"""FL11: `BT`.

    >>> separator("BT\n", 0)
    Separator(unread='')
    """
    return Separator(unread=joined(tokens("separator", raw)))
