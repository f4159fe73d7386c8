"""Scars of the text: numbers, marks, headings, words."""

from __future__ import annotations

import attrs

from cablefmt.testing.scars.scar import CAPITALS, LATE, PRINTED, scar
from cablefmt.testing.sheets import Sheet

SYMBOLS = ("U", "SBU", "C", "S", "TS")


def _marked(sheet: Sheet, mark: str) -> dict[str, str]:
    """The highest mark, with one more paragraph so marked."""
    found = [one for one in (sheet.truth.highest_mark, mark) if one]
    return {"highest_mark": max(found, key=SYMBOLS.index)}


@scar(
    76,
    LATE,
    "body",
    "C) Content of the third kind.=C",
    "SBU) Content of the third kind.=SBU",
    "SBU/N) Content of the third kind.=SBU",
)
def mark_without_its_parenthesis(sheet: Sheet, form: str) -> Sheet | None:
    """A portion mark has lost its first parenthesis."""
    printed, _, mark = form.partition("=")
    return sheet.told(printed, "Content of the third kind.", **_marked(sheet, mark))


@scar(
    77,
    LATE,
    "body",
    "{}.(SBU) Content of the third kind.=SBU",
    "{}.Embassy saw content of the third kind.=",
    "{} (C - ENTIRE TEXT).  Content of the third kind.=C",
    "{}. C - ENTIRE TEXT.  Content of the third kind.=C",
)
def number_glued_or_odd(sheet: Sheet, form: str) -> Sheet | None:
    """Number, mark and text are glued, or the mark says that it holds for the entire text."""
    number = sheet.truth.paragraphs + 1
    printed, _, mark = form.partition("=")
    told = sheet.printed(body=f"{sheet.pieces['body'].rstrip()}\n\n{printed.format(number)}\n\n")
    read = "Content of the third kind." if mark else "Embassy saw content of the third kind."
    return told.reads(
        paragraphs=number,
        narrative=f"{sheet.truth.narrative}\n\n{read}",
        **(_marked(sheet, mark) if mark else {}),
    )


@scar(77, LATE, "body")
def heading_between_dashes_behind_a_number(sheet: Sheet, _form: str) -> Sheet | None:
    """A heading stands between dashes behind the number of its paragraph."""
    return sheet.told(
        "---------------- Heading ----------------\n\nContent of the third kind.", "Heading\n\nContent of the third kind."
    )


@scar(78, ("1980-95", "1995-2009", "web page"), "body", "END\nSUMMARY.", "End\nSummary.", "END SUMMARY")
def end_of_summary_on_two_lines(sheet: Sheet, form: str) -> Sheet | None:
    """The words that end a summary stand on two lines, or without a full stop."""
    if sheet.truth.summary:
        return None
    text = "IT RAINED FOR NINE DAYS."
    return sheet.told(f"SUMMARY: {text}  {form}", f"SUMMARY: {text} {' '.join(form.split())}", summary=text)


@scar(78, LATE, "body", "Summay: It rained.", "It rained. End Summary.")
def summary_misspelled_or_never_begun(sheet: Sheet, form: str) -> Sheet | None:
    """The word that begins a summary is misspelled, or only its end is there: then it is all that stands before."""
    if sheet.truth.summary or sheet.truth.paragraphs > 1:
        return None
    before = " ".join((sheet.truth.narrative or "").split())
    return sheet.told(form, summary="It rained." if form.startswith("Summay") else f"{before} It rained.")


@scar(
    79,
    LATE,
    "body",
    "------- SUMMARY -------",
    "Summary =======",
    "SUMMARY\n-------",
    "SUMMARY ------------- -",
    "-------- - SUMMARY -------- -",
)
def rules_and_heading_on_one_line(sheet: Sheet, form: str) -> Sheet | None:
    """A heading stands with its rules on one line."""
    if sheet.truth.summary or sheet.truth.paragraphs != 1 or "(" in sheet.pieces["body"][:8]:
        return None
    text = sheet.truth.narrative or ""
    heading = form.strip("-= \n")
    return sheet.printed(body=f"{form}\n\n{sheet.pieces['body']}").reads(
        narrative=f"{heading}\n\n{text}", summary=" ".join(text.split())
    )


@scar(80, ("1966-72", "1973-79", "1980-95"), "body")
def hyphen_between_paragraphs(sheet: Sheet, _form: str) -> Sheet | None:
    """A hyphen alone on its line stands between paragraphs."""
    return sheet.printed(body=sheet.pieces["body"].replace("\n\n", "\n-\n"))


@scar(81, CAPITALS, "body")
def word_divided_at_the_end_of_a_line(sheet: Sheet, _form: str) -> Sheet | None:
    """A word is divided by a hyphen at the end of a line."""
    printed = "THE MINISTRY HAS ASKED FOR A REPORT ON ALL ITS RADIO COMMUNICA-\nTIONS WITH THE HARBORS OF THE NORTH."
    return sheet.told(
        printed, "THE MINISTRY HAS ASKED FOR A REPORT ON ALL ITS RADIO COMMUNICATIONS WITH THE HARBORS OF THE NORTH."
    )


@scar(82, LATE, "body")
def line_noise(sheet: Sheet, _form: str) -> Sheet | None:
    """Noise of the line stands inside a sentence."""
    return sheet.told("The price of fish reQ#8$UQ8ML#C may choke oQhQGTz the canneries, or so their\nowners fear.")


@scar(83, PRINTED, "body", "POST,S", "UNGA,S", "CHARGE D,AFFAIRES", "POST\u2019S")
def comma_for_an_apostrophe(sheet: Sheet, form: str) -> Sheet | None:
    """A comma or a typographical sign stands for the apostrophe."""
    return sheet.told(f"THIS IS {form} LAST REPORT ON THE MATTER.")


@scar(84, LATE, "classifier body")
def zero_for_o(sheet: Sheet, _form: str) -> Sheet | None:
    """The digit zero stands for the letter O all through a cable."""
    classifier = "CLASSIFIED BY: AMBASSAD0R JANE BARL0W, REAS0N: 1.5 (D)\n\n"
    before, copy = sheet.pieces["classifier"], sheet.pieces["copy"]
    copied = copy.replace(before, classifier) if before else copy
    classified = sheet.printed(classifier=classifier, copy=copied).reads(
        classified_by="JANE BARL0W", classified_by_title="AMBASSAD0R", reasons=("1.5(d)",)
    )
    return classified.told("THE AMBASSAD0R WILL REP0RT S00N.")


@scar(85, LATE, "body")
def caption_inside_the_text(sheet: Sheet, _form: str) -> Sheet | None:
    """A caption stands alone in the text, where a page ended."""
    text = "The ministry has promised to count the flamingos and"
    return sheet.told(f"{text}\nSIPDIS\nto tell us how many there are.", f"{text} to tell us how many there are.")


@scar(86, LATE, "body")
def hyphens_of_other_kinds(sheet: Sheet, _form: str) -> Sheet | None:
    """Rules and compounds have U+2010 for their hyphens."""
    rule = "\u2010" * 12
    head = f"{sheet.pieces['body'].rstrip()}\n\n{rule}\nTHE OUTLOOK\n{rule}\n\n"
    made = attrs.evolve(sheet.printed(body=head)).reads(narrative=f"{sheet.truth.narrative}\n\nTHE OUTLOOK")
    return made.told("The follow\u2010up meeting is next week.")


@scar(124, LATE, "body", "- including those of the lake -", "-- even those of the lake --", "(15) days after that,")
def dash_at_the_beginning_of_a_line(sheet: Sheet, form: str) -> Sheet | None:
    """The margin brought a dash, or a number in parentheses, to the beginning of a line."""
    return sheet.told(f"The ministry has promised to count the birds on all the lakes\n{form} and to tell us how many there are.")


@scar(125, LATE, "body", "The Price of Fish\n-----------------", "A Question of Salt...\n---------------------")
def heading_right_below_a_sentence(sheet: Sheet, form: str) -> Sheet | None:
    """A heading in small letters, over its rule, stands right below a sentence."""
    heading, *_ = form.split("\n")
    told = sheet.told("Content of the third kind.")
    return told.printed(body=f"{told.pieces['body'].rstrip()}\n{form}\n\n").reads(
        narrative=f"{told.truth.narrative}\n\n{heading}"
    )


@scar(
    126,
    LATE,
    "body",
    "Comment -------",
    "Off-Shore Fishing -----------",
    "The Price of Fish ------------- -",
    "--------- The Price of Fish ---------",
)
def heading_behind_a_sentence(sheet: Sheet, form: str) -> Sheet | None:
    """A heading stands behind a sentence, on its line, with its rule or rules."""
    told = sheet.told("Content of the third kind.")
    return told.printed(body=f"{told.pieces['body'].rstrip()} {form} \n\n").reads(
        narrative=f"{told.truth.narrative}\n\n{form.strip('- ')}"
    )


@scar(130, LATE, "body", "II. Status of the Fishery", "\xb6V. Statistics", "III. WHAT THE PORT DOES")
def roman_number(sheet: Sheet, form: str) -> Sheet | None:
    """A chapter of a report has a roman number, and its texts have none."""
    text, title = "Content of the third kind.", form.strip("\xb6")
    return sheet.printed(body=f"{sheet.pieces['body'].rstrip()}\n\n{form}\n\n{text}\n\n").reads(
        narrative=f"{sheet.truth.narrative}\n\n{title}\n\n{text}"
    )


@scar(126, LATE, "body", "A Question of Salt", "Fish and the U.S. Market", "BACKGROUND")
def title_behind_a_sentence(sheet: Sheet, form: str) -> Sheet | None:
    """An archive lost the line ends, and the title of the next paragraph stands behind the last sentence."""
    text = "The fleet has come home after a season of which the port will speak for many years to come, they say."
    told = sheet.told(text)
    titled = told.printed(body=f"{told.pieces['body'].rstrip()} {form} \n\n").reads(narrative=f"{told.truth.narrative}\n\n{form}")
    return titled.told("Content of the third kind.")
