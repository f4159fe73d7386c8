"""What the archive of the seventies put around a telegram: its lines, without labels, pages and stamps."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from textwrap import wrap

from cablefmt.model import (
    Archive,
    ArchiveLine,
    Attribute,
    CurrentMarkings,
    DashCounter,
    Distribution,
    Drafting,
    MessageAttributes,
    MissingText,
    Unparsed,
)
from cablefmt.render.layout import COLUMNS, groups, with_unread

__all__ = ["archive_line", "archive_text"]

#: How many dashes stand before the count of a station.
_DASHES = 21
#: A blank that no line is divided at.
_UNBROKEN = "\xa0"


def archive_text(archive: Archive) -> str:
    """The lines under each other; unparsed ones stand apart, and attributes.

    >>> archive_text(Archive(lines=(DashCounter(number="054819"),)))
    '--------------------- 054819'
    """
    texts = list[str]()
    for apart, lines in groupby(archive.lines, lambda line: isinstance(line, (Unparsed, MessageAttributes, MissingText))):
        written = [text for text in map(archive_line, lines) if text]
        texts += written if apart else ["\n".join(written)]
    return groups(texts)


def archive_line(line: ArchiveLine) -> str:
    """One line, or one block of them; empty for labels, pages and stamps.

    >>> archive_line(MissingText(reference_id="1973LIMA002545", text="EXPAND ERROR ENCOUNTERED"))
    'MRN: 1973LIMA002545 EXPAND ERROR ENCOUNTERED'
    """
    match line:
        case Unparsed(text=text):
            return text
        case Distribution():
            return with_unread("\n".join(_distribution(line)), line)
        case Drafting():
            return "\n".join((*_drafting(line), *filter(None, [line.unread])))
        case DashCounter():
            return with_unread(_counter(line), line)
        case MissingText():
            return " ".join(_missing(line))
        case MessageAttributes():
            return "\n".join(["Message Attributes", *filter(None, [line.unread]), *map(_attribute, line.attributes)])
        case CurrentMarkings():
            return "\n".join(f"*** {marking.key} *** {marking.text}".rstrip() for marking in line.attributes)
        case _:
            return ""


def _distribution(line: Distribution) -> Iterator[str]:
    if line.number:
        yield line.number
    roles = [[role, *same] for role, same in groupby(line.offices, lambda office: office.role)]
    for at, (role, *offices) in enumerate(roles):
        words = [str(role), *(f"{office.office}-{office.copies:02}" for office in offices)]
        if at + 1 == len(roles):
            # The letter stays on the line of the total.
            total = "" if line.total is None else f"/{line.total:03}"
            words += filter(None, [_UNBROKEN.join(filter(None, [total, line.letter]))])
        yield from (text.replace(_UNBROKEN, " ") for text in wrap(" ".join(words), COLUMNS, break_on_hyphens=False))


def _drafting(line: Drafting) -> Iterator[str]:
    for keyword, names in (("DRAFTED BY", line.drafted_by), ("APPROVED BY", line.approved_by)):
        if names:
            yield f"{keyword} {names[0]}"
            yield from names[1:]
    if line.cleared_by:
        first = [] if line.approved_by else ["CLEARED BY"]
        yield from (*first, *line.cleared_by)
    if line.desired_distribution:
        yield from ("DESIRED DISTRIBUTION", *line.desired_distribution)


def _counter(line: DashCounter) -> str:
    words = [line.filed, line.number] if line.time_first else [line.number, line.filed]
    return " ".join(filter(None, ["-" * _DASHES, *words, f"/{line.copies}" if line.copies else None]))


def _missing(line: MissingText) -> Iterator[str]:
    if line.reference_id:
        yield f"MRN: {line.reference_id}"
    if line.segment:
        yield f"SEGMENT NUMBER: {line.segment}"
    yield line.text


def _attribute(attribute: Attribute) -> str:
    return f"{attribute.key}: {attribute.text}".rstrip()
