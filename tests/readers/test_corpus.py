"""Real pages and rows, beside the same cables as texts. Skipped where there is no corpus."""

from __future__ import annotations

import attrs
import pytest

from cablefmt import parse, record
from cablefmt.readers import read
from tests.corpus import folder

#: What a page says that the text of an extract does not: its table has the id and the day.
_OF_THE_TABLE = {"id", "year", "date"}


def test_a_page_and_its_text_are_the_same_record() -> None:
    """References without a year have the cable's own: an extract without a date has none, its page has."""
    pages = sorted((folder() / "html").glob("*.html"))
    for path in pages:
        (source,) = read(path)
        of_page = attrs.asdict(record(parse(source)))
        of_text = attrs.asdict(record(parse((folder() / "cables" / f"{path.stem}.txt").read_bytes())))
        more = _OF_THE_TABLE | {"references", "other_references"} if of_text["year"] is None else set()

        assert [key for key in of_text if of_page[key] != of_text[key] and key not in more] == [], path.name
        assert of_page["id"] == path.stem
        assert len(of_page["references"]) >= len(of_text["references"])
    if not pages:
        pytest.skip("the corpus has no pages")


def test_a_row_knows_its_cable() -> None:
    found = [source for path in sorted((folder() / "csv").glob("*")) for source in read(path)]
    named = [(str(source.name).rpartition("#")[2], source) for source in found if "#" in str(source.name)]

    assert [record(parse(source)).id for name, source in named] == [name for name, source in named]
