"""Scars of the classification line, the captions, and the header as a whole."""

from __future__ import annotations

from cablefmt.testing.eras.pieces import SPACED, class_line
from cablefmt.testing.scars.scar import CAPITALS, LATE, PRINTED, WHOLE, scar
from cablefmt.testing.sheets import Sheet, spelled

HEADER = "line captions attention order tags subject references classifier"


@scar(1, PRINTED, "line")
def blank_behind_the_class_line(sheet: Sheet, _form: str) -> Sheet | None:
    """A blank stands at the end of the classification line."""
    return sheet.swapped("line", "\n", " \n")


@scar(2, PRINTED, "line")
def two_blanks_before_the_post(sheet: Sheet, _form: str) -> Sheet | None:
    """Two blanks stand before the post of the classification line."""
    post = spelled(sheet.truth.post or "")
    return sheet.swapped("line", f" {post}", f"  {post}")


@scar(3, WHOLE, "line")
def section_of_one_digit(sheet: Sheet, _form: str) -> Sheet | None:
    """The section has one digit and the serial number four."""
    row = sheet.truth
    line = f"{SPACED[row.classification or '']} SECTION 1 OF 3 {spelled(row.post or '')} {row.serial:04}\n\n"
    return sheet.printed(line=line).reads(section=1, sections=3)


@scar(4, PRINTED, "line")
def class_line_in_small_letters(sheet: Sheet, _form: str) -> Sheet | None:
    """The classification line is in small letters: `S e c r e t nairobi 001938`."""
    line = sheet.pieces["line"]
    small = line[0] + line[1:].lower()
    # The same line stands in a copy of the header, where there is one.
    return sheet.printed(**{name: text.replace(line, small) for name, text in sheet.pieces.items() if name in ("line", "copy")})


@scar(5, LATE, HEADER)
def header_on_one_line(sheet: Sheet, _form: str) -> Sheet | None:
    """The whole header stands on one line."""
    names = [name for name in HEADER.split() if sheet.pieces.get(name)]
    glued = {name: " ".join(sheet.pieces[name].split()) + " " for name in names}
    return sheet.printed(**{**glued, names[-1]: glued[names[-1]] + "\n\n"})


@scar(6, PRINTED, "captions")
def caption_twice_on_a_line(sheet: Sheet, _form: str) -> Sheet | None:
    """A caption stands twice on its line: `SIPDIS SIPDIS `."""
    if not sheet.truth.captions:
        return None
    return sheet.printed(captions="".join(f"{name} {name} \n" for name in sheet.truth.captions) + "\n")


@scar(
    7,
    PRINTED,
    "line",
    "- - C O R R E C T E D  C O P Y - - CLASSIFIED BY LINE ADDED",
    "C O R R E C T E D COPY",
    "C O R R E C T E D  C O P Y (PARA 3)",
)
def corrected_copy(sheet: Sheet, form: str) -> Sheet | None:
    """A remark below the classification line says that this is a corrected copy, between dashes or not."""
    return sheet.printed(line=f"{sheet.pieces['line'].rstrip()}\n\n{form}\n\n")


@scar(8, PRINTED, "line")
def corrected_copy_between_slashes(sheet: Sheet, _form: str) -> Sheet | None:
    """The remark of a corrected copy is filled up with slashes."""
    return sheet.printed(line=f"{sheet.pieces['line']}C O R R E C T E D COPY//SUBJECT LINE//////////////////////////////////\n\n")


@scar(9, LATE, "references")
def corrected_copy_below_the_references(sheet: Sheet, _form: str) -> Sheet | None:
    """The remark of a corrected copy stands behind REF and names another cable."""
    return sheet.printed(references=f"{sheet.pieces['references']}C O R R E C T E D COPY OF LIMA 1957 - TEXT\n\n")


@scar(10, CAPITALS, "line")
def limited_official_use(sheet: Sheet, _form: str) -> Sheet | None:
    """The class is LIMITED OFFICIAL USE, before a section."""
    row = sheet.reads(classification="LIMITED OFFICIAL USE", section=1, sections=4)
    return row.printed(line=class_line(row.truth, 5) + "\n\n")


@scar(11, PRINTED, "line")
def two_numbers(sheet: Sheet, _form: str) -> Sheet | None:
    """Two posts with their numbers: the cable is of two series."""
    return sheet.printed(line=f"{sheet.pieces['line'].rstrip()} TOSEC 340058\n\n")


@scar(12, PRINTED, "captions")
def rest_of_a_caption(sheet: Sheet, _form: str) -> Sheet | None:
    """A caption is cut: `NESCO` for `UNESCO`."""
    return sheet.printed(captions=f"NESCO\n\n{sheet.pieces['captions']}").reads(captions=("UNESCO", *sheet.truth.captions))


@scar(13, LATE, "order tags subject references classifier")
def classifier_above_the_order(sheet: Sheet, _form: str) -> Sheet | None:
    """The Classified By line stands before attention lines and E.O."""
    if not sheet.truth.classified_by:
        return None
    return sheet.ordered("classifier", "attention", "order", "tags", "subject", "references")
