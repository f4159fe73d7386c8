"""The fields of the header that hold words: classification line, captions, SUBJECT."""

from __future__ import annotations

from attrs import evolve
from lark import Token

from cablefmt.fields.lines import folded, trimmed
from cablefmt.fields.reading import by_type, joined, remembered, tokens
from cablefmt.model.preamble import Captions, ClassificationLine, Correction, SubjectLine
from cablefmt.vocab import NUMERALS

__all__ = [
    "captions",
    "classification_line",
    "correction",
    "subject_line",
    "untitled_subject",
]

_CLASSES = ("UNCLASSIFIED", "LIMITED_OFFICIAL_USE", "CONFIDENTIAL", "SECRET", "TOP_SECRET")
#: Controls of more than one word keep their blanks; in the others a blank stands for letter-spacing.
_WORDS = {"FOR OFFICIAL USE ONLY", "EYES ONLY"}


def classification_line(raw: str, _start: int = 0) -> ClassificationLine:
    r"""Class, controls, section, post and number.

    >>> line = classification_line("S E C R E T SECTION 01 OF 02 SAN JOSE 000079\n")
    >>> line.classification, line.section, line.sections, line.post, line.serial
    ('SECRET', 1, 2, 'SAN JOSE', 79)
    """
    parts = tokens("classification_line", raw)
    found = by_type(parts)
    classification = next((kind.replace("_", " ") for kind in _CLASSES if kind in found), None)
    section, sections = found.get("SECTION"), found.get("SECTION_COUNT")
    number = _number(section.split()[-1]) if section else None
    count = _number(sections.split()[-1]) if sections else None
    serial = found.get("SERIAL")
    return ClassificationLine(
        classification=classification,
        controls=tuple(_control(token) for token in parts if token.type == "CONTROL"),
        section=count if number is None else number,
        sections=count,
        post=found.get("POST"),
        serial=_number(serial) if serial else None,
        second_series=_second_series(found.get("SECOND_SERIES")),
        unread=found.get("UNREAD", ""),
    )


def _number(written: str) -> int | None:
    """`02`, `O2` as the reading of a page image has it, `TWO`; None for another word."""
    digits = written.replace("O", "0")
    return int(digits) if digits.isdecimal() else NUMERALS.get(written.upper())


def _control(token: Token) -> str:
    word = folded(token.lstrip("/,-")).upper()
    return word if word in _WORDS else word.replace(" ", "").replace(".", "")


def _second_series(written: str | None) -> str | None:
    """`/TOSEC 340058` is `TOSEC 340058`."""
    return folded(written.replace("/", " ")) if written else None


@remembered
def correction(raw: str) -> Correction:
    r"""The remark, on one line.

    >>> correction("C O R R E C T E D COPY \n(PARA 3)\n\n", 0).text
    'C O R R E C T E D COPY (PARA 3)'
    """
    return Correction(text=joined(tokens("correction", raw)))


@remembered
def captions(raw: str) -> Captions:
    r"""The captions, in order.

    >>> captions("SENSITIVE, NOFORN\nSIPDIS\n", 0).names
    ('SENSITIVE', 'NOFORN', 'SIPDIS')
    """
    found = tokens("captions", raw)
    return Captions(
        names=tuple(folded(token) for token in found if token.type == "CAPTION_NAME"),
        unread=joined(token for token in found if token.type == "UNREAD"),
    )


def subject_line(raw: str, _start: int = 0) -> SubjectLine:
    r"""The subject, its lines as they are, and its portion mark, which may stand before or behind it.

    >>> subject_line("SUBJECT: (SBU) A VISIT TO\n    TUNIS \n\n")
    SubjectLine(unread='', mark='SBU', text='A VISIT TO\nTUNIS', untitled=False)
    """
    mark, lines, unread = None, list[str](), list[Token]()
    for token in tokens("subject_line", raw):
        if token.type == "SUBJECT_MARK":
            mark = folded(token.rstrip(" :")[1:-1])
        elif token.type == "UNREAD":
            unread.append(token)
        else:
            lines.append(trimmed(token))
    return SubjectLine(mark=mark, text="\n".join(lines), unread=joined(unread))


def untitled_subject(raw: str, _start: int = 0) -> SubjectLine:
    r"""The subject whose keyword is missing.

    >>> untitled_subject("A VISIT TO\nTUNIS \n\n").text
    'A VISIT TO\nTUNIS'
    """
    return evolve(subject_line(raw), untitled=True)
