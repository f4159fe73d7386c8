"""The header of the cable proper: groups in source order with one blank line between them.

E.O., TAGS and SUBJECT stand directly under each other, as drafters write them.
"""

from __future__ import annotations

from itertools import pairwise, zip_longest

from cablefmt.model import (
    AttentionLines,
    BlankScar,
    Captions,
    ClassificationLine,
    ClassifiedBy,
    Correction,
    ExecutiveOrder,
    PageBreak,
    Preamble,
    PreambleField,
    Reference,
    ReferenceLine,
    ReviewStamp,
    SubjectLine,
    TagsLine,
    Unparsed,
)
from cablefmt.render.layout import groups, with_unread
from cablefmt.render.style import Style

__all__ = [
    "captions_text",
    "classified_by_text",
    "executive_order_text",
    "items_text",
    "preamble_text",
    "references_text",
    "subject_text",
    "tags_text",
]

#: How the classes are sent: the classified ones letter by letter (ACP 127 par. 209).
_SENT = {
    "UNCLASSIFIED": "UNCLAS",
    "CONFIDENTIAL": "C O N F I D E N T I A L",
    "SECRET": "S E C R E T",
    "TOP SECRET": "T O P  S E C R E T",
}
_UNDER_EACH_OTHER = (ExecutiveOrder, TagsLine, SubjectLine)
#: What may stand in place of `Classified By` and says something else; it is part of the text.
_OTHER_AUTHORITIES = ("DERIVED FROM", "DECLASSIFIED")
#: Where the items of a REF line begin.
_ITEM_INDENT = "\n" + " " * len("REF: ")


def preamble_text(preamble: Preamble, style: Style | None = None) -> str:
    r"""The header.

    >>> line = ClassificationLine(classification="UNCLASSIFIED", post="LIMA", serial=79)
    >>> preamble_text(Preamble(fields=(line, SubjectLine(text="FISH"))))
    'UNCLAS LIMA 000079\n\nSUBJECT: FISH'
    """
    spaced = style is None or style.classification == "spaced"
    texts: list[str] = []
    previous: PreambleField | None = None
    for field in preamble.fields:
        if isinstance(field, (PageBreak, BlankScar, ReviewStamp)):
            continue
        if isinstance(previous, _UNDER_EACH_OTHER) and isinstance(field, _UNDER_EACH_OTHER) and not _is_untitled(field):
            texts[-1] += "\n" + _field(field, spaced=spaced)
        else:
            texts.append(_field(field, spaced=spaced))
        previous = field
    return groups(texts)


def _is_untitled(field: PreambleField) -> bool:
    """A subject without its keyword: directly below TAGS it would be one of them."""
    return isinstance(field, SubjectLine) and field.untitled


def _field(field: PreambleField, *, spaced: bool) -> str:
    match field:
        case ClassificationLine():
            return _classification_line(field, spaced=spaced)
        case Captions():
            return captions_text(field)
        case AttentionLines():
            return with_unread("\n".join(field.lines), field).strip()
        case ExecutiveOrder():
            return executive_order_text(field)
        case TagsLine():
            return tags_text(field)
        case SubjectLine():
            return subject_text(field)
        case ReferenceLine():
            return references_text(field)
        case ClassifiedBy():
            return classified_by_text(field)
        case Correction(text=text) | Unparsed(text=text):
            return text
        case PageBreak() | BlankScar() | ReviewStamp():
            return ""


def _classification_line(line: ClassificationLine, *, spaced: bool) -> str:
    classification = line.classification or ""
    words: list[str | None] = [_SENT.get(classification, classification) if spaced else classification, *line.controls]
    if line.sections is not None:
        words += ["SECTION", f"{line.section:02}" if line.section is not None else None, f"OF {line.sections:02}"]
    words += [line.post, f"{line.serial:06}" if line.serial is not None else None, line.second_series]
    return with_unread(" ".join(word for word in words if word), line).strip()


def captions_text(captions: Captions) -> str:
    r"""The captions, each on its own line (5 FAH-2 H-250).

    >>> captions_text(Captions(names=("SENSITIVE", "SIPDIS")))
    'SENSITIVE\nSIPDIS'
    """
    return with_unread("\n".join(captions.names), captions).strip()


def executive_order_text(line: ExecutiveOrder) -> str:
    """The order and what it says of the cable.

    >>> executive_order_text(ExecutiveOrder(order="12958", value="N/A"))
    'E.O. 12958: N/A'
    """
    number = line.garbled or line.order
    keyword = f"E.O. {number}:" if number else "E.O.:"
    return with_unread(f"{keyword} {line.value}" if line.value else keyword, line)


def tags_text(line: TagsLine, separator: str = " ") -> str:
    """The terms with blanks between them; with commas where blanks would not divide them. Names stand between parentheses.

    >>> from cablefmt.model import Tag
    >>> tags_text(TagsLine(tags=(Tag(term="PGOV", code="PGOV"), Tag(term="PE", code="PE"))))
    'TAGS: PGOV PE'
    """
    terms = [f"({tag.term})" if tag.kind == "person" else tag.term for tag in line.tags]
    # Two words without a code could be one term, `HUMAN RIGHTS`.
    together = any(one.code is None and other.code is None for one, other in pairwise(line.tags))
    if together or any(" " in term or "," in term for term in terms):
        separator = ", "
    listed = separator.join(terms).replace(", (", " (")
    return with_unread(f"TAGS: {listed}".rstrip(), line)


def subject_text(line: SubjectLine) -> str:
    """The subject behind its mark.

    >>> subject_text(SubjectLine(mark="U", text="FISH"))
    'SUBJECT: (U) FISH'
    """
    mark = f"({line.mark})" if line.mark else ""
    keyword = "" if line.untitled else "SUBJECT:"
    return with_unread(" ".join(word for word in (keyword, mark, line.text) if word), line)


def references_text(line: ReferenceLine) -> str:
    """The references, lettered ones below each other; a reference that stands alone has no letter.

    >>> from cablefmt.model import Reference
    >>> items = (Reference(letter="A", text="LIMA 79"), Reference(letter="B", text="05 TUNIS 6"))
    >>> print(references_text(ReferenceLine(references=items)))
    REF: A. LIMA 79
         B. 05 TUNIS 6
    """
    texts = items_text(line)
    return with_unread("REF: " + _ITEM_INDENT.join(texts) if texts else "REF:", line)


def items_text(line: ReferenceLine, lettered: str = "{}. ") -> list[str]:
    """The references one by one; `lettered` is how a letter is written.

    >>> items_text(ReferenceLine(references=(Reference(letter="A", text="LIMA 79"),)), "{}) ")
    ['A) LIMA 79']
    """
    items = line.references
    return [_reference(item, lettered) + _end(item, behind) for item, behind in zip_longest(items, items[1:])]


def _reference(item: Reference, lettered: str) -> str:
    if item.letter is None:
        return item.text
    return f"({item.letter}) {item.text}" if item.letter.isdigit() else f"{lettered.format(item.letter)}{item.text}"


def _end(item: Reference, behind: Reference | None) -> str:
    """A semicolon behind a reference without a letter, so that it does not run into the next."""
    return ";" if behind and item.letter is None else ""


def classified_by_text(line: ClassifiedBy) -> str:
    """Who classified the cable, and why (5 FAH-3 H-713).

    >>> classified_by_text(ClassifiedBy(text="Ambassador Jane Doe for reasons 1.4 (b) and (d)."))
    'Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).'
    """
    keyword = "" if line.text.upper().startswith(_OTHER_AUTHORITIES) else "Classified By: "
    return with_unread(f"{keyword}{line.text}".rstrip(), line)
