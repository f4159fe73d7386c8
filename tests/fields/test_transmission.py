"""What is read of the format lines of a transmission head."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cablefmt import fields
from cablefmt.model import (
    ActionAddressees,
    Addressee,
    DateTimeGroup,
    ExemptAddressees,
    Field,
    FromLine,
    InfoAddressees,
    OriginLine,
    RoutingLine,
    SecurityLine,
    Separator,
    StartOfMessage,
)

PAGE = "LIMA 00000079  002 OF 003\n"


def to(*addressees: Addressee, unread: str = "") -> ActionAddressees:
    return ActionAddressees(addressees=addressees, unread=unread)


def at(*moment: int) -> datetime:
    return datetime(*moment, tzinfo=UTC)  # type: ignore[misc, arg-type]


LINES: list[tuple[str, str, Field]] = [
    (
        "action_addressees",
        "TO SECSTATE WASHDC 79\n",
        ActionAddressees(addressees=(Addressee(name="SECSTATE WASHDC", serial="79"),)),
    ),
    ("start_of_message", "VZCZCXRO1740\n", StartOfMessage(channel="XRO", serial="1740")),
    ("start_of_message", "VZCZCXYZ123\\\n", StartOfMessage(channel="XYZ", serial="123")),
    ("start_of_message", "VZCZCXRO1740RR\n", StartOfMessage(channel="XRO", serial="1740", unread="RR")),
    ("start_of_message", "VZCZCTV049\n", StartOfMessage(unread="TV049")),
    ("routing_line", "RR RUEHAT RUEHDA\nRUEHLM\n\n", RoutingLine(precedence="R", indicators=("RUEHAT", "RUEHDA", "RUEHLM"))),
    ("routing_line", "OO RUEHWEB\\\n\\\n", RoutingLine(precedence="O", indicators=("RUEHWEB",))),
    (
        "routing_line",
        f"PP RUEHAT\n{PAGE}RUEHDA 4R\n",
        RoutingLine(precedence="P", indicators=("RUEHAT", "RUEHDA"), unread="4R"),
    ),
    ("origin_line", "DE RUEHTA #0079/01 0120508\n", OriginLine(station="RUEHTA", serial="0079", section=1, filed="0120508")),
    ("origin_line", "DE RUEHC 0079 0120508\n", OriginLine(station="RUEHC", serial="0079", filed="0120508")),
    (
        "origin_line",
        "DE RUEHC #0079 0120508ZNR UUUUU",
        OriginLine(station="RUEHC", serial="0079", filed="0120508", unread="ZNR UUUUU"),
    ),
    ("origin_line", "DE ?\n", OriginLine(unread="?")),
    ("security_line", "ZNR UUUUU ZZH\n", SecurityLine(signal="ZNR", group="UUUUU", operating_signals=("ZZH",))),
    ("security_line", "ZNY SSSSS/AAAAA\n", SecurityLine(signal="ZNY", group="SSSSS/AAAAA")),
    (
        "security_line",
        "ZNY CCCCC ZFD ZZH (CCY AD1234 MSI1-2)\n",
        SecurityLine(signal="ZNY", group="CCCCC", operating_signals=("ZFD", "ZZH"), remark="(CCY AD1234 MSI1-2)"),
    ),
    ("security_line", "ZNR UUUU ZZH\n", SecurityLine(signal="ZNR", group="UUUU", operating_signals=("ZZH",))),
    ("security_line", "ZNR UUUUU 22H\n", SecurityLine(signal="ZNR", group="UUUUU", unread="22H")),
    (
        "date_time_group",
        "P R 120508Z JAN 06 ZFF4\n",
        DateTimeGroup(precedences=("P", "R"), group="120508Z JAN 06", date=at(2006, 1, 12, 5, 8), operating_signals=("ZFF4",)),
    ),
    ("date_time_group", "071943Z Dec  2005\n", DateTimeGroup(group="071943Z Dec 2005", date=at(2005, 12, 7, 19, 43))),
    (
        "date_time_group",
        "P 07 1943Z DEC 05\n",
        DateTimeGroup(precedences=("P",), group="071943Z DEC 05", date=at(2005, 12, 7, 19, 43)),
    ),
    ("date_time_group", "R 010000Z JAN 66\n", DateTimeGroup(precedences=("R",), group="010000Z JAN 66", date=at(1966, 1, 1))),
    ("date_time_group", "R 010000Z JAN 65\n", DateTimeGroup(precedences=("R",), group="010000Z JAN 65", date=at(2065, 1, 1))),
    ("date_time_group", "O 310800Z FEB 06\n", DateTimeGroup(precedences=("O",), group="310800Z FEB 06")),
    ("date_time_group", "O 012560Z FEB 06\n", DateTimeGroup(precedences=("O",), group="012560Z FEB 06")),
    ("date_time_group", "O 0108Z MAI 06\n", DateTimeGroup(precedences=("O",), group="0108Z MAI 06")),
    (
        "date_time_group",
        "O 010800Z FEB 06 ZDS CITE RUEHSD 0005\n",
        DateTimeGroup(
            precedences=("O",),
            group="010800Z FEB 06",
            date=at(2006, 2, 1, 8),
            operating_signals=("ZDS",),
            remark="CITE RUEHSD 0005",
        ),
    ),
    ("date_time_group", "DTG ??\n", DateTimeGroup(unread="DTG ??")),
    ("from_line", "FM USOFFICE  ALMATY \\\n", FromLine(originator="USOFFICE ALMATY")),
    ("from_line", "FM\n", FromLine()),
    ("separator", "BT\n\n", Separator()),
    (
        "action_addressees",
        "TO RUEHC/SECSTATE WASHDC PRIORITY 4460\n",
        to(Addressee(routing_indicator="RUEHC", name="SECSTATE WASHDC", precedence="PRIORITY", serial="4460")),
    ),
    (
        "action_addressees",
        "TO SECSTATE WASHDC NIACT IMMEDIATE\nAMEMBASSY TUNIS\n\n",
        to(Addressee(name="SECSTATE WASHDC", precedence="NIACT IMMEDIATE"), Addressee(name="AMEMBASSY TUNIS")),
    ),
    (
        "action_addressees",
        f"TO {PAGE}\nALL DIPLOMATIC POSTS COLLECTIVE\nPRIORITY 0012\n",
        to(Addressee(name="ALL DIPLOMATIC POSTS COLLECTIVE", precedence="PRIORITY", serial="0012")),
    ),
    (
        "action_addressees",
        "TO RUEHLM/AMEMBASSY LIMA 6974RUEHTU/AMEMBASSY TUNIS",
        to(
            Addressee(routing_indicator="RUEHLM", name="AMEMBASSY LIMA", serial="6974"),
            Addressee(routing_indicator="RUEHTU", name="AMEMBASSY TUNIS"),
        ),
    ),
    (
        "action_addressees",
        "TO HQ USEUCOM VAIHINGEN GE//J5 DIRECTORATE (MC)//\nCTF 72\nAMEMBASSY LIMA PIORITY\n",
        to(
            Addressee(name="HQ USEUCOM VAIHINGEN GE//J5 DIRECTORATE (MC)//"),
            Addressee(name="CTF 72"),
            Addressee(name="AMEMBASSY LIMA", precedence="PRIORITY", misspelled="PIORITY"),
        ),
    ),
    ("action_addressees", "TO SECSTATE 3271 PRIORITY\n", to(Addressee(name="SECSTATE", precedence="PRIORITY", serial="3271"))),
    (
        "action_addressees",
        "TO AMEMBASSY LIMA PRIORITY ROUTINE 0001\n",
        to(Addressee(name="AMEMBASSY LIMA PRIORITY", precedence="ROUTINE", serial="0001")),
    ),
    ("action_addressees", "TO\n", to()),
    (
        "info_addressees",
        "INFO RUEHTU/AMEMBASSY TUNIS 0012\nMonday, 09 November 2009, 07:32\n",
        InfoAddressees(
            addressees=(Addressee(routing_indicator="RUEHTU", name="AMEMBASSY TUNIS", serial="0012"),),
            unread="Monday, 09 November 2009, 07:32",
        ),
    ),
    (
        "info_addressees",
        "INFO OCT-01 AF-08 ISO-00\n     IO-13 /018 R\nDRAFTED BY AF:JDOE\n",
        InfoAddressees(unread="OCT-01 AF-08 ISO-00 IO-13 /018 R DRAFTED BY AF:JDOE"),
    ),
    ("exempt_addressees", "XMT/AMEMBASSY SOFIA\n", ExemptAddressees(addressees=(Addressee(name="AMEMBASSY SOFIA"),))),
]


@pytest.mark.parametrize(("field", "raw", "expected"), LINES)
def test_a_format_line_gives_its_values(field: str, raw: str, expected: Field) -> None:
    assert expected == getattr(fields, field)(raw, 0)


@pytest.mark.parametrize(("field", "raw"), [(field, raw) for field, raw, _ in LINES if field.endswith("addressees")])
def test_an_addressee_stands_where_its_span_says(field: str, raw: str) -> None:
    for addressee in getattr(fields, field)(raw, 100).addressees:
        written = raw[addressee.span.start - 100 : addressee.span.end - 100]

        assert written.startswith(addressee.routing_indicator or addressee.name[:3])
        assert written.endswith(
            max(
                (addressee.name, addressee.misspelled or addressee.precedence, addressee.serial),
                key=lambda w: written.rfind(w or "\0"),
            )
        )
