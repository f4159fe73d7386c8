"""A scar: one oddity of real cables that can be put into any printed cable, and what is true of the cable then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from inspect import getdoc

import attrs

from cablefmt.testing.sheets import Sheet

__all__ = ["ALL", "CAPITALS", "LATE", "ORDERED", "PRINTED", "WHOLE", "Scar", "scar"]

#: Names of eras: all; all but SMART; those that print a header once; those with an E.O.; in capitals; in small letters.
ALL = ("1966-72", "1973-79", "1980-95", "1995-2009", "SMART", "web page")
PRINTED = ("1966-72", "1973-79", "1980-95", "1995-2009", "web page")
WHOLE = ("1966-72", "1973-79", "1980-95", "1995-2009")
ORDERED = ("1973-79", "1980-95", "1995-2009", "web page")
CAPITALS = ("1966-72", "1973-79", "1980-95")
LATE = ("1995-2009", "web page")

Put = Callable[[Sheet, str], Sheet | None]


@attrs.frozen
class Scar:
    """An oddity of real cables, by name.

    >>> from random import Random
    >>> from cablefmt.testing import SCARS, sheet
    >>> scar = SCARS["two blanks before the post"]
    >>> scar.oddity
    'Two blanks stand before the post of the classification line.'
    >>> scarred = scar.into(sheet("1995-2009", Random(6).choice))
    >>> scarred.pieces["line"].rstrip()
    'UNCLAS  TEL AVIV 000417'
    """

    name: str
    #: Its number in the reference.
    number: int
    #: What is odd, in one sentence.
    oddity: str
    #: The eras whose cables have it.
    eras: tuple[str, ...]
    #: The ways in which it is spelled.
    forms: tuple[str, ...]
    #: Puts it into a printed cable, in one of its forms: the cable with what is true of it then, or None where it cannot be.
    put: Put
    #: The pieces of the cable that it changes: of two scars of one piece only one can be put.
    pieces: tuple[str, ...]

    def into(self, sheet: Sheet, form: str | None = None) -> Sheet | None:
        """The printed cable with this scar, and with what is true of it then; None where it has no place for it.

        Args:
            sheet: A printed cable of one of the scar's eras.
            form: One of the scar's forms; the first where it is None.
        """
        made = self.put(sheet, self.forms[0] if form is None else form)
        return attrs.evolve(made, scars=(*sheet.scars, self.name)) if made and sheet.era in self.eras else None


#: All scars by name, as their modules define them.
DEFINED: dict[str, Scar] = {}


def scar(number: int, eras: Sequence[str], pieces: str, *forms: str) -> Callable[[Put], Put]:
    """Define a scar: the function's name is its name, the docstring its sentence.

    Args:
        number: Its number in the reference.
        eras: The eras whose cables have it.
        pieces: The pieces of a sheet that it changes, between blanks.
        *forms: The ways in which it is spelled; none where there is one way.
    """

    def define(put: Put) -> Put:
        name = getattr(put, "__name__", "").replace("_", " ")
        sentence = " ".join((getdoc(put) or "").split())
        DEFINED[name] = Scar(name, number, sentence, tuple(eras), forms or ("",), put, tuple(pieces.split()))
        return put

    return define
