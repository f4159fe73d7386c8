"""SMART, the layout of 2009 on: labels and what stands behind them. What other cables have too is read as theirs is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, cast

from lark import Lark, Token

from cablefmt.fields.attention import attention_lines
from cablefmt.fields.lines import folded
from cablefmt.fields.order import executive_order
from cablefmt.fields.preamble import captions, subject_line
from cablefmt.fields.reading import by_type, joined, span_of, tokens
from cablefmt.fields.references import reference_line
from cablefmt.fields.tags import tags_line
from cablefmt.fields.transmission import date_of
from cablefmt.grammar import build
from cablefmt.model.attention import AttentionLines
from cablefmt.model.closing import Signature
from cablefmt.model.order import ExecutiveOrder
from cablefmt.model.preamble import Captions, SubjectLine, TagsLine
from cablefmt.model.references import ReferenceLine
from cablefmt.model.smart import Clearance, ClearanceStep, MessageReference, Officer, SmartLine
from cablefmt.model.transmission import (
    ActionAddressees,
    Addressee,
    DateTimeGroup,
    ExemptAddressees,
    FromLine,
    InfoAddressees,
)
from cablefmt.source import Span

__all__ = [
    "SMART_PRODUCTIONS",
    "clearance",
    "labelled_action",
    "labelled_captions",
    "labelled_exempt",
    "labelled_from",
    "labelled_info",
    "labelled_order",
    "labelled_references",
    "labelled_signature",
    "labelled_subject",
    "labelled_tags",
    "message_reference",
    "pass_line",
    "sent_date",
    "smart_line",
    "smart_parser",
]

#: The start productions of `smart.lark`.
SMART_PRODUCTIONS = ("labelled", "message_reference", "sent_date", "labelled_addressees", "clearance", "smart_line")


@cache
def smart_parser() -> Lark:
    """Lark's parser of what only SMART has, built when the first such cable is read."""
    return build("smart", SMART_PRODUCTIONS)


def _tokens(production: str, raw: str) -> list[Token]:
    return tokens(production, raw, smart_parser)


def _value(raw: str) -> Token:
    """What stands behind the label."""
    found = (token for token in _tokens("labelled", raw) if token.type == "SMART_VALUE")
    return next(found, Token("SMART_VALUE", "", start_pos=len(raw), end_pos=len(raw)))


def message_reference(raw: str, _start: int = 0) -> MessageReference:
    r"""The number of the cable.

    >>> message_reference("MRN:    12 PORT AU PRINCE 826\n")
    MessageReference(unread='', year=2012, post='PORT AU PRINCE', serial=826)
    """
    found = by_type(_tokens("message_reference", raw))
    year, serial = found.get("REFERENCE_YEAR"), found.get("REFERENCE_SERIAL")
    return MessageReference(
        year=(1900 if int(year) >= 66 else 2000) + int(year) if year else None,
        post=found.get("REFERENCE_POST"),
        serial=int(serial) if serial else None,
        unread=found.get("UNREAD", ""),
    )


def sent_date(raw: str, _start: int = 0) -> DateTimeGroup:
    r"""The day, and the date-time group.

    >>> sent_date("Date/DTG:    Mar 14, 2011 / 141830Z MAR 11\n").date.isoformat()
    '2011-03-14T18:30:00+00:00'
    """
    found = by_type(_tokens("sent_date", raw))
    group = found.get("SENT_GROUP")
    return DateTimeGroup(
        group=group,
        calendar=found.get("CALENDAR_DATE"),
        date=date_of(group) if group else None,
        unread=found.get("MISREAD_SLASH", "") + found.get("UNREAD", ""),
    )


def labelled_from(raw: str, _start: int = 0) -> FromLine:
    r"""The originator.

    >>> labelled_from("From:    AMEMBASSY LIMA\n").originator
    'AMEMBASSY LIMA'
    """
    return FromLine(originator=_folded(raw) or None)


def _folded(raw: str) -> str:
    return folded(_value(raw)).rstrip("|* ")


def labelled_captions(raw: str, _start: int = 0) -> Captions:
    r"""The captions, in order.

    >>> labelled_captions("Captions:    SENSITIVE, SIPDIS\n").names
    ('SENSITIVE', 'SIPDIS')
    """
    return captions(str(_value(raw)), 0)


def _unmarked(raw: str) -> tuple[str, int]:
    """What stands behind the label, without the marks of a retyped page, and where it begins."""
    value = _value(raw)
    return value.rstrip("|* \n"), value.start_pos or 0


def labelled_order(raw: str, _start: int = 0) -> ExecutiveOrder:
    r"""The order under which it is classified or not.

    >>> labelled_order("E.O.:    13526\n").order
    '13526'
    """
    return executive_order(f"E.O.: {_unmarked(raw)[0]}", 0)


def labelled_tags(raw: str, start: int = 0) -> TagsLine:
    r"""The terms.

    >>> [tag.term for tag in labelled_tags("TAGS:    PGOV, PE\n").tags]
    ['PGOV', 'PE']
    """
    value, at = _unmarked(raw)
    return tags_line(value, start + at)


def labelled_references(raw: str, start: int = 0) -> ReferenceLine:
    r"""The references, lettered or one alone.

    >>> [one.letter for one in labelled_references("Reference:    A) 11 LIMA 400\n              B) 11 LIMA 398\n").references]
    ['A', 'B']
    """
    value, at = _unmarked(raw)
    return reference_line(value, start + at)


def labelled_subject(raw: str, _start: int = 0) -> SubjectLine:
    r"""The subject and its mark.

    >>> labelled_subject("Subject:    (U) A Visit\n").mark
    'U'
    """
    return subject_line(_unmarked(raw)[0], 0)


def pass_line(raw: str, start: int = 0) -> AttentionLines:
    r"""For whom the cable is, besides its addressees.

    >>> pass_line("Pass Line:    STATE FOR WHA/AND\n              NSC FOR DOE\n").lines
    ('STATE FOR WHA/AND', 'NSC FOR DOE')
    """
    value = _value(raw)
    return attention_lines(str(value), start + (value.start_pos or 0))


def labelled_action(raw: str, start: int = 0) -> ActionAddressees:
    r"""Who shall act.

    >>> labelled_action("Action:    WASHDC, SECSTATE ROUTINE\n").addressees[0].name
    'SECSTATE WASHDC'
    """
    return ActionAddressees(addressees=tuple(_addressees(raw, start)))


def labelled_info(raw: str, start: int = 0) -> InfoAddressees:
    r"""Who shall know: posts, agencies, collectives, and persons.

    >>> [(one.name, one.precedence) for one in labelled_info("Info:  Doe, Jane ROUTINE; CIA ROUTINE\n").addressees]
    [('Doe, Jane', 'ROUTINE'), ('CIA', 'ROUTINE')]
    """
    return InfoAddressees(addressees=tuple(_addressees(raw, start)))


def labelled_exempt(raw: str, start: int = 0) -> ExemptAddressees:
    r"""Members of a collective to whom it does not go.

    >>> labelled_exempt("XMT:    SOFIA, AMEMBASSY\n").addressees[0].name
    'AMEMBASSY SOFIA'
    """
    return ExemptAddressees(addressees=tuple(_addressees(raw, start)))


def _addressees(raw: str, start: int) -> Iterator[Addressee]:
    """One for each stretch between two semicolons, or up to a precedence."""
    stretch = list[Token]()
    for token in [*_tokens("labelled_addressees", raw), Token("ADDRESSEE_END", ";")]:
        if token.type != "ADDRESSEE_END":
            stretch.append(token)
        if stretch and token.type in ("ADDRESSEE_END", "ADDRESSEE_PRECEDENCE"):
            yield _addressee(stretch, start)
            stretch = []


def _addressee(parts: list[Token], start: int) -> Addressee:
    urgency = parts[-1] if parts[-1].type == "ADDRESSEE_PRECEDENCE" else None
    named = parts[:-1] if urgency else parts
    # Behind the place the office is one word; where more stands there, nobody can say where the name ends, and it is as written.
    inverted = len(named) > 1 and named[0].type == "ADDRESSEE_PLACE" and len(" ".join(named[1:]).split()) == 1
    words = [*named[1:], named[0][:-1]] if inverted else named
    return Addressee(
        name=folded(" ".join(words)),
        inverted=inverted,
        precedence=folded(urgency).upper() if urgency else None,
        misspelled=str(urgency) if urgency and not urgency.isupper() else None,
        span=Span(span_of(parts[0], start).start, span_of(parts[-1], start).end),
    )


def clearance(raw: str, start: int = 0) -> Clearance:
    r"""What was done, and by whom.

    >>> clearance("Cleared By:    ECON:Doe, Jane M\n               CONS - ACS:Roe, Richard\n").officers[1].office
    'CONS - ACS'
    """
    officers, office, unread = list[Officer](), None, list[Token]()
    for token in _tokens("clearance", raw):
        if token.type == "OFFICER_MARK":
            unread.append(token)
        elif token.type == "OFFICER_OFFICE":
            officers += _unnamed(office, start)
            office = token
        elif name := folded(token):
            begin = (office or token).start_pos or 0
            span = Span(start + begin, start + (token.end_pos or 0))
            officers.append(Officer(office=folded(office[:-1]) if office else None, name=name, span=span))
            office = None
    step = cast("ClearanceStep", raw.lstrip("|* \t").partition(" ")[0].lower())
    officers += _unnamed(office, start)
    return Clearance(step=step, officers=tuple(officers), unread=joined(unread))


def _unnamed(office: Token | None, start: int) -> list[Officer]:
    """An office behind which no name stands."""
    return [Officer(office=folded(office[:-1]), name="", span=span_of(office, start))] if office else []


def smart_line(raw: str, _start: int = 0) -> SmartLine:
    r"""The label, and the names behind it.

    >>> smart_line("Dissemination Rule:    POL, RSO, PAS\n").names
    ('POL', 'RSO', 'PAS')
    """
    found: Any = _tokens("smart_line", raw)
    label = next((token.rstrip(": ") for token in found if token.type == "LINE_LABEL"), "")
    return SmartLine(label=label, names=tuple(folded(token) for token in found if token.type == "LISTED_NAME"))


def labelled_signature(raw: str, _start: int = 0) -> Signature:
    r"""The surname behind `Signature:`.

    >>> labelled_signature("Signature:    BARLOW\n").name
    'BARLOW'
    """
    return Signature(name=_folded(raw) or None, labelled=True)
