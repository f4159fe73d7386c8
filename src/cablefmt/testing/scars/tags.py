"""Scars of the TAGS line."""

from __future__ import annotations

from cablefmt.testing.scars.scar import LATE, ORDERED, scar
from cablefmt.testing.sheets import Sheet


def _tags(sheet: Sheet) -> str:
    return ", ".join(sheet.truth.tags)


def _with(sheet: Sheet, text: str, *more: str) -> Sheet:
    """The TAGS line, with more terms behind those of the cable."""
    return sheet.printed(tags=f"TAGS: {text}\n").reads(tags=tuple(dict.fromkeys((*sheet.truth.tags, *more))))


@scar(24, ORDERED, "tags")
def glued_tags(sheet: Sheet, _form: str) -> Sheet | None:
    """The tags stand one behind the other without blanks."""
    return _with(sheet, "".join(sheet.truth.tags))


@scar(25, ORDERED, "tags", "TAGES: ", "TAS: ", "TABS: ", "TGS: ", "TAG ", "TAGS; ", "TAGS, ", "TAGS ")
def misspelled_tags(sheet: Sheet, form: str) -> Sheet | None:
    """The keyword TAGS is misspelled, or has another sign behind it."""
    return sheet.printed(tags=f"{form}{_tags(sheet)}\n")


@scar(26, LATE, "tags captions")
def caption_among_tags(sheet: Sheet, _form: str) -> Sheet | None:
    """A caption stands behind the tags."""
    captions = tuple(dict.fromkeys((*sheet.truth.captions, "SIPDIS")))
    return _with(sheet, f"{' '.join(sheet.truth.tags)} SIPDIS").reads(captions=captions)


@scar(27, ORDERED, "tags")
def keyword_among_tags(sheet: Sheet, _form: str) -> Sheet | None:
    """The keyword stands once more between the tags."""
    return _with(sheet, f"{_tags(sheet)}, TAGS: EFIN", "EFIN")


@scar(28, LATE, "tags")
def page_inside_tags(sheet: Sheet, _form: str) -> Sheet | None:
    """Page lines are glued into the TAGS line, and the tags are repeated behind each."""
    page = "       UNCLASSIFIED    PAGE 02        ROME  01059  01 OF 04  281501Z "
    return _with(sheet, f"{_tags(sheet)}, EFIN, EFIN{page}{_tags(sheet)}, EFIN", "EFIN")


@scar(29, LATE, "tags")
def tags_on_two_lines(sheet: Sheet, _form: str) -> Sheet | None:
    """The tags go on on another line, with other separators."""
    return _with(
        sheet, f"{' '.join(sheet.truth.tags)} KPAO PREL\nPINR, AMGT, TF, BR ", "KPAO", "PREL", "PINR", "AMGT", "TF", "BR"
    )


@scar(30, LATE, "tags")
def term_on_two_lines(sheet: Sheet, _form: str) -> Sheet | None:
    """A term of two words is divided by the end of the line."""
    return _with(sheet, f"{' '.join(sheet.truth.tags)} COUNTRY\nCLEARANCE ", "COUNTRY CLEARANCE")


@scar(31, LATE, "tags", "OVIP (DOE, JANE B.), PREL", "OVIP DOE JANE PREL")
def person_among_tags(sheet: Sheet, form: str) -> Sheet | None:
    """A person stands behind OVIP, in parentheses with a comma or without them."""
    person = "DOE, JANE B." if "(" in form else "DOE, JANE"
    return _with(sheet, f"{_tags(sheet)}, {form}", "OVIP", person, "PREL")


@scar(32, LATE, "tags")
def tag_with_signs(sheet: Sheet, _form: str) -> Sheet | None:
    """A tag has a slash and a hyphen."""
    return _with(sheet, f"{_tags(sheet)}, UNGA/C-6", "UNGA/C-6")


@scar(33, LATE, "tags")
def text_below_tags(sheet: Sheet, _form: str) -> Sheet | None:
    """A paragraph of text stands between TAGS and SUBJECT."""
    text = "The office asks that this message be brought to the attention of all sections.\n"
    return sheet.printed(tags=f"{sheet.pieces['tags']}\n{text}\n")
