"""The fields of a row: which they are, and that the reference explains each."""

from __future__ import annotations

import attrs

from cablefmt.record import Record
from tests.corpus import ROOT


def test_every_field_is_in_the_reference_in_order() -> None:
    page = (ROOT / "docs" / "reference" / "record.md").read_text(encoding="utf-8")
    cells = [line.split("|")[1] for line in page.splitlines() if line.startswith("| `")]
    named = [name.strip(" `") for cell in cells for name in cell.split(",")]

    assert named == [field.name for field in attrs.fields(Record)]


def test_the_example_of_the_reference_shows_every_field() -> None:
    page = (ROOT / "docs" / "reference" / "record.md").read_text(encoding="utf-8")
    example = page.partition("## One cable, every field")[2]
    shown = [line.split(" ")[0] for line in example.splitlines()]

    assert [field.name for field in attrs.fields(Record) if field.name not in shown] == []
