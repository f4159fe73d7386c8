"""SMART: labels on the left, their values in one column; what continues a value stands below it."""

from __future__ import annotations

from cablefmt.model import (
    ActionAddressees,
    Addressee,
    AttentionLines,
    Banner,
    BlankScar,
    Captions,
    Clearance,
    DateTimeGroup,
    ExecutiveOrder,
    ExemptAddressees,
    Field,
    FromLine,
    InfoAddressees,
    MessageReference,
    Officer,
    PageBreak,
    PortalChrome,
    ReferenceLine,
    ReviewStamp,
    Signature,
    SmartHeader,
    SmartHeaderLine,
    SmartLine,
    SubjectLine,
    TagsLine,
    Unparsed,
)
from cablefmt.render.layout import groups, with_unread
from cablefmt.render.preamble import executive_order_text, items_text, subject_text, tags_text

__all__ = ["labelled_text", "smart_header_text"]

#: Where the values stand: behind the longest label and a blank.
_COLUMN = len("Dissemination Rule: ")

#: The labels of the header's fields.
_LABELS: dict[type[Field], str] = {
    MessageReference: "MRN",
    DateTimeGroup: "Date/DTG",
    FromLine: "From",
    ActionAddressees: "Action",
    ExecutiveOrder: "E.O.",
    TagsLine: "TAGS",
    Captions: "Captions",
    ReferenceLine: "Reference",
    AttentionLines: "Pass Line",
    SubjectLine: "Subject",
}
_HeaderField = (
    MessageReference
    | DateTimeGroup
    | FromLine
    | ActionAddressees
    | ExecutiveOrder
    | TagsLine
    | Captions
    | ReferenceLine
    | AttentionLines
    | SubjectLine
)

#: The lines behind the text that have labels.
Labelled = Signature | Clearance | InfoAddressees | ExemptAddressees | SmartLine


def smart_header_text(header: SmartHeader) -> str:
    r"""Banner, a blank line, and the labels under each other.

    >>> lines = (Banner(text="UNCLASSIFIED"), MessageReference(year=2011, post="LIMA", serial=417))
    >>> smart_header_text(SmartHeader(lines=lines))
    'UNCLASSIFIED\n\nMRN:                11 LIMA 417'
    """
    texts: list[str] = []
    before: type | None = None
    for line in header.lines:
        if isinstance(line, (PageBreak, BlankScar, ReviewStamp, PortalChrome)):
            continue
        kind = Banner if isinstance(line, Banner) else Unparsed if isinstance(line, Unparsed) else SmartHeader
        if kind is before and kind is not Unparsed:
            texts[-1] += "\n" + _line(line)
        else:
            texts.append(_line(line))
        before = kind
    return groups(texts)


def _line(line: SmartHeaderLine) -> str:
    match line:
        case Banner(text=text) | Unparsed(text=text):
            return text
        case InfoAddressees() | SmartLine():
            return labelled_text(line)
        case PageBreak() | BlankScar() | ReviewStamp() | PortalChrome():
            return ""
        case _:
            return _labelled(_LABELS[type(line)], _value(line))


def _value(line: _HeaderField) -> str:
    match line:
        case MessageReference():
            year = f"{line.year % 100:02}" if line.year is not None else None
            number = str(line.serial) if line.serial is not None else None
            return with_unread(" ".join(filter(None, (year, line.post, number))), line)
        case DateTimeGroup():
            return _sent(line)
        case FromLine():
            return with_unread(line.originator or "", line)
        case ActionAddressees():
            return _addressees(line)
        case ExecutiveOrder():
            return executive_order_text(line).removeprefix("E.O.").strip(": ")
        case TagsLine():
            return tags_text(line, separator=", ").removeprefix("TAGS:").lstrip()
        case Captions():
            return with_unread(", ".join(line.names), line)
        case ReferenceLine():
            return with_unread("\n".join(items_text(line, "{}) ")), line)
        case AttentionLines():
            return with_unread("\n".join(line.lines), line)
        case SubjectLine():
            return subject_text(line).removeprefix("SUBJECT:").lstrip()


def _sent(line: DateTimeGroup) -> str:
    if line.unread == "1":
        # The slash that a reader of page images took for a digit: what it was, only a person may say.
        return f"{line.calendar or ''}1{line.group or ''}"
    return with_unread(" / ".join(filter(None, (line.calendar, line.group))), line)


def labelled_text(line: Labelled) -> str:
    """A line behind the text.

    >>> labelled_text(Clearance(step="drafted", officers=(Officer(office="CONS", name="Doe, Jane M"),)))
    'Drafted By:         CONS:Doe, Jane M'
    """
    match line:
        case Signature():
            return _labelled("Signature", with_unread(line.name or "", line))
        case Clearance():
            return _labelled(f"{line.step.title()} By", with_unread("\n".join(map(_officer, line.officers)), line))
        case InfoAddressees():
            return _labelled("Info", _addressees(line))
        case ExemptAddressees():
            return _labelled("XMT", _addressees(line))
        case SmartLine():
            return _labelled(line.label, with_unread(", ".join(line.names), line))


def _labelled(label: str, value: str) -> str:
    below = value.replace("\n", "\n" + " " * _COLUMN)
    return f"{label}:".ljust(_COLUMN) + below if value else f"{label}:"


def _officer(officer: Officer) -> str:
    return f"{officer.office}:{officer.name}" if officer.office is not None else officer.name


def _addressees(line: ActionAddressees | InfoAddressees | ExemptAddressees) -> str:
    """One below the other, semicolons between them."""
    return with_unread(";\n".join(map(_addressee, line.addressees)), line)


def _addressee(addressee: Addressee) -> str:
    name = addressee.name
    if addressee.inverted:
        kind, _, place = name.partition(" ")
        name = f"{place}, {kind}"
    return " ".join(filter(None, (name, addressee.misspelled or addressee.precedence)))
