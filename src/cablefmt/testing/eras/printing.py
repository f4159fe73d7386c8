"""How each era prints a cable, piece by piece."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from cablefmt.record import Record
from cablefmt.testing.eras.pieces import body, class_line, full_head, originator, references, short_head, wrapped
from cablefmt.testing.eras.smart import smart
from cablefmt.testing.eras.values import ERAS, Told, told
from cablefmt.testing.sheets import Choose, Sheet

__all__ = ["PRINTERS", "sheet"]


def sheet(era: str, choose: Choose) -> Sheet:
    """A cable of an era, printed.

    Args:
        era: A name in `ERAS`.
        choose: Which of several values is taken.

    >>> from random import Random
    >>> made = sheet("1995-2009", Random(4).choice)
    >>> print(made.pieces["tags"] + made.pieces["subject"].rstrip())
    TAGS: ECON, TS
    SUBJECT: (U) Nine Orchestras Visit the Coast; a Report on What
    They Played and Where They Slept
    >>> made.truth.tags
    ('ECON', 'TS')
    """
    row, paragraphs, said = told(ERAS[era], choose)
    return PRINTERS[era](row, paragraphs, said, choose)


def _relay(row: Record, paragraphs: tuple[Told, ...], _said: str, choose: Choose) -> Sheet:
    """Printed as the tape relay centres of the sixties did: a short head, no TAGS, no E.O."""
    row = attrs.evolve(row, origin=originator(row))
    keyword = choose(("SUBJ", "SUBJECT"))
    pieces = {
        "head": short_head(row, choose(("", "BT"))),
        "line": class_line(row, 4) + "\n\n",
        "captions": _lines(row.captions),
        "subject": wrapped(f"{keyword}: {row.subject}") + "\n\n",
        "references": _referred(row, choose(("REF: ", "REFS: ", "REF:  ")), "({}) "),
        "body": body(paragraphs, "{text}\n{rule}\n\n"),
        "signature": f"{row.signature}\n",
        "end": choose(("", "BT\n", "GP-3\n")),
    }
    return Sheet("1966-72", row, pieces)


def _archive(row: Record, paragraphs: tuple[Told, ...], said: str, choose: Choose) -> Sheet:
    """Printed as the National Archives show the telegrams of the seventies: routing, pages, attributes."""
    row = attrs.evolve(row, origin=originator(row))
    assert row.date
    page = f"{(row.post or '')[:6]}  {row.serial:05}"
    banner = row.classification or ""
    pieces = {
        "wrapper": f"                         Message Text\n\n{banner}\n\nPAGE 01        {page}  {row.date:%d%H%M}Z\n\n"
        "44\nACTION ARA-10\n\nINFO  OCT-01  ISO-00  AID-05  /016 W\n"
        f"                     ---------------------     {row.serial:06}\n",
        "head": short_head(row),
        "line": class_line(row, 5) + "\n\n",
        "captions": _lines(row.captions),
        "order": f"E.O. {row.executive_order}:{said}\n",
        "tags": f"TAGS: {', '.join(row.tags)}\n",
        "subject": wrapped(f"{choose(('SUBJ', 'SUBJECT'))}: {row.subject}") + "\n\n",
        "references": _referred(row, "REF: ", "({}) "),
        "body": body(paragraphs, "{text}\n{rule}\n\n"),
        "signature": f"{row.signature}\n",
        "end": f"\n\n{banner}\n\n\n\nNNNN\n\n\n                         Message Attributes\n\nAutomatic Decaptioning: X\n"
        "Capture Date: 01 JAN 1994\nChannel Indicators: n/a\nCurrent Classification: UNCLASSIFIED\nConcepts: FISH, HARBORS\n",
    }
    return Sheet("1973-79", row, pieces)


def _eighties(row: Record, paragraphs: tuple[Told, ...], said: str, choose: Choose) -> Sheet:
    """Printed as the offices' printers of the eighties did: capitals, short head, marks."""
    row = _in_sections(attrs.evolve(row, origin=originator(row)), choose)
    pieces = {
        "head": short_head(row, choose(("", "BT"))),
        "line": class_line(row, 5) + "\n\n",
        "captions": _lines(row.captions),
        "attention": choose(("", "DEPT FOR ARA/AND\n\n")),
        "order": f"E.O. {row.executive_order}:{said}\n",
        "tags": f"TAGS: {', '.join(row.tags)}\n",
        "subject": wrapped(f"SUBJECT:  {row.subject}") + "\n\n",
        "references": _referred(row, "REF: ", "({}) "),
        "body": body(paragraphs, "{text}\n{rule}\n\n"),
        "signature": f"{row.signature}\n",
        "end": choose(("", "BT\n", "\nNNNN\n")),
    }
    return Sheet("1980-95", row, pieces)


def _nineties(row: Record, paragraphs: tuple[Told, ...], said: str, choose: Choose) -> Sheet:
    """Printed as the embassies' own systems did until SMART came."""
    row = _in_sections(attrs.evolve(row, origin=originator(row), transmission_id="VZCZCXRO1740"), choose)
    return Sheet("1995-2009", *_modern(row, paragraphs, said, choose))


def _modern(row: Record, paragraphs: tuple[Told, ...], said: str, choose: Choose) -> tuple[Record, dict[str, str]]:
    classifier = ""
    if row.classified_by:
        printed, reasons = choose(ERAS["web page"].reasons)
        row = attrs.evolve(row, reasons=reasons)
        classifier = f"Classified By: {row.classified_by_title} {row.classified_by} for reasons {printed}.\n\n"
    mark = f"({row.subject_mark}) " if row.subject_mark else ""
    return row, {
        "wrapper": "",
        "head": full_head(row) if row.transmission_id else "",
        "copy": "",
        "line": class_line(row, 6) + "\n\n",
        "captions": _lines(row.captions),
        "attention": choose(("", "STATE FOR EUR/CACEN (JWELLS)\n\n", "DEPT PASS USTR\n\n")),
        "order": f"E.O. {row.executive_order}:{said}\n",
        "tags": f"TAGS: {choose((' ', ', ')).join(row.tags)}\n",
        "subject": wrapped(f"SUBJECT: {mark}{row.subject}") + "\n\n",
        "references": _referred(row, "REF: ", "{}. "),
        "classifier": classifier,
        "body": body(paragraphs),
        "signature": f"{row.signature}\n",
        "end": choose(("", "\nNNNN\n")),
    }


def _web_page(row: Record, paragraphs: tuple[Told, ...], said: str, choose: Choose) -> Sheet:
    """Printed as a web page of 2010 and 2011 does: its table, the notice of an extract, the header twice; or a whole head."""
    whole = choose((False, True))
    unsent = {} if whole else {"precedence": None, "info_precedence": None, "action": (), "info": (), "origin": None}
    row = attrs.evolve(
        row, partial=not whole, **({"origin": originator(row), "transmission_id": "VZCZCXRO1740"} if whole else unsent)
    )
    row, pieces = _modern(row, paragraphs, said, choose)
    assert row.date
    notice = (
        ""
        if whole
        else ("This record is a partial extract of the original cable. The full text of the original cable is not available.\n")
    )
    pieces["wrapper"] = (
        f"Identifier\nCreated\nClassification\nOrigin\n{row.id}\n{row.date:%Y-%m-%d %H:%M}:00\n{row.classification}\n"
        f"Embassy Lima\nCable title:\xa0\xa0\n\n{(row.subject or '').upper()}\n\nTags:\xa0\xa0{chr(0xA0).join(row.tags)}\xa0\n"
        f"pdf\xa0how-to read a cable\n{notice}"
    )
    names = ("line", "captions", "attention", "order", "tags", "subject", "references", "classifier")
    pieces["copy"] = "".join(pieces[name] for name in names)
    return Sheet("web page", row, pieces)


def _smart(row: Record, paragraphs: tuple[Told, ...], _said: str, choose: Choose) -> Sheet:
    return smart(row, paragraphs, choose)


def _in_sections(row: Record, choose: Choose) -> Record:
    section, sections = choose(((None, None), (1, 2), (2, 3)))
    return attrs.evolve(row, section=section, sections=sections)


def _lines(names: tuple[str, ...]) -> str:
    return "".join(f"{name}\n" for name in names) + "\n" if names else ""


def _referred(row: Record, keyword: str, letter: str) -> str:
    return keyword + ("\n" + " " * len(keyword)).join(references(row, letter)) + "\n\n" if row.references else ""


#: What prints a cable of each era.
PRINTERS: dict[str, Callable[[Record, tuple[Told, ...], str, Choose], Sheet]] = {
    "1966-72": _relay,
    "1973-79": _archive,
    "1980-95": _eighties,
    "1995-2009": _nineties,
    "SMART": _smart,
    "web page": _web_page,
}
