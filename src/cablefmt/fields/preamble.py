"""The fields of the header that hold words: classification line, captions, E.O., TAGS, SUBJECT."""

from __future__ import annotations

from lark import Token

from cablefmt.fields.lines import folded, trimmed
from cablefmt.fields.reading import one_line, remembered, span_of, tokens
from cablefmt.model.preamble import AttentionLines, Captions, ClassificationLine, ExecutiveOrder, SubjectLine, Tag, TagsLine

__all__ = [
    "attention_lines",
    "captions",
    "classification_line",
    "executive_order",
    "subject_line",
    "tags_line",
]

_CLASSES = {"UNCLASSIFIED", "LIMITED_OFFICIAL_USE", "CONFIDENTIAL", "SECRET", "TOP_SECRET"}
#: Controls of more than one word keep their blanks; in the others a blank stands for letter-spacing.
_WORDS = {"FOR OFFICIAL USE ONLY"}


def classification_line(raw: str, _start: int = 0) -> ClassificationLine:
    r"""Class, controls, section, post and number, and the remark behind it.

    >>> line = classification_line("S E C R E T SECTION 01 OF 02 SAN JOSE 000079\n")
    >>> line.classification, line.section, line.sections, line.post, line.serial
    ('SECRET', 1, 2, 'SAN JOSE', 79)
    """
    classification, controls, found = None, list[str](), dict[str, str]()
    for token in tokens("classification_line", raw):
        if token.type in _CLASSES:
            classification = token.type.replace("_", " ")
        elif token.type == "CONTROL":
            controls.append(_control(token))
        else:
            found[token.type] = folded(token)
    section, sections = found.get("SECTION"), found.get("SECTION_COUNT")
    number = section.split()[-1] if section else ""
    count = int(sections.split()[-1]) if sections else None
    serial = found.get("SERIAL")
    return ClassificationLine(
        classification=classification,
        controls=tuple(controls),
        section=int(number) if number.isdigit() else count,
        sections=count,
        post=found.get("POST"),
        serial=int(serial) if serial else None,
        second_series=found.get("SECOND_SERIES"),
        remark=found.get("REMARK"),
        unread=found.get("UNREAD", ""),
    )


def _control(token: Token) -> str:
    word = folded(token.lstrip("/")).upper()
    return word if word in _WORDS else word.replace(" ", "")


@remembered
def captions(raw: str) -> Captions:
    r"""The captions, in order.

    >>> captions("SENSITIVE, NOFORN\nSIPDIS\n", 0).names
    ('SENSITIVE', 'NOFORN', 'SIPDIS')
    """
    found = tokens("captions", raw)
    return Captions(
        names=tuple(str(token) for token in found if token.type == "CAPTION_NAME"),
        unread=one_line(token for token in found if token.type != "CAPTION_NAME"),
    )


@remembered
def attention_lines(raw: str) -> AttentionLines:
    r"""The lines, without blanks at their ends.

    >>> attention_lines("  STATE PASS USTR \n\n", 0).lines
    ('STATE PASS USTR',)
    """
    return AttentionLines(lines=tuple(folded(token) for token in tokens("attention_lines", raw)))


@remembered
def executive_order(raw: str) -> ExecutiveOrder:
    r"""The order's number, and what is said under it.

    >>> executive_order("E.O. 12958: DECL: 01/12/2016\n", 0).declassify_on
    '01/12/2016'
    """
    found = {token.type: folded(token) for token in tokens("executive_order", raw)}
    value = one_line(found[kind] for kind in ("EO_TEXT", "DECLASSIFY", "DECLASSIFY_ON") if kind in found)
    return ExecutiveOrder(order=found.get("EO_NUMBER"), value=value or None, declassify_on=found.get("DECLASSIFY_ON"))


def tags_line(raw: str, start: int) -> TagsLine:
    r"""The terms, in order, repeats included.

    >>> [tag.term for tag in tags_line("TAGS: PREL, OVIP (DOE, JANE B.), KZ\n", 0).tags]
    ['PREL', 'OVIP', 'DOE, JANE B.', 'KZ']
    """
    tags, unread = list[Tag](), list[str]()
    for token in tokens("tags_line", raw):
        if token.type == "TAG":
            tags.append(Tag(term=str(token), span=span_of(token, start)))
        elif token.type == "PERSON":
            tags.append(_person(token, start))
        else:
            unread.append(token)
    return TagsLine(tags=tuple(tags), unread=one_line(unread))


def _person(token: Token, start: int) -> Tag:
    """What stands between the parentheses."""
    inside = token[1:-1]
    written = trimmed(inside).lstrip()
    return Tag(term=folded(inside), span=span_of(token, start + 1 + inside.index(written), len(written)))


def subject_line(raw: str, _start: int = 0) -> SubjectLine:
    r"""The subject, its lines as they are, and its portion mark, which may stand before or behind it.

    >>> subject_line("SUBJECT: (SBU) A VISIT TO\n    TUNIS \n\n")
    SubjectLine(unread='', mark='SBU', text='A VISIT TO\nTUNIS')
    """
    mark, lines, unread = None, list[str](), ""
    for token in tokens("subject_line", raw):
        if token.type == "SUBJECT_MARK":
            mark = folded(token[1:-1])
        elif token.type == "UNREAD":
            unread = folded(token)
        else:
            lines.append(trimmed(token))
    return SubjectLine(mark=mark, text="\n".join(lines), unread=unread)
