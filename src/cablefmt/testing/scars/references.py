"""Scars of the REF line."""

from __future__ import annotations

from cablefmt.testing.scars.scar import Scar, writing

__all__ = ["SCARS"]

_ERAS = ("2005", "web")


def _ref(name: str, oddity: str, text: str, *ids: str, other: tuple[str, ...] = ()) -> Scar:
    """A whole line; `ids` are those of the cables that it names, without a year where it is the cable's own."""
    named = tuple(each if each[0].isdigit() else f"05{each}" for each in ids)
    says = {"references": named, "other_references": other}
    return Scar(name=f"ref-{name}", oddity=oddity, part="references", eras=_ERAS, write=writing(text), says=says)


SCARS = (
    _ref(
        "letter-twice", "the letter stands twice", "REF: A. REF A STATE 122214 B. REF B LONDON 2649", "STATE122214", "LONDON2649"
    ),
    _ref(
        "two-styles",
        "letters of two styles stand before each",
        "REF: A. A) STATE 54183 B. B) 04 BRASILIA 1868",
        "STATE54183",
        "04BRASILIA1868",
    ),
    _ref(
        "square-brackets",
        "letters stand in square brackets, a second number has the post before it",
        "Ref: [A] State 188314, 259032, [B] Ottawa 2285",
        "STATE188314",
        "STATE259032",
        "OTTAWA2285",
    ),
    _ref(
        "slashes",
        "slashes divide the numbers of one post",
        "REFS: A) KABUL 936/935 B) KABUL 692/317/274",
        "KABUL936",
        "KABUL935",
        "KABUL692",
        "KABUL317",
        "KABUL274",
    ),
    _ref(
        "slashes-wrapped",
        "numbers go on below",
        "REFS: A) KABUL 936; B) 04 KABUL\n5353/5194",
        "KABUL936",
        "04KABUL5353",
        "04KABUL5194",
    ),
    _ref("year-inside", "the year stands between post and number", "REFS: A) STATE (01) 201265", "01STATE201265"),
    _ref("year-behind", "the year stands behind in parentheses", "REF: A. ASUNCION 701 (04)", "04ASUNCION701"),
    _ref("year-behind-bare", "the year stands behind without a mark", "REF: AMMAN 07718 99", "99AMMAN7718"),
    _ref("year-slash", "the year stands behind a slash", "REF: A. PANAMA 00789/04", "04PANAMA789"),
    _ref("year-hyphen", "the year stands behind a hyphen", "REF: QUITO 4525-91", "91QUITO4525"),
    _ref("year-hyphens", "hyphens join year, post and number", "REF: 04-OTTAWA-57", "04OTTAWA57"),
    _ref("year-whole", "the whole year is glued to the post", "REF: 2004PANAMA2342", "04PANAMA2342"),
    _ref("id", "the archive's id stands there", "REF: 04CAIRO0561", "04CAIRO561"),
    _ref("year-apostrophe", "an apostrophe stands before the year", "REF: '04 BUENOS AIRES 1491", "04BUENOSAIRES1491"),
    _ref("number-first", "the number stands before the post", "Ref: 870 Ulaanbaatar", "ULAANBAATAR870"),
    _ref("comma-inside", "a comma stands between post and number", "REF: PRAGUE 849, PRAGUE, 1228", "PRAGUE849", "PRAGUE1228"),
    _ref("glued", "nothing divides letter, post and number", "REF: A) STATE 79 B)LIMA05511", "STATE79", "LIMA5511"),
    _ref("letter-for-digit", "an O stands for a zero", "REF: (A) STATE 79 (B) O4 CHENNAI 0944", "STATE79", "04CHENNAI944"),
    _ref("digit-for-letter", "a zero stands for an O", "REF: 04 0TTAWA 3518", "04OTTAWA3518"),
    _ref(
        "digits-as-letters",
        "digits stand in place of letters",
        "REF: (1) 2004 RIO DE JANEIRO 1143, (2) 2004 BRASILIA 03242",
        "04RIODEJANEIRO1143",
        "04BRASILIA3242",
    ),
    _ref("below", "the items stand below a blank line", "REFS: \n\nA. STATE 79\nB. 04 QUITO 12", "STATE79", "04QUITO12"),
    _ref("notal", "(NOTAL) stands behind", "REF: A. STATE 79 (NOTAL) B. 04 QUITO 12 (NOTAL)", "STATE79", "04QUITO12"),
    _ref("bullets", "bullets stand before the items", "REF: -- STATE 79\n     -- 04 QUITO 12", "STATE79", "04QUITO12"),
    _ref("no-colon", "no colon stands behind REF", "REF A. STATE 79 B. QUITO 12", "STATE79", "QUITO12"),
    _ref("reftel", "the keyword is REFTEL", "REFTEL: STATE 79", "STATE79"),
    _ref("letter-by-letter", "the keyword is written letter by letter", "R E F: STATE 79", "STATE79"),
    _ref("mail", "a mail is referred to", "REF: DOE E-MAIL 12/01/04", other=("DOE E-MAIL 12/01/04",)),
    _ref(
        "telephone-call",
        "a telephone call is referred to",
        "REF: DOE/ROE TELCON 02/16/2005",
        other=("DOE/ROE TELCON 02/16/2005",),
    ),
    _ref("manual", "a manual is referred to", "REF: A. STATE 79 B. 9 FAM 41.21", "STATE79", other=("9 FAM 41.21",)),
    _ref(
        "report",
        "a report is referred to",
        "REF: A. 2004 HUMAN RIGHTS REPORT B. STATE 79",
        "STATE79",
        other=("2004 HUMAN RIGHTS REPORT",),
    ),
)
