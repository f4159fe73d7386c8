"""Scars of copies: what mails, web pages, word processors and releases make of any cable."""

from __future__ import annotations

from cablefmt.testing.scars.scar import ALL, CAPITALS, PRINTED, WHOLE, scar
from cablefmt.testing.sheets import Sheet, spelled
from cablefmt.vocab import NUMERALS

#: The pieces of a cable that an era may print, without the page around it.
PIECES = "head copy line captions attention order tags subject references classifier body signature end"
NO_BREAK = "\xa0"


def _everywhere(sheet: Sheet, old: str, new: str) -> Sheet:
    """The sheet with a character replaced in all pieces."""
    return sheet.printed(**{name: text.replace(old, new) for name, text in sheet.pieces.items() if name in PIECES.split()})


@scar(127, ALL, PIECES)
def no_break_blanks(sheet: Sheet, _form: str) -> Sheet | None:
    """Every blank is a no-break one, as a page on the web has them."""
    made = _everywhere(sheet, " ", NO_BREAK)
    # Rows of a table are kept as they are.
    return None if "   " in sheet.pieces["body"] else made


@scar(128, ALL, PIECES)
def newlines_of_dos(sheet: Sheet, _form: str) -> Sheet | None:
    """Every line ends as it does in DOS and Windows."""
    return _everywhere(sheet, "\n", "\r\n")


@scar(129, ("1980-95", "1995-2009"), "line", "behind the section", "inside the post", "before the number")
def class_line_broken(sheet: Sheet, form: str) -> Sheet | None:
    """A mail broke the classification line, behind its section, inside the post, or before the number."""
    post = spelled(sheet.truth.post or "")
    if sheet.truth.section is None or (form == "inside the post" and " " not in post):
        return None
    if form == "behind the section":
        return sheet.swapped("line", f" {post}", f"\n{post}")
    if form == "inside the post":
        return sheet.swapped("line", post, post.replace(" ", "\n", 1))
    return sheet.swapped("line", f"{post} ", f"{post}\n")


@scar(130, PRINTED, "line", "\t", "  ")
def class_line_with_other_blanks(sheet: Sheet, form: str) -> Sheet | None:
    """A tab, or two blanks, stand round the post of the classification line."""
    post = spelled(sheet.truth.post or "")
    return sheet.swapped("line", f" {post} ", f"{form}{post}{form}")


@scar(131, ("1966-72", "1973-79"), "signature")
def group_above_the_name(sheet: Sheet, _form: str) -> Sheet | None:
    """The group of automatic downgrading stands between text and name."""
    if " " in (sheet.truth.signature or "") or "'" in (sheet.truth.signature or ""):
        return None
    return sheet.printed(signature=f"GP-3\n{sheet.pieces['signature']}")


@scar(132, ("1980-95",), "body", "CONFIDENTIAL\nUNCLASSIFIED\n", "UNCLASSIFIED\nCONFIDENTIAL\nCONFIDENTIAL\n")
def pages_of_a_release(sheet: Sheet, form: str) -> Sheet | None:
    """Old and new class stand at the foot of a page and again at the head of the next, above its line."""
    text = "THE MINISTRY HAS PROMISED TO COUNT THE FLAMINGOS AND"
    page = f"\n\n{form}{form}\nPAGE 02        LIMA  00417  01 OF 02  141935Z\n"
    return sheet.told(f"{text}{page}TO TELL US HOW MANY THERE ARE.", f"{text} TO TELL US HOW MANY THERE ARE.")


@scar(133, ("1980-95", "1995-2009", "web page"), "body")
def numbers_in_parentheses(sheet: Sheet, _form: str) -> Sheet | None:
    """The number of a paragraph with a mark stands in parentheses: `(1) (U)`."""
    marks, text = ("(U)", "(SBU)", "(C)", "(S)"), sheet.pieces["body"]
    numbers = range(1, sheet.truth.paragraphs + 1)
    if not all(any(f"{number}. {mark}" in text for mark in marks) for number in numbers):
        return None
    for number in numbers:
        text = text.replace(f"{number}. (", f"({number}) (")
    return sheet.printed(body=text)


@scar(134, CAPITALS, "line", '"{}', "_{}", "-{}", "\u2018{}")
def dirt_before_the_post(sheet: Sheet, form: str) -> Sheet | None:
    """The reading of a page image put a mark before the post, or before the number."""
    post = spelled(sheet.truth.post or "")
    return sheet.swapped("line", f" {post}", f" {form.format(post)}")


@scar(135, CAPITALS, "line")
def class_glued_to_the_post(sheet: Sheet, _form: str) -> Sheet | None:
    """No blank stands between class and post, as in texts taken from pages."""
    row = sheet.truth
    if row.section is not None or any(name in sheet.pieces["line"] for name in ("EXDIS", "NODIS", "STADIS", "NOFORN")):
        return None
    name = "UNCLAS" if row.classification == "UNCLASSIFIED" else row.classification
    return sheet.printed(line=f"{name}{spelled(row.post or '')} {row.serial:06}\n\n")


@scar(136, ("1966-72", "1973-79", "1980-95"), "head")
def zero_with_a_slash(sheet: Sheet, _form: str) -> Sheet | None:
    """The slashed zero of the date-time group is read as `@`."""
    date = sheet.truth.date
    assert date
    group = f"{date:%d%H%M}Z"
    return sheet.swapped("head", f"{group} ", f"{group.replace('0', '@', 1)} ") if "0" in group else None


@scar(137, CAPITALS, "head")
def page_line_turned_over(sheet: Sheet, _form: str) -> Sheet | None:
    """The keyword of a page line among the addressees stands below post and number."""
    head = sheet.pieces["head"]
    place = head.find("\n", head.index("\nTO ") + 1)
    page = "\nCONFIDENTIAL\nCONFIDENTIAL\nLIMA 02940 160118Z\nPAGE 02\nAMEMBASSY SOFIA"
    names = sheet.truth.action
    if len(names) != 1:
        return None
    return sheet.printed(head=head[:place] + page + head[place:]).reads(action=(*names, "AMEMBASSY SOFIA"))


@scar(138, ("1966-72",), "subject references body", "1", "3")
def neither_subject_nor_numbers(sheet: Sheet, form: str) -> Sheet | None:
    """A telegram has neither subject nor numbers: behind the line of the class its text begins."""
    text = (
        "THE MINISTER TOLD ME THIS MORNING THAT ALL BOATS OF THE NORTHERN\nHARBORS HAD SAILED IN THE NIGHT WITH FULL HOLDS.\n\n",
    )
    body = "".join(text * int(form))
    read = "\n\n".join(" ".join(text[0].split()) for _ in range(int(form)))
    made = sheet.printed(subject="", references="", body=body)
    return made.reads(
        subject=None, subject_mark=None, references=(), paragraphs=0, highest_mark=None, summary=None, narrative=read
    )


@scar(139, WHOLE, "head")
def keywords_of_a_mail(sheet: Sheet, _form: str) -> Sheet | None:
    """A transcript writes the keywords of the head as a mail does: `FROM:`, `TO:`, `INFO:`."""
    head = sheet.pieces["head"]
    for keyword, written in (("\nFM ", "\nFROM: "), ("\nTO ", "\nTO: "), ("\nINFO ", "\nINFO: ")):
        head = head.replace(keyword, written)
    return sheet.printed(head=head) if "FROM: " in head else None


@scar(140, ("1973-79",), "wrapper", "\n", "\t")
def page_of_the_public_library(sheet: Sheet, form: str) -> Sheet | None:
    """The page of the public library of diplomacy: labels and values, the text without its header, then the whole message."""
    row = sheet.truth
    assert row.date
    day = f"{row.date:%Y %B %d, %H:%M (%A)}"
    page = f"""{row.subject}
Date: {day}{form}Canonical ID: {row.year}{row.post}{row.serial:05}_b
Original Classification: {row.classification}{form}Current Classification: UNCLASSIFIED
Handling Restrictions: -- N/A or Blank --{form}Character Count: 1234
Executive Order: GS{form}Locator: TEXT ON MICROFILM,TEXT ONLINE
TAGS: EFIS - Economic Affairs--Commercial Fishing | PE - Peru{form}Concepts: -- N/A or Blank --
Type: TE - Telegram (cable)
From: Peru Lima{form}Markings: Jane Roe Declassified/Released US Department of State EO Systematic Review 05 JUL 2006
To: Department of State | Secretary of State

Content
Show Headers
{sheet.pieces["body"]}"""
    message = sheet.pieces["wrapper"].partition("\n\n")[2]
    return sheet.printed(wrapper=f"{page.rstrip()}\n\n{message}")


@scar(141, ("1995-2009",), "line", "zeros", "sections")
def letters_for_digits(sheet: Sheet, form: str) -> Sheet | None:
    """The reading of a page image took the zeros of the classification line for letters."""
    row = sheet.truth
    if form == "zeros" and row.serial is not None and row.serial < 100_000:
        return sheet.swapped("line", f" {row.serial:06}", f" {row.serial:06}".replace("0", "O", 3))
    return sheet.swapped("line", "SECTION 0", "SECTION O") if form == "sections" and row.section else None


@scar(142, ("1980-95", "1995-2009"), "line")
def sections_in_words(sheet: Sheet, _form: str) -> Sheet | None:
    """As telegrams of the sixties do, it counts its sections in words."""
    row, words = sheet.truth, tuple(NUMERALS)
    if row.section is None or not 0 < row.section <= (row.sections or 0) <= len(words):
        return None
    section, sections = words[row.section - 1], words[(row.sections or 0) - 1]
    return sheet.swapped("line", f"SECTION {row.section:02} OF {row.sections:02}", f"SECTION {section} OF {sections}")
