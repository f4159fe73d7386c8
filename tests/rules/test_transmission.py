"""What the examples of the transmission rules do not show: the odd lines that are right, and the order of years."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cablefmt.model import DateTimeGroup, OriginLine, SecurityLine, Transmission
from tests.rules.asked import messages, weighed


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
