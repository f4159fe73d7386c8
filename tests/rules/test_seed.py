"""What is said of the seed's form: the portal block, the header printed twice, scars of page breaks, and no error."""

from __future__ import annotations

from pathlib import Path

import pytest

from cablefmt.check import check
from cablefmt.source import Source
from tests import corpus
from tests.examples.golden import EXAMPLES

TWIN = next(example for example in EXAMPLES if example.stem == "twin-of-the-seed")
EXPECTED = [
    (9, 13, "odd-blank", "note"),
    (14, 1, "portal-residue", "warning"),
    (15, 1, "partial-extract", "note"),
    (16, 1, "duplicate-preamble", "warning"),
    (39, 20, "unknown-tag", "note"),
    (98, 1, "page-break", "warning"),
    (141, 1, "page-break", "warning"),
]


def _found(path: Path) -> list[tuple[int, int, str, str]]:
    source = Source.from_bytes(path.read_bytes())
    content = [found for found in check(source) if not found.code.startswith("LAY")]
    return [(*source.position(found.span.start), found.name, found.severity.value) for found in content]


def test_the_twin_of_the_seed_has_these_findings() -> None:
    assert _found(TWIN) == EXPECTED


def test_the_seed_has_the_same_findings() -> None:
    seeds = [path for path in corpus.paths() if path.parent.name == "seed"]
    if not seeds:
        pytest.skip("no seed in the corpus")

    assert _found(seeds[0]) == EXPECTED


def test_the_second_header_is_named_beside_the_first() -> None:
    source = Source.from_bytes(TWIN.read_bytes())
    notes = [note for found in check(source) if found.name == "duplicate-preamble" for note in found.notes]

    assert [source.position(note.span.start).line for note in notes] == [29]
