"""What the archive of the seventies put around a telegram."""

from __future__ import annotations

from functools import cache
from itertools import zip_longest

from lark import Lark, Token

from cablefmt.fields.lines import folded
from cablefmt.fields.reading import by_type, joined, span_of, tokens
from cablefmt.grammar import build
from cablefmt.model.archive import (
    Attribute,
    CurrentMarkings,
    DashCounter,
    Distribution,
    Drafting,
    MessageAttributes,
    MissingText,
    OfficeCopies,
)
from cablefmt.model.scars import ReviewStamp
from cablefmt.source import Span

__all__ = [
    "ARCHIVE_PRODUCTIONS",
    "archive_parser",
    "current_markings",
    "dash_counter",
    "distribution",
    "drafting",
    "message_attributes",
    "missing_text",
    "review_stamp",
]

#: The start productions of `archive.lark`.
ARCHIVE_PRODUCTIONS = (
    "distribution",
    "drafting",
    "dash_counter",
    "missing_text",
    "message_attributes",
    "current_markings",
)

#: Whose names stand behind each keyword of drafting.
_OFFICIALS = {"DRAFTED_BY": "drafted", "APPROVED_BY": "approved", "CLEARED_BY": "cleared", "DESIRED": "desired"}


@cache
def archive_parser() -> Lark:
    """Lark's parser of the archive's lines, built when the first one is read."""
    return build("archive", ARCHIVE_PRODUCTIONS)


def _tokens(production: str, raw: str) -> list[Token]:
    return tokens(production, raw, archive_parser)


def distribution(raw: str, start: int) -> Distribution:
    r"""Offices with their copies.

    >>> distribution("ACTION EUR-12\nINFO OCT-01 /013 W\n", 0).total
    13
    """
    found = _tokens("distribution", raw)
    role, name, offices = "", None, list[OfficeCopies]()
    for token in found:
        if token.type == "COPIES_ROLE":
            role = str(token)
        elif token.type == "OFFICE_NAME":
            name = token
        elif token.type == "COPY_COUNT" and name is not None:
            span = Span(span_of(name, start).start, span_of(token, start).end)
            offices.append(OfficeCopies(role=role, office=str(name), copies=int(token), span=span))
    words = by_type(found)
    total = words.get("ALL_COPIES")
    return Distribution(
        number=words.get("ABOVE_COPIES"),
        offices=tuple(offices),
        total=int(total[1:]) if total else None,
        letter=words.get("COPIES_LETTER"),
        unread=words.get("UNREAD", ""),
    )


def drafting(raw: str, _start: int = 0) -> Drafting:
    r"""Who drafted it, approved it, cleared it, and whom they wished to have it.

    >>> drafting("DRAFTED BY EUR/WE:JBARLOW:MV\nAPPROVED BY EUR:MVANCE\nS/S:JROE\nDESIRED DISTRIBUTION\nUSIA\n").cleared_by
    ('S/S:JROE',)
    """
    names: dict[str, list[str]] = {kind: [] for kind in _OFFICIALS.values()}
    order, kind, again, alone = [*names], "drafted", "", list[str]()
    parts = _tokens("drafting", raw)
    for token, following in zip_longest(parts, parts[1:]):
        if token.type not in _OFFICIALS:
            # One approves; the lines below are clearances.
            kind = "cleared" if kind == "approved" and names["approved"] else kind
            names[kind].append(again + folded(token))
            again = ""
        elif following is None or following.type in _OFFICIALS:
            alone.append(folded(token))
        elif any(names[later] for later in order[order.index(_OFFICIALS[token.type]) :]):
            # A keyword that stands again, or behind one that follows it, is part of its line.
            again = f"{folded(token).rstrip(': ')} "
        else:
            kind = _OFFICIALS[token.type]
    return Drafting(
        drafted_by=tuple(names["drafted"]),
        approved_by=tuple(names["approved"]),
        cleared_by=tuple(names["cleared"]),
        desired_distribution=tuple(names["desired"]),
        unread="\n".join(alone),
    )


def dash_counter(raw: str, _start: int = 0) -> DashCounter:
    r"""The count of the receiving station.

    >>> dash_counter("------------------030744 212159Z /65\n").copies
    '65'
    """
    parts = _tokens("dash_counter", raw)
    found = by_type(parts)
    kinds = [token.type for token in parts]
    return DashCounter(
        number=found.get("COUNTER_NUMBER"),
        filed=found.get("COUNTER_TIME"),
        copies=found["COUNTER_COPIES"][1:] if "COUNTER_COPIES" in found else None,
        time_first="COUNTER_NUMBER" in kinds and kinds[0] == "COUNTER_TIME",
        unread=found.get("UNREAD", ""),
    )


def missing_text(raw: str, _start: int = 0) -> MissingText:
    r"""The sentence that there is no text.

    >>> missing_text("MRN: 1973LIMA002545  SEGMENT NUMBER: 000001  ERROR READING TEXT INDEX FILE\n").reference_id
    '1973LIMA002545'
    """
    parts = _tokens("missing_text", raw)
    found = by_type(parts)
    return MissingText(
        reference_id=found.get("MISSING_ID"),
        segment=found.get("MISSING_SEGMENT"),
        text=joined(token for token in parts if token.type in ("WITHDRAWN", "UNREADABLE")),
        withdrawn="WITHDRAWN" in found,
    )


def _attributes(parts: list[Token], start: int, key: str) -> tuple[tuple[Attribute, ...], str]:
    """Keys with the lines behind each; and the lines in front of the first key."""
    groups, loose = list[list[Token]](), list[Token]()
    for token in parts:
        if token.type == key:
            groups.append([token])
        elif groups:
            groups[-1].append(token)
        else:
            loose.append(token)
    made = tuple(
        Attribute(
            key=folded(name.strip("*: \t\\\xa0")),
            text=joined(lines),
            span=Span(span_of(name, start).start, span_of((name, *lines)[-1], start).end),
        )
        for name, *lines in groups
    )
    return made, joined(loose)


def message_attributes(raw: str, start: int) -> MessageAttributes:
    r"""Keys and values.

    >>> message_attributes("Message Attributes\nFrom: LIMA\nSubject: A VISIT\nTO LIMA\nTo:\n", 0).value("Subject")
    'A VISIT TO LIMA'
    """
    made, unread = _attributes(_tokens("message_attributes", raw), start, "ATTRIBUTE_KEY")
    return MessageAttributes(attributes=made, unread=unread)


def current_markings(raw: str, start: int) -> CurrentMarkings:
    r"""What the text is marked with today.

    >>> current_markings("*** Current Classification *** UNCLASSIFIED\n", 0).attributes
    (Attribute(key='Current Classification', text='UNCLASSIFIED'),)
    """
    made, unread = _attributes(_tokens("current_markings", raw), start, "MARKING_KEY")
    return CurrentMarkings(attributes=made, unread=unread)


def review_stamp(raw: str, _start: int = 0) -> ReviewStamp:
    r"""A reviewer's stamp, as written.

    >>> review_stamp("Declassified/Released US Department of State EO Systematic Review 30 JUN 2005\n").text[-11:]
    '30 JUN 2005'
    """
    return ReviewStamp(text=folded(raw))
