"""Scars of the E.O. line."""

from __future__ import annotations

from cablefmt.testing.scars.scar import LATE, ORDERED, scar
from cablefmt.testing.sheets import Sheet


@scar(14, ORDERED, "order")
def no_blank_behind_the_order(sheet: Sheet, _form: str) -> Sheet | None:
    """No blank stands behind the colon of the E.O."""
    return sheet.swapped("order", ": ", ":")


@scar(15, LATE, "order")
def order_without_stops(sheet: Sheet, _form: str) -> Sheet | None:
    """The E.O. has neither stops nor colon, and a year of two digits."""
    return sheet.printed(order=f"EO {sheet.truth.executive_order} DECL: 07/02/11\n").reads(declassify_on="2011-07-02")


@scar(16, ORDERED, "order")
def order_without_colon(sheet: Sheet, _form: str) -> Sheet | None:
    """No colon stands behind the number of the E.O."""
    return sheet.swapped("order", ":", "")


@scar(17, LATE, "order")
def order_without_a_digit(sheet: Sheet, _form: str) -> Sheet | None:
    """The number of the E.O. has lost a digit, and its value the slash."""
    return sheet.printed(order="E.O.1295: NA\n").reads(executive_order="12958", declassify_on=None)


@scar(18, ("1980-95",), "order")
def two_blanks_before_the_value(sheet: Sheet, _form: str) -> Sheet | None:
    """Two blanks stand before what the E.O. line says."""
    return sheet.printed(order="E.O. 12356: DECL:  OADR\n").reads(executive_order="12356", declassify_on="OADR")


@scar(19, LATE, "order")
def two_codes(sheet: Sheet, _form: str) -> Sheet | None:
    """The E.O. line says two codes of exemption."""
    return sheet.printed(order="E.O. 12958: DECL: X1, X5\n").reads(declassify_on="X1, X5")


@scar(20, LATE, "order")
def year_first(sheet: Sheet, _form: str) -> Sheet | None:
    """The date of declassification begins with its year."""
    return sheet.printed(order="EO 12958 DECL: 2020/02/23\n").reads(declassify_on="2020-02-23")


@scar(21, LATE, "order")
def event(sheet: Sheet, _form: str) -> Sheet | None:
    """Declassification waits for an event."""
    return sheet.printed(order="E.O. 12958: DECL: AFTER KOREAN UNIFICATION\n").reads(declassify_on="AFTER KOREAN UNIFICATION")


@scar(22, LATE, "order tags")
def order_and_cut_tags_on_one_line(sheet: Sheet, _form: str) -> Sheet | None:
    """E.O. and a TAGS line that lost its first letter stand on one line."""
    return sheet.printed(order="E.O. 12958: DECL: 08/22/2017 ", tags=f"AGS: {', '.join(sheet.truth.tags)}\n").reads(
        declassify_on="2017-08-22"
    )


@scar(23, ORDERED, "order tags")
def tags_before_the_order(sheet: Sheet, _form: str) -> Sheet | None:
    """TAGS stands before the E.O."""
    return sheet.ordered("tags", "order")
