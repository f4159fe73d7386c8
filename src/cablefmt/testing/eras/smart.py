"""How the SMART system prints a cable: labels with their values, and who drafted, cleared and got it."""

from __future__ import annotations

from textwrap import indent

import attrs

from cablefmt.record import Record
from cablefmt.testing.eras.pieces import body, group, originator, references, wrapped
from cablefmt.testing.eras.values import Told
from cablefmt.testing.sheets import Choose, Sheet, spelled

__all__ = ["smart"]

#: Where the values begin.
COLUMN = 20


def smart(row: Record, paragraphs: tuple[Told, ...], choose: Choose) -> Sheet:
    """A cable of the SMART system.

    Args:
        row: What it says.
        paragraphs: Its text.
        choose: Which of several ways to print it is taken.
    """
    row = attrs.evolve(row, origin=originator(row))
    assert row.date
    sensitive = "SBU\n" if "SENSITIVE" in row.captions else ""
    banner = indent(f"UNCLASSIFIED\n{sensitive}", " " * 30)
    mark = f"({row.subject_mark}) " if row.subject_mark else ""
    pieces = {
        "wrapper": "",
        "line": f"{banner}\n\n" + _valued("MRN", f"{row.year or 0 % 100:02}"[-2:] + f" {spelled(row.post or '')} {row.serial}"),
        "head": _valued("Date/DTG", f"{row.date:%b %d, %Y} / {group(row)[2:]}")
        + _valued("From", row.origin or "")
        + _valued("Action", "; ".join(f"{_inverted(name)} {row.precedence}" for name in row.action)),
        "order": _valued("E.O.", row.executive_order or ""),
        "tags": _valued("TAGS", ", ".join(row.tags)),
        "captions": _valued("Captions", ", ".join(row.captions)) if row.captions else "",
        "references": _valued("Reference", "\n".join(references(row, "{}) "))) if row.references else "",
        "attention": choose(("", _valued("Pass Line", "STATE FOR WHA/AND AND OES/OMC"))),
        "subject": _valued("Subject", f"{mark}{row.subject}") + "\n\n",
        "body": body(paragraphs, "{text}\n\n"),
        "signature": _valued("Signature", row.signature or "") + "\n",
        "end": _valued("Drafted By", "LIMA:Doe, Jane M")
        + choose(("", _valued("Cleared By", "ECON:Roe, Richard\nPOL:Vantongeren, Ada (Lima)")))
        + _valued("Released By", "LIMA:Doe, Jane M")
        + (_valued("Info", "; ".join(f"{_inverted(name)} ROUTINE" for name in row.info)) if row.info else "")
        + f"\n{_valued('Dissemination Rule', 'Archive Copy')}\n{banner}",
    }
    return Sheet("SMART", row, pieces)


def _valued(label: str, value: str) -> str:
    lines = [wrapped(line, 70) for line in value.split("\n")]
    return f"{label}:".ljust(COLUMN) + "\n".join(lines).replace("\n", "\n" + " " * COLUMN) + "\n"


def _inverted(name: str) -> str:
    kind, _, place = name.partition(" ")
    return f"{place}, {kind}" if kind in ("SECSTATE", "AMEMBASSY", "AMCONSUL", "USMISSION") else name
