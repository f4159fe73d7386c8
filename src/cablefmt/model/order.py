"""The E.O. line of a header: under which order a cable is classified, and until when."""

from __future__ import annotations

from datetime import date

import attrs

from cablefmt.model.node import Field

__all__ = ["ExecutiveOrder"]


@attrs.frozen(kw_only=True)
class ExecutiveOrder(Field):
    """`E.O. 12958: DECL: 01/12/2016` (5 FAH-3 H-710); `E.O. 12065: RDS-4 6/5/99 (DOE, JANE B.) OR-M`.

    >>> ExecutiveOrder(order="12958", value="N/A", instruction="N/A").value
    'N/A'
    """

    #: The order's number: 11652, 12065, 12356, 12958 or 13526; as written where nothing says which of them it is.
    order: str | None = None
    #: The number as written, where digits were lost or changed: `1295`.
    garbled: str | None = None
    #: What stands behind the number, blanks folded: `N/A`, `DECL: 01/12/2016`, `GDS`. All that follows is read from it.
    value: str | None = None
    #: `N/A`, `GDS`, `XGDS-2`, `RDS-4`, `ADS` (schedules of the orders before 1982), `OADR`, `DECL`, `DNG` (only downgraded).
    instruction: str | None = None
    #: What follows `DECL:`, as written: a date, an event, an exemption code.
    declassify_on: str | None = None
    #: The day of declassification. A year of two digits is taken for the first one not before the order.
    declassify_date: date | None = None
    #: Whether that year is written with two digits.
    short_year: bool = False
    #: Exemptions from automatic declassification, without blanks: `X1`, `1.6X6`, `25X1-HUMAN`.
    exemptions: tuple[str, ...] = ()
    #: What must happen before, blanks folded: `AFTER THE ELECTION`.
    event: str | None = None
    #: Who decided under E.O. 12065, as written: `DOE, JANE B.`.
    officer: str | None = None
    #: In which capacity: `OR-M`.
    basis: str | None = None
