"""What wraps a cable does not change what it says: a page, a row of a dump, packed data, an archive."""

from __future__ import annotations

import gzip
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

from cablefmt import parse_all, record
from cablefmt.model import Cable
from cablefmt.render import render
from cablefmt.testing.cables import cables
from tests.readers.wrapping import found_in, page, row, tarred, zipped

#: What the table of a page or a row says, too; here it is about another cable.
_OF_THE_TABLE = {"id", "year", "post", "serial", "date", "origin", "classification"}
#: A reference without a year has the cable's own.
_OF_THE_YEAR = {"references", "other_references"}


def _records(text: str) -> list[dict[str, object]]:
    return [attrs.asdict(record(cable)) for cable in parse_all(text)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("wrapped")


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(cables())
def test_packed_and_archived_it_is_the_same_text(folder: Path, cable: Cable) -> None:
    text = render(cable)
    data = f"{text}\nUNCLAS LIMA 000001\n".encode()
    for wrapped in (gzip.compress(data), zipped({"a.txt": data}), tarred({"a.txt": data})):
        (found,) = found_in(folder, wrapped)[0].values()

        assert found.encode() == data


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(cables())
def test_on_a_page_or_in_a_row_it_has_the_same_record(folder: Path, cable: Cable) -> None:
    """But for what the table says, too."""
    text = render(attrs.evolve(cable, portal=None))
    (plain,) = _records(text)[:1]
    for wrapped in (page(text), row(head="", body=text)):
        (source,) = found_in(folder, wrapped.encode())[0].values()
        (found,) = _records(source)[:1]

        filled = _OF_THE_TABLE | (set() if plain["year"] == found["year"] else _OF_THE_YEAR)

        assert [key for key in plain if found[key] != plain[key] and key not in filled] == []
