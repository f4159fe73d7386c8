"""Writes `docs/reference/scars.md` anew from the scars: `python -m tests.testing.pages`."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from cablefmt.testing import ERAS, SCARS, Scar

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "scars.md"
INTRODUCTION = """\
# Scars

What senders, relays, archives and web pages did to cables.
Each row is a `Scar` of `cablefmt.testing.SCARS`: it can be put into a printed cable of its eras, and says which `Record`
the cable must be read as then. [Testing](testing.md) shows how. A form with `=` says what it is read as.

This page is written from the scars: `python -m tests.testing.pages`.
"""
#: Where the numbers of a group end, and what the group is about.
GROUPS = (
    (13, "Classification line and captions"),
    (23, "E.O."),
    (33, "TAGS"),
    (44, "SUBJECT, and the header as a whole"),
    (64, "REF"),
    (69, "Classified By"),
    (75, "Transmission head"),
    (86, "Text"),
    (96, "End"),
    (99, "Pages and copies"),
    (116, "SMART"),
)


def page() -> str:
    """What the page must hold."""
    return INTRODUCTION + "".join(
        f"\n## {title}\n\n{_table(scars)}" for title, scars in groupby(SCARS.values(), key=lambda scar: _group(scar.number))
    )


def _group(number: int) -> str:
    return next(title for last, title in GROUPS if number <= last)


def _table(scars: Iterable[Scar]) -> str:
    rows = (f"| {scar.number} | {scar.name} | {scar.oddity} | {_eras(scar)} | {_forms(scar)} |" for scar in scars)
    return "\n".join(("| | scar | what is odd | eras | forms |", "|---|---|---|---|---|", *rows, ""))


def _eras(scar: Scar) -> str:
    return "all but SMART" if {*ERAS} - {*scar.eras} == {"SMART"} else ", ".join(scar.eras)


def _forms(scar: Scar) -> str:
    return " ".join(f"`{form}`".replace("\n", "⏎").replace("|", "\\|") for form in scar.forms if form)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
