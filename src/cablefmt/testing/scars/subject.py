"""Scars of the SUBJECT line, and of headers that others printed anew."""

from __future__ import annotations

from cablefmt.testing.eras.pieces import wrapped
from cablefmt.testing.scars.scar import LATE, PRINTED, scar
from cablefmt.testing.sheets import Sheet, cited, spelled


def _subject(sheet: Sheet) -> str:
    mark = f"({sheet.truth.subject_mark}) " if sheet.truth.subject_mark else ""
    return f"{mark}{sheet.truth.subject}"


def _capitals(sheet: Sheet) -> Sheet:
    return sheet.reads(subject=(sheet.truth.subject or "").upper())


@scar(34, PRINTED, "subject", "UBJECT: ", "SUBECT: ", "SUBJ; ")
def misspelled_subject(sheet: Sheet, form: str) -> Sheet | None:
    """The keyword SUBJECT has lost a letter."""
    return sheet.printed(subject=f"{form}{_subject(sheet)}\n\n")


@scar(35, PRINTED, "subject")
def subject_without_colon(sheet: Sheet, _form: str) -> Sheet | None:
    """No colon stands behind SUBJECT."""
    return sheet.printed(subject=f"SUBJECT {_subject(sheet)}\n\n")


@scar(36, LATE, "subject")
def subject_below_its_keyword(sheet: Sheet, _form: str) -> Sheet | None:
    """The subject's text stands below a blank line."""
    return sheet.printed(subject=f"SUBJECT:\n\n{_subject(sheet)}\n\n")


@scar(37, PRINTED, "subject")
def no_blank_behind_subject(sheet: Sheet, _form: str) -> Sheet | None:
    """No blank stands behind the colon of SUBJECT."""
    return sheet.printed(subject=f"SUBJECT:{_subject(sheet)}\n\n")


@scar(38, LATE, "subject references")
def reference_glued_to_the_subject(sheet: Sheet, _form: str) -> Sheet | None:
    """REF follows the subject without a blank."""
    upper = _capitals(sheet)
    year, post, serial = cited(f"{(sheet.truth.year or 0) % 100:02}LIMA493")
    glued = upper.printed(subject=f"SUBJECT: {_subject(upper)}REF: {post} {serial}\n\n", references="")
    return glued.reads(references=(f"{year}LIMA493",))


@scar(39, PRINTED, "subject")
def hyphen_at_the_end_of_a_line(sheet: Sheet, _form: str) -> Sheet | None:
    """A line of the subject ends with the hyphen of a compound; the subject has six lines."""
    lines = (
        "A LONG REPORT ON TALKS ABOUT FISH",
        "AND OTHER GOODS OF THE US-",
        "LATIN AMERICAN TRADE,",
        "ITS PAST,",
        "ITS PRESENT,",
    )
    printed = "\n".join((*lines, "AND ITS FUTURE"))
    read = " ".join((*lines, "AND ITS FUTURE")).replace("- ", "-")
    return sheet.printed(subject=f"SUBJECT: {printed}\n\n").reads(subject=read, subject_mark=None).reads(**_unmarked(sheet))


def _unmarked(sheet: Sheet) -> dict[str, str | None]:
    """The highest mark without that of the subject."""
    alone = sheet.truth.subject_mark == sheet.truth.highest_mark and f"({sheet.truth.highest_mark}) " not in sheet.pieces["body"]
    return {"highest_mark": None} if alone else {}


@scar(40, ("1995-2009",), "subject references classifier")
def text_right_below_the_subject(sheet: Sheet, _form: str) -> Sheet | None:
    """A sentence of the text follows the subject without a blank line."""
    sentence = "This is an Action request. Please see para 2."
    upper = _capitals(sheet)
    made = upper.printed(subject=f"SUBJECT: {wrapped(_subject(upper))}\n{sentence}\n\n", references="", classifier="")
    said = made.reads(references=(), narrative=f"{sentence}\n\n{sheet.truth.narrative}")
    return said.reads(classified_by=None, classified_by_title=None, reasons=())


@scar(41, LATE, "subject")
def rule_right_below_the_subject(sheet: Sheet, _form: str) -> Sheet | None:
    """A rule follows the subject without a blank line."""
    return sheet.printed(subject=f"SUBJECT: {wrapped(_subject(sheet))} \n-----------\n\n")


@scar(42, LATE, "subject")
def page_below_the_subject(sheet: Sheet, _form: str) -> Sheet | None:
    """A page line stands between subject and text."""
    post = spelled(sheet.truth.post or "")[:10]
    return sheet.printed(subject=f"{sheet.pieces['subject']}{post} {sheet.truth.serial:08}  001.2 OF 004\n\n\n")


@scar(43, LATE, "line captions attention order tags subject references classifier")
def backslash_behind_lines(sheet: Sheet, _form: str) -> Sheet | None:
    """Each line of the header ends with a backslash, which a table left there."""
    names = ("line", "captions", "attention", "order", "tags", "subject", "references", "classifier")
    return sheet.printed(**{name: sheet.pieces[name].replace("\n", " \\\n") for name in names})


@scar(44, LATE, "line captions attention order tags subject references")
def header_in_small_letters(sheet: Sheet, _form: str) -> Sheet | None:
    """Who published the cable printed the whole header in small letters."""
    names = ("line", "captions", "attention", "order", "tags", "subject", "references")
    small = {name: "\n".join(map(_lowered, sheet.pieces[name].split("\n"))) for name in names}
    until = sheet.truth.declassify_on
    if sheet.pieces["copy"]:
        small["copy"] = "".join(small.values()) + sheet.pieces["classifier"]
    return sheet.printed(**small).reads(subject=(sheet.truth.subject or "").lower(), declassify_on=until and until.lower())


def _lowered(line: str) -> str:
    """The line in small letters; a keyword begins with a capital."""
    keyword, colon, value = line.partition(": ")
    return f"{keyword.capitalize()}{colon}{value.lower()}" if keyword.isupper() and colon else line.lower()
