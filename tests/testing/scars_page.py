"""The page of all scars: `python -m tests.testing.scars_page` writes it anew."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from cablefmt.testing.scars import SCARS

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "scars.md"
_INTRODUCTION = """\
# Scars

Oddities that real cables have, each with a name.
`cablefmt.testing.SCARS[name].apply(draft)` puts one into a printed cable whose facts are known; the law of truth
(`tests/laws/test_truth.py`) then asks for every field of the record again.

This page is written from the registry.
"""


def page() -> str:
    """All of it."""
    pieces = [_INTRODUCTION]
    for part, scars in groupby(sorted(SCARS.values(), key=lambda scar: scar.part), key=lambda scar: scar.part):
        rows = "".join(f"| `{scar.name}` | {scar.oddity} | {', '.join(scar.eras)} |\n" for scar in scars)
        pieces.append(f"## {part.replace('_', ' ').capitalize()}\n\n| scar | what is odd | eras |\n|---|---|---|\n{rows}")
    return "\n".join(pieces)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
