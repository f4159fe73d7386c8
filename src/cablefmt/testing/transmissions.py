"""Transmission heads and the ends of messages. What repeats is computed: the filing time and the serial check from the head."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from hypothesis import strategies as st

from cablefmt.model import (
    AccountingLine,
    ActionAddressees,
    Addressee,
    ArchiveId,
    Banner,
    Closing,
    ClosingLine,
    ClosingNote,
    DateTimeGroup,
    EndSeparator,
    ExemptAddressees,
    FromLine,
    InfoAddressees,
    OperatingSignals,
    OriginLine,
    RoutingLine,
    SecurityLine,
    Separator,
    SerialCheck,
    Signature,
    StartOfMessage,
    Terminator,
    Transmission,
    TransmissionLine,
)
from cablefmt.testing.archives import ATTRIBUTES, MARKINGS
from cablefmt.testing.words import SURNAMES

PRECEDENCES = (("R",), ("P",), ("O",), ("Z",), ("P", "R"), ("O", "R"))
OFFICES = (
    "SECSTATE WASHDC",
    "AMEMBASSY TUNIS",
    "AMCONSUL LIMA",
    "CIS COLLECTIVE",
    "USMISSION USNATO",
    "DEPT OF COMMERCE WASHINGTON DC",
)
INDICATORS = ("RUEHC", "RUEHTU", "RUEHLM", "RUCNCIS", "RHMFIUU")
_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
_SIGNALS = st.sampled_from(((), ("ZDK",), ("ZFF4",)))


def _group(date: datetime) -> str:
    return f"{date:%d%H%M}Z {_MONTHS[date.month - 1]} {date:%y}"


@cache
@st.composite
def addressees(draw: st.DrawFn, routed: bool = True) -> Addressee:
    """With a routing indicator, as in an ACP 127 head, or without, as in the short one."""
    return Addressee(
        routing_indicator=draw(st.sampled_from(INDICATORS)) if routed else None,
        name=draw(st.sampled_from(OFFICES)),
        precedence=draw(st.sampled_from((None, "PRIORITY", "IMMEDIATE", "NIACT IMMEDIATE"))),
        serial=draw(st.sampled_from((None, "0079", "4460"))),
    )


@cache
def _many_addressees(routed: bool) -> st.SearchStrategy[tuple[Addressee, ...]]:
    return st.lists(addressees(routed), min_size=1, max_size=3).map(tuple)


@cache
@st.composite
def transmissions(draw: st.DrawFn) -> Transmission:
    """The short head of ACP 126, or the whole one of ACP 127 with any of its optional lines."""
    routed = draw(st.booleans())
    date = draw(st.datetimes(datetime(1970, 1, 1), datetime(2019, 12, 31))).replace(second=0, microsecond=0, tzinfo=UTC)
    precedences = draw(st.sampled_from(PRECEDENCES))
    many = _many_addressees(routed)
    lines: list[TransmissionLine] = []
    if routed:
        lines += [
            StartOfMessage(channel=draw(st.sampled_from(("XRO", "XYZ"))), serial=draw(st.sampled_from(("1740", "0001", "123")))),
            RoutingLine(
                precedence=precedences[0], indicators=tuple(draw(st.lists(st.sampled_from(INDICATORS), min_size=1, max_size=3)))
            ),
            OriginLine(station="RUEHTA", serial="0079", section=draw(st.sampled_from((None, 1, 9))), filed=f"{date:%j%H%M}"),
            SecurityLine(
                signal=(security := draw(st.sampled_from((("ZNR", "UUUUU"), ("ZNY", "CCCCC"), ("ZNY", "SSSSS/AAAAA")))))[0],
                group=security[1],
                operating_signals=draw(st.sampled_from(((), ("ZZH",), ("ZFD", "ZZH")))),
            ),
        ]
    lines += [
        DateTimeGroup(precedences=precedences, group=_group(date), date=date, operating_signals=draw(_SIGNALS)),
        *draw(st.sampled_from(((), (OperatingSignals(signals=("ZFF4",)),)))),
        FromLine(originator=draw(st.sampled_from(("USOFFICE ALMATY", "AMEMBASSY LIMA")))),
        ActionAddressees(addressees=draw(many)),
    ]
    if draw(st.booleans()):
        lines.append(InfoAddressees(addressees=draw(many)))
    if draw(st.booleans()):
        lines.append(ExemptAddressees(addressees=(Addressee(name="AMEMBASSY SOFIA"),)))
    if draw(st.booleans()):
        lines.append(AccountingLine(symbol=draw(st.sampled_from((None, "STATE"))), group_count="GRNC"))
    if draw(st.booleans()):
        lines.append(Separator())
    return Transmission(lines=tuple(lines))


@cache
@st.composite
def closings(draw: st.DrawFn) -> Closing:
    """Sign-off, banner, end of message, each there or not."""
    lines: list[ClosingLine] = []
    for line in (
        Signature(name=draw(st.sampled_from(SURNAMES)), title=draw(st.sampled_from((None, "AMBASSADOR", "Acting")))),
        ClosingNote(text=draw(st.sampled_from(("GP-3", "NOTE BY OC/T: HEADING AS RECEIVED.")))),
        Banner(text="UNCLASSIFIED"),
        EndSeparator(),
        SerialCheck(serial="0079"),
        Terminator(),
    ):
        if draw(st.booleans()):
            lines.append(line)
    if lines and isinstance(lines[-1], Terminator) and draw(st.booleans()):
        lines.append(ArchiveId(text="2006ALMATY00079 - UNCLASSIFIED"))
    # What an archive says of the text stands behind it.
    if draw(st.sampled_from((False, False, True))):
        lines += [MARKINGS, ATTRIBUTES]
    return Closing(lines=tuple(lines))
