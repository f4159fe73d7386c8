"""Scars of the REF lines: letters, years, posts."""

from __future__ import annotations

from cablefmt.testing.scars.scar import LATE, scar
from cablefmt.testing.sheets import Sheet, spelled


def _refers(sheet: Sheet, text: str, *cables: str, other: tuple[str, ...] = ()) -> Sheet:
    """The cable with this REF; an id without a year has that of the cable."""
    year = f"{(sheet.truth.year or 0) % 100:02}"
    ids = tuple(dict.fromkeys(one if one[0].isdigit() else f"{year}{one}" for one in cables))
    return sheet.printed(references=f"{text}\n\n").reads(references=ids, other_references=other)


@scar(45, LATE, "references")
def letter_twice(sheet: Sheet, _form: str) -> Sheet | None:
    """The letter of a reference stands twice, as `A. REF A`."""
    return _refers(sheet, "REF: A. REF A STATE 122214 B. REF B LONDON 2649", "STATE122214", "LONDON2649")


@scar(46, LATE, "references")
def letters_in_two_styles(sheet: Sheet, _form: str) -> Sheet | None:
    """Each reference has its letter in two styles, as `A. A)`."""
    return _refers(sheet, "REF: A. A) SECSTATE 54183 B. B) 07 BRASILIA 1868", "STATE54183", "07BRASILIA1868")


@scar(47, LATE, "references")
def letters_in_brackets(sheet: Sheet, _form: str) -> Sheet | None:
    """Letters stand in square brackets, and a number without a post has the post before it."""
    return _refers(sheet, "Ref: [A] State 188314, 259032, [B] Ottawa 2285", "STATE188314", "STATE259032", "OTTAWA2285")


@scar(48, LATE, "references")
def serials_between_slashes(sheet: Sheet, _form: str) -> Sheet | None:
    """Several numbers of a post stand between slashes, the last of them on the next line."""
    ids = ("KABUL936", "KABUL935", "KABUL692", "KABUL317", "KABUL274", "KABUL162", "06KABUL5353", "06KABUL5194")
    return _refers(sheet, "Refs:  A) Kabul 936/935; B) Kabul 692/317/274/162; C) 06 Kabul\n5353/5194", *ids)


@scar(49, LATE, "references")
def year_in_the_middle(sheet: Sheet, _form: str) -> Sheet | None:
    """The year stands in parentheses between post and number."""
    return _refers(sheet, "REFS: A) STATE (01) 201265", "01STATE201265")


@scar(50, LATE, "references")
def year_behind(sheet: Sheet, _form: str) -> Sheet | None:
    """The year stands in parentheses behind the number."""
    return _refers(sheet, "REF: A. ASUNCION 701 (08)", "08ASUNCION701")


@scar(51, LATE, "references")
def year_behind_without_a_sign(sheet: Sheet, _form: str) -> Sheet | None:
    """The year stands behind the number with nothing between but a blank."""
    return _refers(sheet, "REF: AMMAN 07718 99", "99AMMAN7718")


@scar(52, LATE, "references")
def year_behind_a_slash(sheet: Sheet, _form: str) -> Sheet | None:
    """The year stands behind a slash."""
    return _refers(sheet, "REF: A. A: PANAMA 00789/08", "08PANAMA789")


@scar(
    53,
    LATE,
    "references",
    "QUITO 4525-91=91QUITO4525",
    "10-OTTAWA-57=10OTTAWA57",
    "2005PANAMA2342=05PANAMA2342",
    "09CAIRO0561=09CAIRO561",
    "'08 BUENOS AIRES 1491=08BUENOSAIRES1491",
)
def years_of_all_kinds(sheet: Sheet, form: str) -> Sheet | None:
    """Year, post and number are joined by hyphens, by nothing, or the year has an apostrophe."""
    text, _, identifier = form.partition("=")
    return _refers(sheet, f"REF: {text}", identifier)


@scar(54, LATE, "references")
def number_first(sheet: Sheet, _form: str) -> Sheet | None:
    """The number stands before the post."""
    return _refers(sheet, "Ref: 870 Ulaanbaatar", "ULAANBAATAR870")


@scar(55, LATE, "references")
def own_post_left_out(sheet: Sheet, _form: str) -> Sheet | None:
    """A number alone is a cable of the same post."""
    return _refers(sheet, "REF: A) 6307 B) STATE 285773", f"{sheet.truth.post}6307", "STATE285773")


@scar(56, LATE, "references")
def comma_inside_a_reference(sheet: Sheet, _form: str) -> Sheet | None:
    """A comma stands between post and number."""
    return _refers(sheet, "REF: PRAGUE 849, PRAGUE, 1228", "PRAGUE849", "PRAGUE1228")


@scar(57, LATE, "references")
def abbreviated_post(sheet: Sheet, _form: str) -> Sheet | None:
    """A post is abbreviated, and nothing stands between letter, post and number."""
    return _refers(sheet, "REF: A) STATE 1200 B)HK05511", "STATE1200", "HONGKONG5511")


@scar(
    58,
    LATE,
    "references",
    "(B)O4 CHENNAI 0944=04CHENNAI944",
    "05 0TTAWA 3518=05OTTAWA3518",
    "LAGOS O1512=LAGOS1512",
    "COTON0U 348=COTONOU348",
)
def o_and_zero(sheet: Sheet, form: str) -> Sheet | None:
    """The letter O stands for the digit zero, or the digit for the letter."""
    text, _, identifier = form.partition("=")
    first = "(A) STATE 1200 " if text.startswith("(B)") else ""
    return _refers(sheet, f"REF: {first}{text}", *(("STATE1200",) if first else ()), identifier)


@scar(59, LATE, "references")
def year_of_three_digits(sheet: Sheet, _form: str) -> Sheet | None:
    """A year has three digits."""
    return _refers(sheet, "REF: QUITO 5; 094 QUITO 841", "QUITO5", "09QUITO841")


@scar(
    60,
    LATE,
    "references",
    "BARLOW E-MAIL 12/01/09",
    "DOE/ROE TELCON 02/16/2010",
    "9 FAM Appendix K, 406 (6)",
    "SECDEF MSG DTG 301601z SEP 08",
    "2004 HUMAN RIGHTS REPORT FOR PANAMA",
    "IIR 6 832 0617 08",
    "STATE CA-3400 NOV 2, 1966",
    "EXP.LIC. D328589",
)
def no_cable(sheet: Sheet, form: str) -> Sheet | None:
    """A reference is no cable: mail, a telephone call, a manual, a report, a message of others, a license."""
    return _refers(sheet, f"REF: A. QUITO 12 B. {form}", "QUITO12", other=(form,))


@scar(61, LATE, "references classifier")
def page_inside_references(sheet: Sheet, _form: str) -> Sheet | None:
    """A page line and the next field stand inside REF."""
    post, serial = spelled(sheet.truth.post or "")[:10], sheet.truth.serial or 0
    classifier = sheet.pieces["classifier"].replace("Classified By", "CLASSIFIED BY")
    glued = f"REF: QUITO 227  {post} {serial:08}  001.2 OF 002   {classifier}"
    return _refers(sheet, glued.rstrip(), "QUITO227").printed(classifier="")


@scar(62, LATE, "references")
def references_below_their_keyword(sheet: Sheet, _form: str) -> Sheet | None:
    """The references stand below a blank line, one with its year behind the letter and a full stop."""
    ids = ("BRASILIA201", "STATE1200", "QUITO12", "01BRASILIA3714")
    return _refers(sheet, "REFS: \n\nA. BRASILIA 201\nB. STATE 1200\nC. QUITO 12\nD.01 BRASILIA 3714", *ids)


@scar(63, LATE, "references")
def digits_for_letters(sheet: Sheet, _form: str) -> Sheet | None:
    """References are counted by numbers in parentheses."""
    return _refers(sheet, "REF: (1) 2005 RIO DE JANEIRO 1143, (2) 2005 BRASILIA 03242", "05RIODEJANEIRO1143", "05BRASILIA3242")


@scar(64, LATE, "references")
def post_on_two_lines(sheet: Sheet, _form: str) -> Sheet | None:
    """The name of a post is divided by a blank line, where a page ended."""
    return _refers(
        sheet, "REF: A) QUITO 12\nB) STATE 1200\nC) RIO \n\nDE JANEIRO 1291", "QUITO12", "STATE1200", "RIODEJANEIRO1291"
    )
