"""Transmission heads as archives have them: every scar of a list of addressees, of a date, of lines glued together."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cablefmt import parse, record, reformat
from cablefmt.model import (
    AccountingLine,
    ActionAddressees,
    Addressee,
    ExemptAddressees,
    InfoAddressees,
    OperatingSignals,
    Unparsed,
)

DATED = "R 120508Z JAN 06\nFM AMEMBASSY TUNIS\n"
TEXT = "UNCLAS TUNIS 000079\n\nSUBJECT: FLAMINGOS\n\n1. They are back.\n"
SENT = datetime(2006, 1, 12, 5, 8, tzinfo=UTC)
Row = tuple[str | None, str, str | None, str | None]


def named(head: str, kind: type[ActionAddressees | InfoAddressees | ExemptAddressees]) -> list[Row]:
    """Routing indicator, name, precedence and serial of each addressee of one kind."""
    transmission = parse(head + TEXT).transmission
    assert transmission is not None
    lists = [line for line in transmission.lines if isinstance(line, kind)]
    found: list[Addressee] = [addressee for one in lists for addressee in one.addressees]
    return [(who.routing_indicator, who.name, who.precedence, who.serial) for who in found]


@pytest.mark.parametrize(
    ("written", "precedence"),
    [
        ("PIORITY", "PRIORITY"),
        ("PRIO", "PRIORITY"),
        ("IMMED", "IMMEDIATE"),
        ("PROIRTY", "PRIORITY"),
        ("PRIORIRTY", "PRIORITY"),
        ("IMMEDDATE", "IMMEDIATE"),
        ("MIMEDIAT", "IMMEDIATE"),
        ("ROUNTINE", "ROUTINE"),
        ("FLSH", "FLASH"),
        ("NIACT IMMEDAITE", "NIACT IMMEDIATE"),
        ("NAICT IMMEDIATE", "NIACT IMMEDIATE"),
    ],
)
@pytest.mark.parametrize("behind", ["", " 0012", "  4460 ", "; AMEMBASSY BONN"])
def test_a_precedence_is_known_for_all_its_slips(written: str, precedence: str, behind: str) -> None:
    head = f"{DATED}TO RUEHC/SECSTATE WASHDC {written}{behind}\nINFO AMEMBASSY QUITO  {written}{behind}\n"

    assert [row[1:3] for row in named(head, ActionAddressees)[:1]] == [("SECSTATE WASHDC", precedence)]
    assert [row[1:3] for row in named(head, InfoAddressees)[:1]] == [("AMEMBASSY QUITO", precedence)]


@pytest.mark.parametrize(
    "name",
    [
        "AMEMBASSY PRISTINA",
        "AMEMBASSY ROME",
        "AMCONSUL  PARIS",
        "ROME",
        "NATIONAL SECURITY",
        "NORTH RIVER POST",
        "FBI",
        "RIO NORTH",
    ],
)
@pytest.mark.parametrize("behind", ["", " 0012", " PRIORITY", "; MADRID", "\nPARIS 0012"])
def test_a_place_is_no_precedence(name: str, behind: str) -> None:
    (first, *_) = named(f"{DATED}TO {name}{behind}\n", ActionAddressees)

    assert first[1] == " ".join(name.split())
    assert named(f"{DATED}TO {name}{behind}\n", ActionAddressees) == named(f"{DATED}TO\n{name}{behind}\n", ActionAddressees)


LISTS: list[tuple[str, list[Row], list[Row], list[Row]]] = [
    (
        "TO RUEHC/SECSTATE WASHDC PIORITY 4460\nINFO RUEHLM/AMEMBASSY LIMA IMMEDATE 0012\nRUEHQT/AMEMBASSY QUITO PRIORTY 12\n",
        [("RUEHC", "SECSTATE WASHDC", "PRIORITY", "4460")],
        [("RUEHLM", "AMEMBASSY LIMA", "IMMEDIATE", "0012"), ("RUEHQT", "AMEMBASSY QUITO", "PRIORITY", "12")],
        [],
    ),
    (
        "TO RUEHC/SECSTATE WASHDC 4460INFO RUEHLM/AMEMBASSYROUTINE\nRUEHQT/AMEMBASSY QUITOPRIORITY 0012\n",
        [("RUEHC", "SECSTATE WASHDC", None, "4460")],
        [("RUEHLM", "AMEMBASSY", "ROUTINE", None), ("RUEHQT", "AMEMBASSY QUITO", "PRIORITY", "0012")],
        [],
    ),
    (
        "TO FBI WASHDC 0000\nRUEHLM/AMEMBASSY LIMA 0123/0124\n",
        [(None, "FBI WASHDC", None, "0000"), ("RUEHLM", "AMEMBASSY LIMA", None, "0123/0124")],
        [],
        [],
    ),
    (
        "TO PAGE 02        STATE   015113  182333Z \nRUEHLM/AMEMBASSY LIMA PRIORITY\nRUEHQT/AMEMBASSY QUITO\n",
        [("RUEHLM", "AMEMBASSY LIMA", "PRIORITY", None), ("RUEHQT", "AMEMBASSY QUITO", None, None)],
        [],
        [],
    ),
    (
        "TO ALL DIPLOMATIC POSTS COLLECTIVE\nXMT/AMEMBASSY SOFIA\nXMT AMEMBASSY LIMA\n",
        [(None, "ALL DIPLOMATIC POSTS COLLECTIVE", None, None)],
        [],
        [(None, "AMEMBASSY SOFIA", None, None), (None, "AMEMBASSY LIMA", None, None)],
    ),
    (
        "TO ALL DIPLOMATIC POSTS COLLECTIVE XMT AMEMBASSY SOFIA\nINFO XMT AMEMBASSY LIMA\nAMEMBASSY QUITO\n",
        [(None, "ALL DIPLOMATIC POSTS COLLECTIVE", None, None)],
        [],
        [(None, "AMEMBASSY SOFIA", None, None), (None, "AMEMBASSY LIMA", None, None), (None, "AMEMBASSY QUITO", None, None)],
    ),
    (
        "TO RUEHC/SECSTATE WASHDC PRIORITY 4460 RUEHLM/AMEMBASSY LIMA 0012\nINFO AMEMBASSY ROME; AMEMBASSY QUITO PRIORITY;\n",
        [("RUEHC", "SECSTATE WASHDC", "PRIORITY", "4460"), ("RUEHLM", "AMEMBASSY LIMA", None, "0012")],
        [(None, "AMEMBASSY ROME", None, None), (None, "AMEMBASSY QUITO", "PRIORITY", None)],
        [],
    ),
    (
        "INFO AMEMBASSY LIMA\nAMEMBASSY QUITO\nThursday, 12 January 2006, 05:08\n",
        [],
        [(None, "AMEMBASSY LIMA", None, None), (None, "AMEMBASSY QUITO", None, None)],
        [],
    ),
]


@pytest.mark.parametrize(("lists", "action", "info", "exempt"), LISTS)
def test_addressees_are_read(lists: str, action: list[Row], info: list[Row], exempt: list[Row]) -> None:
    assert named(DATED + lists, ActionAddressees) == action
    assert named(DATED + lists, InfoAddressees) == info
    assert named(DATED + lists, ExemptAddressees) == exempt


@pytest.mark.parametrize("lists", [case[0] for case in LISTS])
def test_canonical_text_has_the_same_addressees(lists: str) -> None:
    written = record(parse(reformat(DATED + lists + TEXT)))

    assert (written.action, written.info) == (
        record(parse(DATED + lists + TEXT)).action,
        record(parse(DATED + lists + TEXT)).info,
    )


@pytest.mark.parametrize(
    ("line", "precedence"),
    [
        ("P R 120508Z JANUARY 2006", "PRIORITY"),
        ("O R 12O5O8Z JAN O6", "IMMEDIATE"),
        ("R 120508 Z JAN 06", "ROUTINE"),
        ("R120508Z JAN 06", "ROUTINE"),
        ("R 120508ZJAN06", "ROUTINE"),
        ("PP 120508Z JAN 06", "PRIORITY"),
        ("O R P 120508Z JAN. 06", "IMMEDIATE"),
        ("O R 120508Z JAN 2006 ZFF4", "IMMEDIATE"),
        ("R 120508Z-JAN-2006", "ROUTINE"),
        ("R 120508Z JAN, 06", "ROUTINE"),
        ("R 120508Z JAN '06", "ROUTINE"),
        ("R 120508 JAN 06", "ROUTINE"),
        ("P 120508Z JAN 06 PSN 123456K20", "PRIORITY"),
    ],
)
def test_dates_are_read(line: str, precedence: str) -> None:
    text = f"{line}\nFM AMEMBASSY TUNIS\nTO SECSTATE WASHDC\n{TEXT}"
    row = record(parse(text))

    assert (row.date, row.precedence, row.origin) == (SENT, precedence, "AMEMBASSY TUNIS")
    assert record(parse(reformat(text))).date == SENT


PAGES_IN_LISTS = {
    "older, below its class": "\nUNCLASSIFIED\n\nPAGE 02        STATE   015113  182333Z \n",
    "older, below class and caption": "\nSECRET\n\nSIPDIS\n\nSECRET\n\nSIPDIS\n\nPAGE 02        STATE   015113  182333Z \n",
    "older, glued": "      UNCLASSIFIED    PAGE 02        STATE  01059  01 OF 04  281501Z\n",
    "newer": "\nTUNIS 00000079  002 OF 003\n",
    "newer between blank lines": "\n \nTUNIS 00000079  001.2 OF 003 \n \n",
    "blank lines": "\n\n \n",
}


@pytest.mark.parametrize("page", PAGES_IN_LISTS.values(), ids=PAGES_IN_LISTS)
@pytest.mark.parametrize(
    "addressee", ["AMEMBASSY QUITO", "AMEMBASSY SAN JOSE PRIORITY 0012", "HARBOR TOWNS COLLECTIVE", "FBI WASHDC IMMEDIATE"]
)
def test_a_list_goes_on_below_a_page_break(page: str, addressee: str) -> None:
    head = f"{DATED}TO SECSTATE WASHDC\nAMEMBASSY LIMA{page}{addressee}\nAMEMBASSY ROME\nINFO CIS COLLECTIVE{page}{addressee}\n"
    whole = head.replace(page, "\n")

    assert named(head, ActionAddressees) == named(whole, ActionAddressees)
    assert named(head, InfoAddressees) == named(whole, InfoAddressees)
    assert record(parse(reformat(head + TEXT))).info == record(parse(whole + TEXT)).info


def test_a_line_for_an_office_is_no_addressee() -> None:
    head = f"{DATED}TO SECSTATE WASHDC\n\nAMEMBASSY LIMA FOR POLAD\nAMEMBASSY QUITO PASS AMCONSUL GUAYAQUIL\n"

    assert [row[1] for row in named(head, ActionAddressees)] == ["SECSTATE WASHDC"]


def test_a_group_without_month_is_no_date() -> None:
    row = record(parse(f"R 190000Z\nFM AMEMBASSY TUNIS\nTO SECSTATE WASHDC\n{TEXT}"))

    assert (row.date, row.precedence, row.action) == (None, "ROUTINE", ("SECSTATE WASHDC",))


def test_a_head_on_one_line_is_read() -> None:
    row = record(parse(f"R 120508Z JAN 06 FM AMEMBASSY TUNIS TO SECSTATE WASHDC PRIORITY 0012 INFO AMEMBASSY LIMA\n\n{TEXT}"))

    assert (row.date, row.origin, row.action, row.info) == (SENT, "AMEMBASSY TUNIS", ("SECSTATE WASHDC",), ("AMEMBASSY LIMA",))


def test_signals_and_accounting_lines_are_no_addressees() -> None:
    text = f"R 120508Z JAN 06\nZFF4\nFM AMEMBASSY TUNIS\nTO SECSTATE WASHDC\nSTATE GRNC\nBT\n{TEXT}"
    transmission = parse(text).transmission

    assert transmission is not None
    assert transmission.first(OperatingSignals) == OperatingSignals(signals=("ZFF4",))
    assert transmission.first(AccountingLine) == AccountingLine(symbol="STATE", group_count="GRNC")
    assert record(parse(text)).action == ("SECSTATE WASHDC",)


PASTED = {
    "commas": '79,1/12/2006 5:08,06TUNIS79,"Embassy Tunis ",UNCLASSIFIED,05STATE12,"',
    "a cell before": 'a draft of lakes ",79,1/12/2006 5:08,06TUNIS79,Embassy Tunis,UNCLASSIFIED,,"',
    "tabs": "2006-01-12 05:08:00\t06TUNIS79\tEmbassy Tunis\tUNCLASSIFIED\t\t",
    "lines": "79123\n2006-01-12 05:08:00\n06TUNIS79\nEmbassy Tunis\nUNCLASSIFIED\n05STATE12\n",
    "labels": "id: 79123\ndate: 1/12/2006 5:08\nrefid: 06TUNIS79\norigin: Embassy Tunis\nclassification: UNCLASSIFIED\n",
}


@pytest.mark.parametrize("pasted", PASTED.values(), ids=PASTED)
def test_a_row_of_the_archives_table_gives_its_values(pasted: str) -> None:
    portal = parse(f"{pasted}VZCZCXRO1740\n{DATED}TO SECSTATE WASHDC\n\n{TEXT}").portal

    assert portal is not None
    assert (portal.reference_id, portal.created, portal.origin) == ("06TUNIS79", SENT, "Embassy Tunis")
    assert portal.classification == "UNCLASSIFIED"


@pytest.mark.parametrize("pasted", PASTED.values(), ids=PASTED)
def test_a_row_inside_a_head_is_none_of_its_lines(pasted: str) -> None:
    head = f"VZCZCXRO1740\n{DATED}TO RUEHC/SECSTATE WASHDC 0012\nINFO RUEHLM/AMEMBASSY LIMA\n"
    cable = parse(f"{head}{pasted}{head}{TEXT}")

    assert cable.transmission is not None
    assert not any(isinstance(line, Unparsed) for line in cable.transmission.lines)
    assert record(cable).info == ("AMEMBASSY LIMA",)


def test_lines_that_are_glued_together_are_read() -> None:
    head = (
        "VZCZCXRO1740RR RUEHWEBDE RUEHTU #0079/01 0120508ZNR UUUUU ZZH\nR 120508Z JAN 06FM AMEMBASSY TUNIS\n"
        'TO RUEHC/SECSTATE WASHDC 2703INFO RUCNMER/LAKE COLLECTIVERUEATRS/DEPT OF TREASURY WASHINGTON DC","'
    )
    row = record(parse(head + TEXT))

    assert (row.transmission_id, row.date, row.origin) == ("VZCZCXRO1740", SENT, "AMEMBASSY TUNIS")
    assert (row.action, row.info) == (("SECSTATE WASHDC",), ("LAKE COLLECTIVE", "DEPT OF TREASURY WASHINGTON DC"))


@pytest.mark.parametrize(
    ("fm", "to", "info"),
    [
        ("FM: AMEMBASSY TUNIS", "TO: SECSTATE WASHDC", "INFO: AMEMBASSY LIMA"),
        ("FROM AMEMBASSY TUNIS", "TO SECSTATE WASHDC", "INFO AMEMBASSY LIMA"),
        ("From: AMEMBASSY TUNIS", "To: SECSTATE WASHDC", "Info: AMEMBASSY LIMA"),
        ("From:  Amembassy Tunis", "To:  SecState WashDC", "Info:  AmEmbassy Lima"),
        ("Fm Amembassy Tunis", "To Secstate Washdc 1234", "Info Amembassy Lima"),
    ],
)
def test_mails_write_the_keywords_in_their_own_way(fm: str, to: str, info: str) -> None:
    text = f"R 120508Z JAN 06\n{fm}\n{to}\n{info}\n{TEXT}"
    row = record(parse(text))

    assert row.origin is not None
    assert (row.origin.upper(), [name.upper() for name in row.action], [name.upper() for name in row.info]) == (
        "AMEMBASSY TUNIS",
        ["SECSTATE WASHDC"],
        ["AMEMBASSY LIMA"],
    )
    assert record(parse(reformat(text))) == row


@pytest.mark.parametrize("behind", [" BT", " BT UNCLAS TUNIS 000079"])
def test_the_separator_may_stand_behind_the_last_addressee(behind: str) -> None:
    head = f"R 120508Z JAN 06 FM AMEMBASSY TUNIS TO SECSTATE WASHDC 1234 INFO AMEMBASSY LIMA PRIORITY 0012{behind}\n"
    text = head + TEXT if behind == " BT" else head + TEXT.partition("\n")[2]
    row = record(parse(text))

    assert (row.id, row.action, row.info) == ("06TUNIS79", ("SECSTATE WASHDC",), ("AMEMBASSY LIMA",))
    assert "\n\nBT\n" in reformat(text) or "\nBT\n" in reformat(text)
