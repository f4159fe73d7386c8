"""Scars of pages and copies: headers cut short or announced, a wrong minute."""

from __future__ import annotations

from cablefmt.testing.scars.scar import LATE, scar
from cablefmt.testing.sheets import Sheet

HEADER = "copy line captions attention order tags subject references classifier"


@scar(97, LATE, HEADER)
def header_cut_short_before_its_copy(sheet: Sheet, _form: str) -> Sheet | None:
    """The first header ends in ` ...`, the second is complete and on one line."""
    names = [name for name in HEADER.split()[1:] if sheet.pieces.get(name)]
    copy = "".join(sheet.pieces[name] for name in ("line", "captions", "attention", "order", "tags", "subject"))
    glued = {name: " ".join(sheet.pieces[name].split()) + " " for name in names}
    return sheet.printed(**{**glued, names[-1]: glued[names[-1]] + "\n\n", "copy": copy.rstrip() + " ...\n\n"})


@scar(98, LATE, HEADER)
def header_announced(sheet: Sheet, _form: str) -> Sheet | None:
    """A second header is announced between dashes, and its REF is the right one."""
    names = ("line", "captions", "attention", "order", "tags", "subject")
    copy = "".join(sheet.pieces[name] for name in names)
    return sheet.printed(copy=f"{copy}------- header -------\n")


@scar(99, ("web page",), "wrapper")
def minutes_of_the_page_are_wrong(sheet: Sheet, _form: str) -> Sheet | None:
    """The page repeats the hour for the minutes; where there is a date-time group it is right."""
    date = sheet.truth.date
    assert date
    wrong = date.replace(minute=date.hour % 12)
    made = sheet.swapped("wrapper", f"{date:%H:%M}:00", f"{wrong:%H:%M}:00")
    return made.reads(date=wrong) if made and sheet.truth.partial else made
