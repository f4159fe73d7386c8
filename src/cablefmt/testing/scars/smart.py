"""Scars of SMART: of its labels and values, of the pages of a release, of mails. Their numbers go on behind the reference's."""

from __future__ import annotations

from cablefmt.testing.scars.scar import scar
from cablefmt.testing.sheets import Sheet

SMART = ("SMART",)
#: What a release prints at the foot of a page and again at the head of the next.
FURNITURE = "UNCLASSIFIED U.S. Department of State Case No. F-2014-20439 Doc No. C05787231 Date: 10/30/2015"


@scar(100, SMART, "head", "DatelDTG", "Date!DTG", "Date/DIG")
def label_misread(sheet: Sheet, form: str) -> Sheet | None:
    """The reading of a page image damaged a label."""
    return sheet.swapped("head", "Date/DTG", form)


@scar(101, SMART, "order")
def label_without_its_second_stop(sheet: Sheet, _form: str) -> Sheet | None:
    """The label of the E.O. has lost its second stop: `E.O:`."""
    return sheet.swapped("order", "E.O.:", "E.O:")


@scar(
    102,
    SMART,
    "body",
    FURNITURE,
    f"\u2022 {FURNITURE}",
    "UNCLASSIFIED                                        Page 1 of 2",
    'FL-2017-00123 A-00000461234 "UNCLASSIFIED" 06/29/2018',
    "RELEASE IN PART B1,1.4(D)",
)
def page_of_a_release_inside_a_paragraph(sheet: Sheet, form: str) -> Sheet | None:
    """The foot of a page and the head of the next stand in the middle of a sentence."""
    other = "UNCLASSIFIED" if form.endswith("2") else FURNITURE
    text = "The ministry has promised to count the flamingos and"
    return sheet.told(
        f"{text}\n\n      {form}\n\n      {other}\n\nto tell us how many there are.", f"{text} to tell us how many there are."
    )


@scar(103, SMART, "tags")
def page_of_a_release_inside_the_header(sheet: Sheet, _form: str) -> Sheet | None:
    """The foot of a page and the head of the next stand between two labels."""
    return sheet.printed(tags=f"{sheet.pieces['tags']}      {FURNITURE}\n\n      {FURNITURE}\n\n\n")


@scar(104, SMART, "wrapper", "From: SMART Core\nSent: Monday, March 14, 2011 6:30 PM\nTo: SMART Core\nSubject: Anchovies\n\n\n")
def mail_in_front(sheet: Sheet, form: str) -> Sheet | None:
    """The head of a mail stands in front, with labels that SMART has, too."""
    return sheet.printed(wrapper=form)


@scar(105, SMART, "end", "\n\nSBU\nThis email is UNCLASSIFIED.\n", "\n\nThis email is UNCLASSIFIED.\n")
def mail_behind(sheet: Sheet, form: str) -> Sheet | None:
    """The mail goes on behind the banner."""
    return sheet.printed(end=f"{sheet.pieces['end'].rstrip()}{form}")


@scar(106, SMART, "head end")
def precedence_in_small_letters(sheet: Sheet, _form: str) -> Sheet | None:
    """The precedences are in small letters."""
    pieces = {name: sheet.pieces[name] for name in ("head", "end")}
    for word in ("ROUTINE", "PRIORITY", "IMMEDIATE"):
        pieces = {name: text.replace(word, word.capitalize()) for name, text in pieces.items()}
    return sheet.printed(**pieces)


@scar(107, SMART, "head", "QUITO, AMEMBASSYROUTINE=QUITO, AMEMBASSY ROUTINE", " ;=;")
def precedence_glued_or_cut_off(sheet: Sheet, form: str) -> Sheet | None:
    """The blank before a precedence is lost, or one stands behind it."""
    printed, _, old = form.partition("=")
    return sheet.swapped("head", old, printed)


@scar(108, SMART, "line")
def seal(sheet: Sheet, _form: str) -> Sheet | None:
    """The seal left its name above the labels."""
    return sheet.swapped("line", "\n\nMRN", "\n\nSTATE SEAL\n\n\nMRN")


@scar(109, SMART, "line end")
def banner_lost(sheet: Sheet, _form: str) -> Sheet | None:
    """The banner in front is not there."""
    return sheet.printed(line=sheet.pieces["line"][sheet.pieces["line"].index("MRN") :])


@scar(110, SMART, "references", "(A) {} (B) {}")
def references_on_one_line(sheet: Sheet, form: str) -> Sheet | None:
    """All references stand on one line."""
    if len(sheet.truth.references) != 2:
        return None
    year = f"{sheet.truth.year or 0}"[2:]
    named = [f"{year} {'QUITO 1210' if 'QUITO' in name else 'STATE 123456'}" for name in sheet.truth.references]
    return sheet.printed(references=f"Reference:          {form.format(*named)}\n")


@scar(
    111, SMART, "body", "   {}.    Content of the third kind.", "{}.\tContent of the third kind.", "{}.Content of the third kind."
)
def number_with_a_gap(sheet: Sheet, form: str) -> Sheet | None:
    """The number of a paragraph is that of a list of the word processor."""
    number = sheet.truth.paragraphs + 1
    made = sheet.printed(body=f"{sheet.pieces['body'].rstrip()}\n\n{form.format(number)}\n\n")
    return made.reads(paragraphs=number, narrative=f"{sheet.truth.narrative}\n\nContent of the third kind.")


@scar(112, SMART, "body", "\u2022 ", "-- ", "* ")
def bullets(sheet: Sheet, form: str) -> Sheet | None:
    """A list has the bullets of the word processor."""
    label = form.strip()
    items = ("more boats;", "fewer trombones.")
    return sheet.told(
        "They want:\n\n" + "\n\n".join(form + item for item in items),
        "They want:\n" + "\n".join(f"{label} {item}" for item in items),
    )


@scar(113, SMART, "signature")
def sign_off_in_the_text_too(sheet: Sheet, _form: str) -> Sheet | None:
    """The sign-off stands at the end of the text, too, as it did before SMART."""
    return sheet.printed(signature=f"{sheet.truth.signature}\n\n{sheet.pieces['signature']}")


@scar(114, SMART, "attention", "Pass\n Line:         STATE FOR WHA/AND\n")
def label_on_two_lines(sheet: Sheet, form: str) -> Sheet | None:
    """A label is broken."""
    return sheet.printed(attention=form)


@scar(115, SMART, "line tags", "RELEASE IN PART B6\n\n\n\n")
def release_above_the_banner(sheet: Sheet, form: str) -> Sheet | None:
    """The release says in front what it left out."""
    return sheet.printed(line=form + sheet.pieces["line"])


@scar(116, SMART, "head")
def slash_misread(sheet: Sheet, _form: str) -> Sheet | None:
    """The slash before the date-time group is read as a one: `1071322Z`."""
    return sheet.swapped("head", " / ", " 1")
