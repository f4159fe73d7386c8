"""Hostile texts: each repeats one thing, as often as it is told."""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["SHAPES", "Shape"]

_FIELDS = "E.O. 12958: N/A\nTAGS: PGOV PE\n"
_CLASS = "UNCLAS LIMA 000417\n\n"
_HEADER = f"{_CLASS}{_FIELDS}SUBJECT: A VISIT\n\n"
_BODY = f"{_HEADER}1. (U) The lake is full.\n"
_REST = "\nSUBJECT: A VISIT\n\n1. The lake is full.\n\nHALVERSEN\n\nNNNN\n"
_TO = "R 091015Z JUN 08\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\nINFO "
_END = "\n\nHALVERSEN\n\nNNNN\n"
_STAMP = "UNCLASSIFIED U.S. Department of State Case No. F-2000-00001 Doc No. C00000001 Date: 01/02/2003\n"
_SMART = (
    "UNCLASSIFIED\n\nMRN:            11 LIMA 417\nDate/DTG:       Mar 14, 2011 / 141830Z MAR 11\n"
    "From:           AMEMBASSY LIMA\nAction:         WASHDC, SECSTATE ROUTINE"
)
_SMART_BODY = "\nSubject:        A Visit\n\n\n1. (U) The lake is full.\n\nSignature:      HALVERSEN\n"
_ARCHIVE = "ACTION ARA-10\n\nINFO OCT-01 /011 W\n                     --------------------- 012345\n"
_TELEGRAM = (
    "R 091015Z JUN 76\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC 2055\n\n"
    "UNCLAS LIMA 4417\n\nSUBJECT: A VISIT\n\n1. THE LAKE IS FULL.\n"
)

Shape = Callable[[int], str]


def _shape(before: str, repeated: str, after: str = _END) -> Shape:
    return lambda count: before + repeated * count + after


def _sections(count: int) -> str:
    """A set of sections that are all there."""
    lines = (f"UNCLAS SECTION {number} OF {count} LIMA 000417\n\n" for number in range(1, count + 1))
    return "".join(f"{line}SUBJECT: A VISIT\n\n{number}. The lake is full.\n\n" for number, line in enumerate(lines, 1)) + _END


def _nested(count: int) -> str:
    """A cable in a cable in a cable."""
    return (_HEADER + "1. (U) It says: ") * count + _END * count


def _paragraphs(count: int) -> str:
    return _HEADER + "".join(f"{number}. (SBU) The lake is full.\n\n" for number in range(1, count + 1)) + _END


#: A text for a number of repetitions, by the name of what it repeats.
SHAPES: dict[str, Shape] = {
    "words of one line": _shape(_BODY, "pelican "),
    "letters of one word": _shape(_BODY, "X"),
    "blank lines": _shape(_BODY, "\n", "text" + _END),
    "lines of one blank": _shape(_BODY, " \n", "text" + _END),
    "blanks in a line": _shape(_BODY + "text", " ", "text" + _END),
    "blanks at the end of a line": _shape(_BODY + "text", " "),
    "paragraphs": _paragraphs,
    "paragraphs with one number": _shape(_BODY, "7. The lake is full.\n\n"),
    "numbers in a line": _shape(_BODY, "7. "),
    "digits with stops": _shape(_HEADER, "1."),
    "paragraphs in a line": _shape(_BODY, "2. (SBU) "),
    "parentheses": _shape(_BODY, "("),
    "quotes inside quotes": _shape(_BODY, 'BEGIN TEXT: "'),
    "lines of BEGIN TEXT": _shape(_BODY, "BEGIN TEXT:\n\n"),
    "list items": _shape(_BODY, "-- a pelican;\n"),
    "dashes in a line": _shape(_BODY + "\n", "-", "\nHeading" + _END),
    "rules": _shape(_BODY + "\n", "--------------\n"),
    "boxed headings": _shape(_BODY + "\n", "------\nFish\n------\n"),
    "lines in capitals": _shape(_BODY + "\n", "FISH AND FISHERMEN\n\n"),
    "titles above numbers": _shape(_BODY + "\n", "The North\n\n2. (U) Fish.\n\n"),
    "titles above blank lines": _shape(_BODY + "\n", "The North Wants Fish and the South Wants Salt and\n"),
    "headings glued to a text": _shape(_BODY, "Fish. ------ The North ------\n"),
    "numbers that count on": lambda count: _BODY + "".join(f"Fish. {number}. Salt. " for number in range(2, count + 2)) + _END,
    "page breaks": _shape(_BODY, "LIMA 00000417  002 OF 003\n"),
    "text cut by blank lines": _shape(_BODY, "the lake is full\n\n"),
    "text cut by page breaks": _shape(_BODY, "the lake\n\nLIMA 00000417  002 OF 003\n\n"),
    "page breaks in a line": _shape(_BODY, "text LIMA 00000417  002 OF 003 "),
    "TAGS": _shape(_CLASS + "TAGS: ", "PGOV, ", _REST),
    "words of TAGS": _shape(_CLASS + "TAGS: ", "FISH, PELICANS ", _REST),
    "names in TAGS": _shape(_CLASS + "TAGS: OVIP ", "(DOE) ", _REST),
    "TAGS lines": _shape(_CLASS, "TAGS: PGOV PE\n", _REST),
    "addressees": _shape(_TO, "RUEHQT/AMEMBASSY QUITO 2055\n", "\n" + _BODY + _END),
    "lists in a quoted text": _shape(_BODY + " Begin text:\n\n", "1. The lake is full:\n\n", "End text.\n" + _END),
    "titles below sentences": _shape(_BODY, "The lake is full.\nThe Lake\n2. (U) It is.\n"),
    "previews": _shape("", f"{_TELEGRAM}\n", _TELEGRAM.replace("FULL.", "FULL AGAIN.")),
    "format lines": _shape("", "VZCZCXRO4417\n", _BODY + _END),
    "captions": _shape(_CLASS, "SIPDIS\n", _REST),
    "attention lines": _shape(_CLASS, "STATE FOR WHA\n", _REST),
    "words of SUBJECT": _shape(_CLASS + "SUBJECT: ", "VISIT ", "\n\n1. The lake is full." + _END),
    "references": _shape(_HEADER + "REF: ", "A. LIMA 79 (NOTAL) ", "\n\n1. The lake is full." + _END),
    "references glued to page lines": _shape(
        _HEADER + "REF: A. LIMA 5\n",
        "UNCLASSIFIED\nPAGE 02 LIMA 00417 01 OF 02 091015Z B. LIMA 7\n",
        "\n1. The lake is full." + _END,
    ),
    "TAGS on lines of their own": _shape(_CLASS + "TAGS: ", "PREL,\n\n", "PE" + _REST),
    "keywords glued together": _shape("UNCLAS LIMA 000417 ", "E.O. 12958: N/A TAGS: PE SUBJECT: X REF: LIMA 7 "),
    "Classified By lines": _shape(_HEADER, "Classified By: Jane Doe, reason 1.4 (b)\n", "\n1. The lake is full." + _END),
    "names of a classifier": _shape(_HEADER + "Classified By: ", 'Jane "Jib" and ', "\n\n1. The lake is full." + _END),
    "headers": _shape("", _HEADER, "1. The lake is full." + _END),
    "letter-spaced SECRET in a line": _shape("", "S E C R E T ", "\n\n" + _BODY + _END),
    "letter-spaced SECRET in lines": _shape(_BODY, "S E C R E T\n"),
    "sign-offs": _shape(_BODY + "\n", "HALVERSEN\n", ""),
    "lines of NNNN": _shape(_BODY + _END, "NNNN\n", ""),
    "cables": _shape("", _BODY + _END, ""),
    "lines of a mail in front": _shape("", "Please see the cable below.\n", "\n" + _BODY + _END),
    "texts above a message": _shape("", "Show Headers\n1. FISH.\n", "\n" + _TELEGRAM),
    "labels of a newspaper": _shape("", "ID: 1\nDate: 2006-01-12\n", "\n" + _BODY + _END),
    "labels of a web page": _shape("", "Reference ID\nCreated\nReleased\n", "\n" + _BODY + _END),
    "commas, as in a CSV row": _shape("", "1,", "\n" + _BODY + _END),
    "quoted values, as in a CSV row": _shape("", '"06LIMA417",', "\n" + _BODY + _END),
    "sections": _sections,
    "sections of one number": _shape("", "UNCLAS SECTION 01 OF 02 LIMA 000417\n\nSUBJECT: A VISIT\n\n1. Good.\n\n"),
    "cables in cables": _nested,
    "lines of a quoted mail": _shape(_BODY, "> the lake is full\n"),
    "cells of a table": _shape(_BODY + "\n", "Fish      12      4,500\n"),
    "rows of a table with rules": _shape(_BODY + "\n", "Fish      12\n-------------\n"),
    "backslashes at line ends": _shape(_BODY, "the lake\\\n"),
    "portion marks": _shape(_BODY, "(SBU) "),
    "letters without ASCII": _shape(_BODY, "caf\u00e9 \u2013 \u201cfish\u201d\u2028"),
    "hyphens at line ends": _shape(_BODY, "the an-\nchovy "),
    "SMART: words of a value": _shape(_SMART, "; QUITO, AMEMBASSY ROUTINE", _SMART_BODY),
    "SMART: lines of a value": _shape(_SMART + "\n", "                QUITO, AMEMBASSY ROUTINE;\n", _SMART_BODY),
    "SMART: headings": _shape(_SMART + _SMART_BODY + "\n", "A Short Season\n\n"),
    "SMART: stamps": _shape(_SMART + _SMART_BODY, _STAMP),
    "archive: distribution": _shape("ACTION ARA-10\n\nINFO ", "OCT-01 ", "\n" + _TELEGRAM),
    "archive: drafting lines": _shape(_ARCHIVE + "DRAFTED BY ARA:JHALVERSEN\n", "S/S:JROE\n", _TELEGRAM),
    "archive: dash counters": _shape(_ARCHIVE, "--------------------- 012345\n", _TELEGRAM),
    "archive: page lines": _shape(_ARCHIVE + _TELEGRAM, "UNCLASSIFIED\n\nPAGE 02        LIMA 04417  091015Z\n\n"),
    "archive: blank lines on top": _shape("43\n", "\n", _ARCHIVE + _TELEGRAM),
    "archive: attributes": _shape(_TELEGRAM + "\nMessage Attributes\n", "Subject: A\nB\n", ""),
    "archive: stars": _shape(_TELEGRAM, "*** Current Classification *** UNCLASSIFIED\n"),
    "archive: stamps": _shape(_TELEGRAM, "Declassified/Released US Department of State EO Systematic Review 05 JUL 2006\n"),
    "archive: errors": _shape("", "MRN: 1973LIMA002545 EXPAND ERROR ENCOUNTERED\n", _TELEGRAM),
}
