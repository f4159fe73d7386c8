"""The pieces that all eras print in much the same way: head, header, paragraphs."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import wrap

from cablefmt.record import Record
from cablefmt.testing.eras.values import Told
from cablefmt.testing.sheets import cited, spelled

__all__ = ["body", "class_line", "full_head", "group", "references", "short_head", "wrapped"]

INDICATORS = {
    "SECSTATE WASHDC": "RUEHC",
    "AMEMBASSY QUITO": "RUEHQT",
    "AMEMBASSY LA PAZ": "RUEHLP",
    "AMCONSUL SAO PAULO": "RUEHSO",
    "USMISSION USNATO": "RUEHNO",
    "CIS COLLECTIVE": "RUCNCIS",
}
SPACED = {
    "UNCLASSIFIED": "UNCLAS",
    "LIMITED OFFICIAL USE": "LIMITED OFFICIAL USE",
    "CONFIDENTIAL": "C O N F I D E N T I A L",
    "SECRET": "S E C R E T",
}


def group(row: Record) -> str:
    """Precedences and date-time group."""
    assert row.date
    letters = " ".join({"ROUTINE": "R", "PRIORITY": "P", "IMMEDIATE": "O"}[word] for word in _urgency(row))
    return f"{letters} {row.date:%d%H%MZ %b %y}".upper()


def _urgency(row: Record) -> Iterable[str]:
    return filter(None, (row.precedence, row.info_precedence))


def originator(row: Record) -> str:
    """The sender's plain language address."""
    return "SECSTATE WASHDC" if row.post == "STATE" else f"AMEMBASSY {spelled(row.post or '')}"


def short_head(row: Record, separator: str = "") -> str:
    """The head of ACP 126: date-time group, FM, TO, INFO."""
    lines = [group(row), f"FM {originator(row)}"]
    lines += _addressed("TO", row.action, " 1234")
    lines += _addressed("INFO", row.info, "")
    return "\n".join((*lines, separator, ""))


def _addressed(prosign: str, names: Iterable[str], serial: str) -> list[str]:
    return [f"{'' if number else f'{prosign} '}{name}{serial}" for number, name in enumerate(names)]


def full_head(row: Record) -> str:
    """The head of ACP 127, from the start of the message on."""
    assert row.date
    letter = group(row)[0]
    signal = {"CONFIDENTIAL": "ZNY CCCCC", "SECRET": "ZNY SSSSS"}.get(row.classification or "", "ZNR UUUUU")
    routed = [f"{INDICATORS[name]}/{name}" for name in (*row.action, *row.info)]
    action, info = routed[: len(row.action)], routed[len(row.action) :]
    lines = [
        row.transmission_id or "",
        f"{letter}{letter} RUEHQT RUEHLP",
        f"DE RUEHPE #{row.serial:04}/01 {row.date:%j%H%M}",
        f"{signal} ZZH",
        group(row),
        f"FM {row.origin}",
        *_addressed("TO", action, " PRIORITY 4460"),
        *_addressed("INFO", info, " 0871"),
    ]
    return "\n".join((*lines, "", ""))


def class_line(row: Record, digits: int) -> str:
    """Class, section, post, serial."""
    section = f" SECTION {row.section:02} OF {row.sections:02}" if row.section else ""
    return f"{SPACED[row.classification or '']}{section} {spelled(row.post or '')} {row.serial:0{digits}}"


def references(row: Record, letter: str = "{}. ") -> list[str]:
    """The items of REF; what the cable's own post sent without a year."""
    items = list[str]()
    for number, identifier in enumerate(row.references):
        year, post, serial = cited(identifier)
        own = row.year is not None and f"{row.year % 100:02}" == year
        named = letter.format("ABCDEFGH"[number]) if len(row.references) > 1 else ""
        items.append(f"{named}{'' if own else f'{year} '}{post} {serial}")
    return items


def wrapped(text: str, width: int = 65) -> str:
    """The text in lines; words stay whole."""
    return "\n".join(wrap(text, width, break_on_hyphens=False, break_long_words=False))


def body(paragraphs: Iterable[Told], heading: str = "{rule}\n{text}\n{rule}\n\n") -> str:
    """Numbered paragraphs, with their marks, between them headings, in them lists and tables."""
    made = ""
    for number, paragraph in enumerate(paragraphs, 1):
        if paragraph.heading:
            made += heading.format(text=paragraph.heading, rule="-" * len(paragraph.heading))
        mark = f"({paragraph.mark}) " if paragraph.mark else ""
        made += wrapped(f"{number}. {mark}{paragraph.text}") + "\n\n"
        made += "".join(f"{wrapped(item)}\n\n" for item in paragraph.items)
        made += "\n".join((*paragraph.rows, "\n")) if paragraph.rows else ""
    return made
