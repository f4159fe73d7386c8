"""Printed cables of every era, with scars, and with the Record that each must be read as."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TypeVar

from hypothesis import strategies as st

from cablefmt.testing.eras import ERAS, sheet
from cablefmt.testing.scars import SCARS
from cablefmt.testing.sheets import Sheet

__all__ = ["sheets"]

T = TypeVar("T")


@st.composite
def sheets(draw: st.DrawFn, eras: Collection[str] = tuple(ERAS), scars: Collection[str] = tuple(SCARS), most: int = 3) -> Sheet:
    r"""Printed cables, each with what is true of it.

    Args:
        draw: Hypothesis's own.
        eras: Names of eras, as in `ERAS`.
        scars: Names of scars, as in `SCARS`, that may be put into them.
        most: How many scars one cable has at most; no two of them change the same piece.

    >>> from hypothesis import find
    >>> found = find(sheets(eras=["1966-72"]), lambda sheet: sheet.scars == ("no newline at the end",))
    >>> found.truth.year, found.text[-5:]
    (1966, '\nNNNN')
    """

    def choose(options: Sequence[T]) -> T:
        return draw(st.sampled_from(options))

    made = sheet(draw(st.sampled_from(tuple(eras))), choose)
    fitting = [SCARS[name] for name in scars if made.era in SCARS[name].eras]
    taken = set[str]()
    for scar in draw(st.lists(st.sampled_from(fitting), max_size=most, unique=True)) if fitting else ():
        scarred = None if taken & {*scar.pieces} else scar.into(made, draw(st.sampled_from(scar.forms)))
        if scarred is not None:
            made = scarred
            taken |= {*scar.pieces}
    return made
