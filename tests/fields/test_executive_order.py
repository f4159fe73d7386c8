"""What is read of an E.O. line: order, instruction, date, exemptions, event, officer."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from cablefmt.fields import executive_order
from cablefmt.model import ExecutiveOrder, Preamble
from cablefmt.render.preamble import preamble_text

DAY = date(2016, 1, 12)


def order(
    number: str | None, value: str | None, instruction: str | None, on: date | None = None, *, short: bool = False, **more: Any
) -> ExecutiveOrder:
    """A line under this order; what follows `DECL:` is `declassify_on` unless something else is said."""
    keyword, found, rest = (value or "").partition("DECL: ")
    more.setdefault("declassify_on", rest if found and not keyword else None)
    return ExecutiveOrder(order=number, value=value, instruction=instruction, declassify_date=on, short_year=short, **more)


SHAPES: list[tuple[str, ExecutiveOrder]] = [
    ("E.O. 12958: N/A\n\n", order("12958", "N/A", "N/A")),
    ("E.O. 12958:N/A", order("12958", "N/A", "N/A")),
    ("E.O. 12065 N/A", order("12065", "N/A", "N/A")),
    ("E.o. 12958: n/a", order("12958", "n/a", "N/A")),
    ("E.O. 12958: Not Applicable", order("12958", "Not Applicable", "N/A")),
    ("E.O.1295: NA", order("12958", "NA", "N/A", garbled="1295")),
    ("E.O. 12598: N/A", order("12958", "N/A", "N/A", garbled="12598")),
    ("E.O. 12956: N/A", order("12956", "N/A", "N/A")),
    ("E.O. N/A", order(None, "N/A", "N/A")),
    ("E.O. 11652", order("11652", None, None)),
    ("E.O. 12958: AS AMENDED", order("12958", "AS AMENDED", None)),
    # Schedules of the seventies and of E.O. 12065.
    ("E.O.: GDS", order(None, "GDS", "GDS")),
    ("EXECUTIVE ORDER 11652: XGDS-1", order("11652", "XGDS-1", "XGDS-1")),
    ("E.O. 11652: XGDS (3)", order("11652", "XGDS (3)", "XGDS-3")),
    (
        "E.O. 11652: XGDS 2 DECLAS DATE 12/31/99",
        order(
            "11652",
            "XGDS 2 DECLAS DATE 12/31/99",
            "XGDS-2",
            declassify_on="12/31/99",
            on=date(1999, 12, 31),
            short=True,
        ),
    ),
    (
        "E.O. 11652: ADS DECLASSIFY JUNE 1, 1976",
        order("11652", "ADS DECLASSIFY JUNE 1, 1976", "ADS", declassify_on="JUNE 1, 1976", on=date(1976, 6, 1)),
    ),
    (
        "E. O. 12065 GDS 9/26/85 (DOE, JANE) OR-M",
        order(
            "12065",
            "GDS 9/26/85 (DOE, JANE) OR-M",
            "GDS",
            on=date(1985, 9, 26),
            short=True,
            officer="DOE, JANE",
            basis="OR-M",
        ),
    ),
    (
        "E.O. 12065: RDS-4 6/5/04 (DOE,\nJANE B.) OR-P",
        order(
            "12065",
            "RDS-4 6/5/04 (DOE, JANE B.) OR-P",
            "RDS-4",
            on=date(2004, 6, 5),
            short=True,
            officer="DOE, JANE B.",
            basis="OR-P",
        ),
    ),
    ("E.O. 12065: GDS 1 MARCH 1985", order("12065", "GDS 1 MARCH 1985", "GDS", on=date(1985, 3, 1))),
    # From E.O. 12356 on.
    ("E.O. 12356: DECL:  OADR", order("12356", "DECL: OADR", "OADR")),
    ("E.0.12356: DECL:OADR", order("12356", "DECL: OADR", "OADR")),
    ("E.O. 12958: DECL: X1, X5", order("12958", "DECL: X1, X5", "DECL", exemptions=("X1", "X5"))),
    ("E.O. 12958: DECL: 1.6 X6", order("12958", "DECL: 1.6 X6", "DECL", exemptions=("1.6X6",))),
    ("E.O. 12958: 1.6X6", order("12958", "1.6X6", "DECL", exemptions=("1.6X6",))),
    ("E.O. 13526: DECL: 25X1-human", order("13526", "DECL: 25X1-human", "DECL", exemptions=("25X1-HUMAN",))),
    (
        "E.O. 12958: DECL: AFTER\nTHE ELECTION",
        order("12958", "DECL: AFTER THE ELECTION", "DECL", event="AFTER THE ELECTION"),
    ),
    ("E.O. 12958: UPON CLOSURE", order("12958", "UPON CLOSURE", "DECL", event="UPON CLOSURE")),
    (
        "E.O. 12958: DECL: 01/12/2016 OR UPON CLOSURE",
        order("12958", "DECL: 01/12/2016 OR UPON CLOSURE", "DECL", on=DAY, event="OR UPON CLOSURE"),
    ),
    (
        "E.O. 12958: AS AMENDED, DECL 1/12/2016",
        order("12958", "AS AMENDED, DECL 1/12/2016", "DECL", declassify_on="1/12/2016", on=DAY),
    ),
    (
        "E.O. 12958: DECLASSIFIED JUNE 21",
        order("12958", "DECLASSIFIED JUNE 21", "DECL", declassify_on="JUNE 21", event="JUNE 21"),
    ),
    ("E.O. 12958: DNG: CO 02/10/2005", order("12958", "DNG: CO 02/10/2005", "DNG")),
    ("E.O. 12958: DECL:", order("12958", "DECL:", "DECL", declassify_on=None)),
    ("E.O. 12958: 01/12/2016", order("12958", "01/12/2016", "DECL", on=DAY)),
]

#: Ways to write one day.
DATES = (
    "01/12/2016",
    "1/12/2016",
    "01/ 12/\n2016",
    "01//12/2016",
    "01-12-2016",
    "01.12.2016",
    "01122016",
    "2016/01/12",
    "2016-01-12",
    "20160112",
    "JANUARY 12, 2016",
    "Jan. 12 2016",
    "JAN12,2016",
    "12 JAN 2016",
    "12-JAN-2016",
    "12JANUARY2016",
    "JANUARY 12TH, 2016",
)


@pytest.mark.parametrize(("raw", "expected"), SHAPES)
def test_a_line_gives_its_values(raw: str, expected: ExecutiveOrder) -> None:
    assert executive_order(raw, 0) == expected


@pytest.mark.parametrize("written", DATES)
def test_a_date_may_be_written_in_many_ways(written: str) -> None:
    found = executive_order(f"E.O. 12958: DECL: {written}", 0)

    assert (found.declassify_date, found.short_year, found.event) == (DAY, False, None)


@pytest.mark.parametrize("written", ["1/12/16", "01-12-16", "12 JAN 16", "JAN 12, 16"])
def test_two_digits_of_a_year_are_marked_as_such(written: str) -> None:
    found = executive_order(f"E.O. 12958: DECL: {written}", 0)

    assert (found.declassify_date, found.short_year) == (DAY, True)


@pytest.mark.parametrize(("number", "year"), [("11652", 1999), ("12065", 1999), ("12958", 1999), ("13526", 2099)])
def test_the_century_is_the_first_one_not_before_the_order(number: str, year: int) -> None:
    assert executive_order(f"E.O. {number}: DECL: 1/12/99", 0).declassify_date == date(year, 1, 12)


def test_where_the_month_is_none_the_day_stands_first() -> None:
    assert executive_order("E.O. 12958: DECL: 13/12/2016", 0).declassify_date == date(2016, 12, 13)


@pytest.mark.parametrize("written", ["02/30/2016", "29 FEB 2015", "14/14/2016", "01/12/206", "1/1/" + "9" * 5000])
def test_what_is_no_day_is_kept_as_written(written: str) -> None:
    found = executive_order(f"E.O. 12958: DECL: {written}", 0)

    assert (found.declassify_date, found.declassify_on) == (None, written)


@pytest.mark.parametrize("raw", [raw for raw, _ in SHAPES])
def test_its_canonical_text_says_the_same(raw: str) -> None:
    line = executive_order(raw, 0)

    assert executive_order(preamble_text(Preamble(fields=(line,))), 0) == line
