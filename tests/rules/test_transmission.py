"""What the examples of the transmission rules do not show: the odd lines that are right, and the order of years."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cablefmt.model import DateTimeGroup, OriginLine, SecurityLine, Transmission
from tests.rules.asked import messages


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


def test_a_filing_time_before_the_date_time_group_is_reported() -> None:
    assert len(messages("filing-time-mismatch", _head("0120507", datetime(2006, 1, 12, 5, 8, tzinfo=UTC)))) == 1


@pytest.mark.parametrize("filed", ["3670000", "0002400", "0122460", "012050", "01205O8"])
def test_a_filing_time_that_does_not_exist_is_reported(filed: str) -> None:
    assert len(messages("malformed-origin-line", OriginLine(station="RUEHTA", serial="0079", filed=filed))) == 1
