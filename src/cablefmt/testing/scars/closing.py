"""Scars of the end of a cable: sign-off, terminator, and what archives put behind."""

from __future__ import annotations

from cablefmt.testing.scars.scar import CAPITALS, LATE, PRINTED, WHOLE, scar
from cablefmt.testing.sheets import Sheet

PLAIN = ("BARLOW", "WETHERBY", "VANTONGEREN")


@scar(87, ("1966-72", "1980-95", "1995-2009", "web page"), "body signature")
def name_on_the_last_line_of_text(sheet: Sheet, _form: str) -> Sheet | None:
    """The name stands on the last line of the text."""
    if sheet.truth.signature not in PLAIN:
        return None
    told = sheet.told("LIMA MINIMIZE CONSIDERED.")
    return told.printed(body=f"{told.pieces['body'].rstrip()}  {sheet.truth.signature}\n", signature="")


@scar(88, ("1966-72", "1980-95", "1995-2009", "web page"), "body")
def unquote_above_the_name(sheet: Sheet, _form: str) -> Sheet | None:
    """The word `UNQUOTE` stands right above the name."""
    if sheet.pieces["signature"].rstrip().endswith("."):
        return None  # Right below a text a name with a full stop is a sentence of it.
    told = sheet.told("QUOTE. WE THANK YOU FOR THE POTATOES.\nUNQUOTE")
    return told.printed(body=told.pieces["body"].rstrip() + "\n")


@scar(
    89,
    WHOLE,
    "signature",
    "GILLESTAD##=GILLESTAD",
    "MCBARLOW.=MCBARLOW",
    "TIMKEN JR=TIMKEN JR",
    "DE PREE=DE PREE",
    "STRAUSZ-HUPE=STRAUSZ-HUPE",
    "O'DONOHUE=O'DONOHUE",
)
def signature_with_signs(sheet: Sheet, form: str) -> Sheet | None:
    """The name has two words, a hyphen, an apostrophe, or signs behind it that are none of its own."""
    printed, _, name = form.partition("=")
    if printed.endswith(".") and not sheet.pieces["body"].endswith("\n\n"):
        return None
    return sheet.printed(signature=f"{printed}\n").reads(signature=name)


@scar(90, LATE, "signature")
def two_names(sheet: Sheet, _form: str) -> Sheet | None:
    """Two names stand at the end, one below the other: the last one signed."""
    return sheet.printed(signature="BARLOW\nWETHERBY\n").reads(signature="WETHERBY")


@scar(91, ("1966-72",), "end")
def group_and_class_behind_the_name(sheet: Sheet, _form: str) -> Sheet | None:
    """The group of automatic downgrading and the class stand behind the name."""
    return sheet.printed(end=f"\nGP-3\n\n{sheet.truth.classification}\n")


@scar(92, CAPITALS, "end")
def note_behind_the_name(sheet: Sheet, _form: str) -> Sheet | None:
    """A note of the telegraph centre stands behind the name."""
    return sheet.printed(end=f"\n\nNOTE BY OC/T:  HEADING AS RECEIVED.  CORRECTION TO FOLLOW.\n{sheet.pieces['end']}")


@scar(93, LATE, "end", "      {year}{post}{serial:05} - UNCLASSIFIED", "      {year}{post}{serial:05} - Classification: SECRET")
def archive_id_behind_the_end(sheet: Sheet, form: str) -> Sheet | None:
    """An archive's line with id and class stands behind the terminator."""
    row = sheet.truth
    return sheet.printed(end=f"\nNNNN\n{form.format(year=row.year, post=(row.post or '')[:6], serial=row.serial)}\n")


@scar(94, PRINTED, "end")
def no_newline_at_the_end(sheet: Sheet, _form: str) -> Sheet | None:
    """The terminator is the last of the file, without a newline."""
    return sheet.printed(end="\nNNNN")


@scar(95, PRINTED, "end")
def start_glued_to_the_terminator(sheet: Sheet, _form: str) -> Sheet | None:
    """The start of the next message is glued to the terminator."""
    return sheet.printed(end="\nNNNNMAFVVZCZ\n")


@scar(96, LATE, "signature end")
def text_simply_stops(sheet: Sheet, _form: str) -> Sheet | None:
    """There is neither a name nor a terminator."""
    return sheet.printed(signature="", end="").reads(signature=None)
