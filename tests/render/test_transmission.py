"""The transmission head in canonical text."""

from __future__ import annotations

import pytest

from cablefmt.model import (
    AccountingLine,
    ActionAddressees,
    Addressee,
    DateTimeGroup,
    ExemptAddressees,
    FromLine,
    InfoAddressees,
    OperatingSignals,
    OriginLine,
    PageBreak,
    PortalBlock,
    RoutingLine,
    SecurityLine,
    Separator,
    StartOfMessage,
    Transmission,
    TransmissionLine,
    Unparsed,
)
from cablefmt.render.transmission import transmission_text

_LIMA = Addressee(name="AMEMBASSY LIMA")
_TUNIS = Addressee(routing_indicator="RUEHTU", name="AMEMBASSY TUNIS", precedence="PRIORITY", serial="0123")


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (StartOfMessage(channel="XRO", serial="1740"), "VZCZCXRO1740"),
        (StartOfMessage(unread="X1"), "VZCZCX1"),
        (RoutingLine(precedence="R", indicators=("RUEHAT", "RUEHDA")), "RR RUEHAT RUEHDA"),
        (OriginLine(station="RUEHTA", serial="0079", section=1, filed="0120508"), "DE RUEHTA #0079/01 0120508"),
        (OriginLine(station="RUEHTA", serial="0079", filed="0120508"), "DE RUEHTA #0079 0120508"),
        (OriginLine(station="RUEHTA", unread="?? 012"), "DE RUEHTA ?? 012"),
        (SecurityLine(signal="ZNR", group="UUUUU", operating_signals=("ZZH",)), "ZNR UUUUU ZZH"),
        (DateTimeGroup(precedences=("P", "R"), group="120508Z JAN 06", operating_signals=("ZDK",)), "P R 120508Z JAN 06 ZDK"),
        (SecurityLine(signal="ZNR", remark="(CCY AD1234 MSI1-2)"), "ZNR (CCY AD1234 MSI1-2)"),
        (DateTimeGroup(group="120508Z JAN 06", remark="CITE RUEHSD 0005"), "120508Z JAN 06 CITE RUEHSD 0005"),
        (OperatingSignals(signals=("ZFF4", "ZFD")), "ZFF4 ZFD"),
        (AccountingLine(symbol="STATE", group_count="GR75"), "STATE GR75"),
        (RoutingLine(indicators=("RUEHAT",)), "RUEHAT"),
        (FromLine(originator="USOFFICE ALMATY"), "FM USOFFICE ALMATY"),
        (ActionAddressees(addressees=(_LIMA, _TUNIS)), "TO AMEMBASSY LIMA\nRUEHTU/AMEMBASSY TUNIS PRIORITY 0123"),
        (InfoAddressees(addressees=(_LIMA,), unread="??"), "INFO AMEMBASSY LIMA\n??"),
        (InfoAddressees(), "INFO"),
        (ExemptAddressees(addressees=(_LIMA,)), "XMT AMEMBASSY LIMA"),
        (Separator(), "BT"),
        (Unparsed(text="2X9 QRM"), "2X9 QRM"),
    ],
)
def test_a_format_line_is_written_like_this(line: TransmissionLine, text: str) -> None:
    assert text == transmission_text(Transmission(lines=(line,)))


def test_format_lines_stand_under_each_other_without_page_breaks() -> None:
    head = Transmission(lines=(FromLine(originator="AMEMBASSY LIMA"), PageBreak(page=2), Separator()))

    assert transmission_text(head) == "FM AMEMBASSY LIMA\nBT"


FROM, OTHER, TABLE = FromLine(originator="AMEMBASSY LIMA"), FromLine(originator="AMEMBASSY QUITO"), PortalBlock()


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ((FROM, TABLE, FROM, Separator()), "FM AMEMBASSY LIMA\nBT"),
        ((FROM, PageBreak(page=2), TABLE, Separator(), FROM), "BT\nFM AMEMBASSY LIMA"),
        ((FROM, TABLE, OTHER), "FM AMEMBASSY LIMA\nFM AMEMBASSY QUITO"),
        ((Separator(), FROM, TABLE, FROM, Separator()), "BT\nFM AMEMBASSY LIMA\nFM AMEMBASSY LIMA\nBT"),
        ((FROM, FROM), "FM AMEMBASSY LIMA\nFM AMEMBASSY LIMA"),
    ],
)
def test_a_head_above_a_table_goes_where_all_of_it_stands_below(lines: tuple[TransmissionLine, ...], text: str) -> None:
    assert transmission_text(Transmission(lines=lines)) == text


def test_unparsed_lines_stand_apart_from_each_other_and_from_all_others() -> None:
    """Directly below an addressee they would be one."""
    lines = (FromLine(originator="LIMA"), InfoAddressees(), Unparsed(text="2X9 QRM"), Unparsed(text="2X9 QRN"), Separator())

    assert transmission_text(Transmission(lines=lines)) == "FM LIMA\nINFO\n\n2X9 QRM\n\n2X9 QRN\n\nBT"
