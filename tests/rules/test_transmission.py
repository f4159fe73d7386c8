"""What the examples of the transmission rules do not show: the odd lines that are right, and the order of years."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cablefmt.model import (
    ActionAddressees,
    DateTimeGroup,
    FromLine,
    OriginLine,
    RoutingLine,
    SecurityLine,
    StartOfMessage,
    Transmission,
    TransmissionLine,
)
from tests.rules.asked import messages, places, said, weighed


@pytest.mark.parametrize(
    ("signal", "group"),
    [("ZNR", "UUUUU"), ("ZNY", "CCCCC"), ("ZNY", "EEEEE"), ("ZNY", "SSSSS/AAAAA"), ("ZNR", "UUUAA"), ("ZNY", "SSSBB")],
)
def test_a_security_line_of_the_manual_is_right(signal: str, group: str) -> None:
    assert messages("malformed-security-line", SecurityLine(signal=signal, group=group)) == []


@pytest.mark.parametrize(
    ("signal", "group"),
    [("ZNY", "UUUUU"), ("ZNR", "CCCCC"), ("ZNR", "UUUU"), ("ZNY", "CCCCS"), ("ZNY", "SSSSS/AB"), ("ZNY", None), (None, "UUUUU")],
)
def test_a_security_line_of_no_manual_is_reported(signal: str | None, group: str | None) -> None:
    assert len(messages("malformed-security-line", SecurityLine(signal=signal, group=group))) == 1


@pytest.mark.parametrize("letters", [("Z",), ("O", "R"), ("P", "R"), ()])
def test_falling_precedences_are_right(letters: tuple[str, ...]) -> None:
    assert messages("misordered-precedences", DateTimeGroup(precedences=letters)) == []


@pytest.mark.parametrize("letters", [("R", "P"), ("R", "R"), ("O", "P", "R")])
def test_other_precedences_are_reported(letters: tuple[str, ...]) -> None:
    assert len(messages("misordered-precedences", DateTimeGroup(precedences=letters))) == 1


def _head(filed: str, sent: datetime) -> Transmission:
    return Transmission(lines=(OriginLine(filed=filed), DateTimeGroup(group="as sent", date=sent)))


@pytest.mark.parametrize(
    ("filed", "sent"),
    [
        ("0120508", datetime(2006, 1, 12, 5, 8, tzinfo=UTC)),
        ("0010010", datetime(2008, 12, 31, 23, 50, tzinfo=UTC)),
        ("3661200", datetime(2008, 12, 31, 12, 0, tzinfo=UTC)),
        ("9999999", datetime(2008, 12, 31, 12, 0, tzinfo=UTC)),
    ],
    ids=["to the minute", "over new year", "leap year", "no time: another rule's matter"],
)
def test_a_filing_time_soon_after_the_date_time_group_is_right(filed: str, sent: datetime) -> None:
    assert messages("filing-time-mismatch", _head(filed, sent)) == []


def test_a_filing_time_hours_before_the_date_time_group_is_reported() -> None:
    assert len(messages("filing-time-mismatch", _head("0120307", datetime(2006, 1, 12, 5, 8, tzinfo=UTC)))) == 1


@pytest.mark.parametrize("filed", ["3670000", "0002400", "0122460", "012050", "01205O8"])
def test_a_filing_time_that_does_not_exist_is_reported(filed: str) -> None:
    assert len(messages("malformed-origin-line", OriginLine(station="RUEHTA", serial="0079", filed=filed))) == 1


@pytest.mark.parametrize("line", ["R G91636Z MAR 78 . 1", "_R 718162 DEC 77| -", "P 24143&% JUL 68"])
def test_a_garbled_date_time_group_is_not_called_missing(line: str) -> None:
    rest = "FM AMEMBASSY LIMA\nTO SECSTATE WASHDC 8824\nUNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n1. All is well.\n"

    assert weighed("missing-date-time-group", f"{line}\n{rest}") == [("warning", "the date-time group is garbled")]
    assert weighed("missing-date-time-group", rest) == [("error", "the transmission head has no date-time group")]


def test_what_was_filed_some_minutes_before_its_time_fits() -> None:
    assert messages("filing-time-mismatch", _head("1601300", datetime(2009, 6, 9, 13, 2, tzinfo=UTC))) == []
    assert messages("filing-time-mismatch", _head("1601300", datetime(2009, 6, 9, 15, 2, tzinfo=UTC))) != []


def test_a_precedence_behind_a_name_of_two_words_is_not_misspelled() -> None:
    head = "FM SECSTATE WASHDC\nTO AMEMBASSY NASSAU {} 0000\nUNCLAS STATE 000079\n"

    assert weighed("malformed-addressee", head.format("IMMEDIATE")) == []
    assert weighed("malformed-addressee", head.format("IMEDIATE")) != []


def test_smart_writes_precedences_in_small_letters_too() -> None:
    head = "MRN:      11 LIMA 79\nFrom:     AMEMBASSY LIMA\nAction:   WASHDC, SECSTATE {}\nE.O.:     13526\nSubject:  Fish\n"

    assert weighed("malformed-addressee", head.format("Routine")) == []
    assert weighed("malformed-addressee", head.format("ROUTNE")) == []


NOTICE = "This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n"


def _message(
    *,
    start: str = "VZCZCXRO1740",
    routing: str = "RR RUEHC",
    origin: str = "DE RUEHTA #0079 0120508",
    security: str = "ZNR UUUUU ZZH",
    group: str = "R 120508Z JAN 06",
    sender: str = "FM USOFFICE ALMATY",
    to: str = "TO RUEHC/SECSTATE WASHDC 4460",
    more: str = "",
    line: str = "UNCLAS ALMATY 000079",
    end: str = "#0079",
) -> str:
    """A cable with its whole transmission head; an empty line is left out."""
    head = "\n".join(each for each in (start, routing, origin, security, group, sender, to, more, "BT") if each)
    return f"{head}\n{line}\n\nSUBJECT: A VISIT\n\n1. Good.\n\nBARLOW\nBT\n{end}\nNNNN\n"


@pytest.mark.parametrize(
    ("rule", "changes", "found"),
    [
        ("exemption-without-collective", {"more": "XMT AMEMBASSY LIMA"}, ["XMT AMEMBASSY LIMA"]),
        ("exemption-without-collective", {"more": "INFO ALL DIPLOMATIC POSTS\nXMT AMEMBASSY LIMA"}, []),
        ("exemption-without-collective", {"more": "INFO ANDEAN COLLECTIVE\nXMT AMEMBASSY LIMA"}, []),
        ("exemption-without-collective", {"more": "INFO EUROPEAN POSTS\nXMT AMEMBASSY LIMA"}, []),
        ("exemption-without-collective", {"more": "XMT"}, []),
        ("exemption-without-collective", {"to": "", "more": "XMT AMEMBASSY LIMA"}, []),
        ("filing-time-mismatch", {"origin": "DE RUEHTA #0079 0130509"}, ["DE RUEHTA #0079 0130509"]),
        ("filing-time-mismatch", {"origin": "DE RUEHTA #0079 0130508"}, []),
        ("filing-time-mismatch", {"origin": "DE RUEHTA #0079"}, []),
        ("filing-time-mismatch", {"group": ""}, []),
        ("malformed-date-time-group", {"group": "R 120508Z FOO 06"}, ["R 120508Z FOO 06"]),
        ("malformed-date-time-group", {"group": "R 320508Z JAN 06"}, ["R 320508Z JAN 06"]),
        ("malformed-date-time-group", {"group": "120508Z JAN 06"}, ["120508Z JAN 06"]),
        ("malformed-from-line", {"sender": "FM"}, ["FM"]),
        ("malformed-origin-line", {"origin": "DE RUEHTA 0120508"}, ["DE RUEHTA 0120508"]),
        ("malformed-origin-line", {"origin": "DE RUEHTA #0079"}, ["DE RUEHTA #0079"]),
        ("malformed-origin-line", {"origin": "DE RUEHTA #0079 3662359"}, []),
        ("malformed-origin-line", {"origin": "DE RUEHTA #0079 0010000"}, []),
        ("malformed-origin-line", {"origin": "DE RUEHTA #0079 0000000"}, ["DE RUEHTA #0079 0000000"]),
        ("malformed-origin-line", {"origin": "DE RUEHTA #0079 0012400"}, ["DE RUEHTA #0079 0012400"]),
        ("malformed-origin-line", {"origin": "DE RUEHTA #0079 0012360"}, ["DE RUEHTA #0079 0012360"]),
        ("malformed-routing-line", {"routing": "RR"}, ["RR"]),
        ("malformed-security-line", {"security": "ZNR UUUUU ZZH"}, []),
        ("malformed-security-line", {"security": "ZNY UUUUU ZZH"}, ["ZNY UUUUU ZZH"]),
        ("originator-mismatch", {"sender": "FM AMEMBASSY LIMA"}, ["FM AMEMBASSY LIMA"]),
        ("originator-mismatch", {"sender": "FM LIMA"}, ["FM LIMA"]),
        ("originator-mismatch", {"sender": "FM AMEMBASSY SAN SALVADOR"}, ["FM AMEMBASSY SAN SALVADOR"]),
        ("originator-mismatch", {"sender": "FM AMEMBASSY ATLANTIS"}, []),
        ("originator-mismatch", {"sender": "FM AMEMBASSY LIMA", "line": "UNCLAS ATLANTIS 000079"}, []),
        ("originator-mismatch", {"sender": "FM SECSTATE WASHDC", "line": "UNCLAS STATE 000079"}, []),
        ("originator-mismatch", {"sender": "FM USMISSION USUN NEW YORK", "line": "UNCLAS USUN NEW YORK 000079"}, []),
        ("originator-mismatch", {"sender": "FM"}, []),
        ("originator-mismatch", {"sender": ""}, []),
        ("repeated-addressee", {"more": "INFO RUEHC/SECSTATE WASHDC"}, ["RUEHC/SECSTATE WASHDC"]),
        ("repeated-addressee", {"more": "INFO RUEHX/SECSTATE WASHDC"}, []),
        ("repeated-addressee", {"more": "XMT RUEHC/SECSTATE WASHDC"}, []),
        ("routing-precedence-mismatch", {"routing": "OO RUEHC"}, ["OO RUEHC"]),
        ("routing-precedence-mismatch", {"routing": "PP RUEHC", "group": "P R 120508Z JAN 06"}, []),
        ("routing-precedence-mismatch", {"routing": "RR RUEHC", "group": "P R 120508Z JAN 06"}, ["RR RUEHC"]),
        ("routing-precedence-mismatch", {"routing": "OO RUEHC", "group": "Z O 120508Z JAN 06"}, ["OO RUEHC"]),
        ("routing-precedence-mismatch", {"group": "120508Z JAN 06"}, []),
        ("routing-precedence-mismatch", {"group": ""}, []),
        ("routing-precedence-mismatch", {"routing": ""}, []),
        ("section-mismatch", {"origin": "DE RUEHTA #0079/02 0120508"}, []),
        ("section-mismatch", {"line": "UNCLAS SECTION 01 OF 02 ALMATY 000079"}, []),
        (
            "section-mismatch",
            {"origin": "DE RUEHTA #0079/02 0120508", "line": "UNCLAS SECTION 01 OF 02 ALMATY 000079"},
            ["DE RUEHTA #0079/02 0120508"],
        ),
        ("section-mismatch", {"origin": "DE RUEHTA #0079/02 0120508", "line": "UNCLAS SECTION 02 OF 02 ALMATY 000079"}, []),
        ("security-classification-mismatch", {"line": "S E C R E T ALMATY 000079"}, ["ZNR UUUUU ZZH"]),
        ("security-classification-mismatch", {"security": "ZNY EEEEE ZZH"}, []),
        ("security-classification-mismatch", {"security": "ZNY CCCCC ZZH"}, ["ZNY CCCCC ZZH"]),
        ("security-classification-mismatch", {"security": "ZNY CCCCC ZZH", "line": "CONFIDENTIAL ALMATY 000079"}, []),
        ("security-classification-mismatch", {"security": "ZNY SSSSS ZZH", "line": "SECRET ALMATY 000079"}, []),
        ("security-classification-mismatch", {"security": "ZNY SSSSS ZZH"}, ["ZNY SSSSS ZZH"]),
        ("security-classification-mismatch", {"security": "ZNY TTTTT ZZH", "line": "TOP SECRET ALMATY 000079"}, []),
        ("security-classification-mismatch", {"security": "ZNY TTTTT ZZH"}, ["ZNY TTTTT ZZH"]),
        ("security-classification-mismatch", {"security": "ZNY XXXXX ZZH"}, []),
        ("security-classification-mismatch", {"line": "LIMITED OFFICIAL USE ALMATY 000079"}, []),
        ("security-classification-mismatch", {"security": "ZNR"}, []),
        ("security-classification-mismatch", {"line": ""}, []),
        ("serial-check-mismatch", {"end": "#0078"}, ["#0078"]),
        ("serial-check-mismatch", {"end": "#"}, []),
        ("serial-check-mismatch", {"end": ""}, []),
        ("serial-check-mismatch", {"origin": "DE RUEHTA 0120508"}, []),
        ("serial-mismatch", {"line": "UNCLAS ALMATY 000080"}, ["DE RUEHTA #0079 0120508"]),
        ("serial-mismatch", {"line": "UNCLAS ALMATY 120079"}, []),
        ("serial-mismatch", {"line": "UNCLAS ALMATY 80", "origin": "DE RUEHTA #0079/01 0120508"}, ["DE RUEHTA #0079/01 0120508"]),
        ("serial-mismatch", {"line": "UNCLAS ALMATY 000080", "origin": "DE RUEHTA #0079/02 0120508"}, []),
        ("serial-mismatch", {"origin": "DE RUEHTA 0120508"}, []),
        ("serial-mismatch", {"line": ""}, []),
        ("suspected-duplicate", {"group": "R 120508Z JAN 06 ZFD"}, ["ZFD"]),
        ("suspected-duplicate", {"security": "ZNR UUUUU ZFD"}, ["ZFD"]),
        ("suspected-duplicate", {"security": "ZNR UUUUU ZZH\nZFD"}, ["ZFD"]),
        ("suspected-duplicate", {}, []),
        ("malformed-addressee", {"more": "INFO OCT-01 AF-08 ISO-00"}, []),
        ("malformed-addressee", {"more": "INFO AMEMBASSY LIMA PRIORTY"}, ["PRIORTY"]),
    ],
)
def test_a_message_has_these_findings(rule: str, changes: dict[str, str], found: list[str]) -> None:
    assert places(rule, _message(**changes)) == found


@pytest.mark.parametrize(
    ("rule", "part", "what"),
    [
        ("missing-start-of-message", "start", "start-of-message line"),
        ("missing-routing-line", "routing", "routing line"),
        ("missing-origin-line", "origin", "origin line"),
        ("missing-security-line", "security", "security line"),
        ("missing-date-time-group", "group", "date-time group"),
        ("missing-from-line", "sender", "FM line"),
        ("missing-action-addressees", "to", "TO line"),
    ],
)
def test_each_format_line_is_missed_but_in_an_extract(rule: str, part: str, what: str) -> None:
    assert said(rule, _message(**{part: ""})) == [f"the transmission head has no {what}"]
    assert places(rule, NOTICE + _message(**{part: ""})) == []
    assert places(rule, _message()) == []


def _sent(group: str, precedence: str | None = None, unread: str = "") -> DateTimeGroup:
    letters = (precedence,) if precedence else ()
    return DateTimeGroup(precedences=letters, group=group, date=datetime(2006, 1, 12, 5, 8, tzinfo=UTC), unread=unread)


_NO_ORIGIN = "`DE` is not `DE`, a station, `#`, a serial and a filing time"


def _origin(station: str | None, serial: str | None, filed: str | None, unread: str = "") -> OriginLine:
    return OriginLine(station=station, serial=serial, filed=filed, unread=unread, raw="DE")


@pytest.mark.parametrize("unread", ["OCT-01 AF-08", "AF-08"])
def test_offices_with_their_copies_are_no_addressees_and_no_fault(unread: str) -> None:
    assert messages("malformed-addressee", ActionAddressees(unread=unread)) == []


@pytest.mark.parametrize("unread", ["OCT", "OCT-A AF-08", "0CT-01 AF-08", "01-OCT", "OCT -01"])
def test_what_is_no_office_with_its_copies_is_told(unread: str) -> None:
    assert messages("malformed-addressee", ActionAddressees(unread=unread)) == [f"`{unread}` is no addressee"]


@pytest.mark.parametrize(
    ("rule", "line", "message"),
    [
        ("malformed-date-time-group", DateTimeGroup(raw="R FOO"), "`R FOO` is not a precedence and a date-time group"),
        ("malformed-date-time-group", DateTimeGroup(group="320508Z JAN 06"), "`320508Z JAN 06` is no date and time"),
        ("malformed-date-time-group", _sent("120508 JAN 06", "R"), "`120508 JAN 06` does not say by `Z` that it is Zulu time"),
        ("malformed-date-time-group", _sent("120508Z JAN 06"), "no precedence stands in front of `120508Z JAN 06`"),
        (
            "malformed-date-time-group",
            _sent("120508Z JAN 06", "R", "?"),
            "the date-time line has `?`, which is no operating signal",
        ),
        ("malformed-from-line", FromLine(unread="??"), "the FM line has `??`, which is no part of an originator"),
        ("malformed-from-line", FromLine(), "the FM line names no originator"),
        ("malformed-routing-line", RoutingLine(unread="??"), "the routing line has `??`, which is no routing indicator"),
        (
            "malformed-routing-line",
            RoutingLine(indicators=("RUEHC",), raw="RUEHC"),
            "`RUEHC` is not a doubled precedence and routing indicators",
        ),
        (
            "malformed-routing-line",
            RoutingLine(precedence="R", raw="R"),
            "`R` is not a doubled precedence and routing indicators",
        ),
        (
            "malformed-security-line",
            SecurityLine(signal="ZNR", group="UUUUU", unread="??"),
            "the security line has `??`, which is no operating signal",
        ),
        ("malformed-origin-line", _origin("RUEHTA", "0079", "0120508", "??"), _NO_ORIGIN),
        ("malformed-origin-line", _origin(None, "0079", "0120508"), _NO_ORIGIN),
        ("malformed-origin-line", _origin("RUEHTA", None, "0120508"), _NO_ORIGIN),
        ("malformed-origin-line", _origin("RUEHTA", "0079", None), _NO_ORIGIN),
    ],
)
def test_what_is_said_of_a_format_line(rule: str, line: TransmissionLine, message: str) -> None:
    assert messages(rule, line) == [message]


@pytest.mark.parametrize(
    "line",
    [StartOfMessage(channel="XRO"), StartOfMessage(serial="1740"), StartOfMessage(channel="XRO", serial="1740", unread="?")],
)
def test_a_start_of_message_has_channel_and_serial_and_no_more(line: StartOfMessage) -> None:
    assert len(messages("malformed-start-of-message", line)) == 1
    assert messages("malformed-start-of-message", StartOfMessage(channel="XRO", serial="1740")) == []


@pytest.mark.parametrize(("signal", "group"), [("ZNR", "UUUUC"), ("ZNY", "CCUCC"), ("ZNY", "SSSTT"), ("ZNR", "UUUUUU")])
def test_a_group_of_other_letters_is_told(signal: str, group: str) -> None:
    assert messages("malformed-security-line", SecurityLine(signal=signal, group=group)) == [
        f"security group `{group}` is not one letter five times"
    ]


@pytest.mark.parametrize("group", ["UUUAA", "UUUBB", "UUUCC", "UUUOO", "UUUXX", "UUUUU"])
def test_a_group_may_end_with_a_releasability_code(group: str) -> None:
    assert messages("malformed-security-line", SecurityLine(signal="ZNR", group=group)) == []


@pytest.mark.parametrize(("head", "places_"), [("FM A\nTO LIMA", 0), ("FM A\nTO LIMA\nINFO LIMA", 1)])
def test_a_second_head_has_addressees_of_its_own(head: str, places_: int) -> None:
    assert len(said("repeated-addressee", f"R 120508Z JAN 06\n{head}\nFM B\nTO LIMA\nBT\nUNCLAS LIMA 000079\n")) == places_


@pytest.mark.parametrize("month", ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"])
def test_a_garbled_line_is_found_by_its_month_and_told_in_its_place(month: str) -> None:
    rest = "FM AMEMBASSY LIMA\nTO SECSTATE WASHDC 8824\nUNCLAS LIMA 000079\n\nSUBJECT: FISH\n"
    line = f"R G91636Z {month} 78"

    assert places("missing-date-time-group", f"2X9 QRM\n{line}\n{rest}") == [line]
    assert weighed("missing-date-time-group", f"R G91636Z {month} 7\n{rest}")[0][0] == "error"
    assert weighed("missing-date-time-group", f"R GX {month} 78\n{rest}")[0][0] == "error"
