"""The twin of the seed has the seed's shape: line for line, blank for blank, but no word of it."""

from __future__ import annotations

import re

import pytest

from tests import corpus
from tests.examples.golden import EXAMPLES

TWIN = next(example for example in EXAMPLES if example.stem == "twin-of-the-seed")


def _shape(text: str) -> list[tuple[object, ...]]:
    """For each line: whether it is blank, its last blanks, its no-break spaces, its paragraph number and mark, its rule."""
    return [
        (
            line == "",
            line[len(line.rstrip()) :],
            re.findall("\xa0+", line) if not line.startswith("Tags") else line.count("\xa0"),
            re.findall(r"^\d+\. \(\w+\)", line),
            line if set(line) == {"-"} else "",
        )
        for line in text.split("\n")
    ]


def test_the_twin_has_what_makes_the_seed_odd() -> None:
    """Nine no-break spaces, two headers, nine paragraphs, two scars, no newline at the end."""
    text = TWIN.read_bytes().decode()

    assert text.count("\xa0") == 9
    assert text.count("SIPDIS") == 2
    assert re.findall(r"(?m)^(\d+)\. \(S?B?U\)", text) == [str(number) for number in range(1, 10)]
    assert re.search(r"[a-z.]\n\n[A-Z][a-z]", text)
    assert re.search(r"[a-z]\n\n[a-z]", text)
    assert text.endswith("\n\n\nNNNN")


def test_the_twin_has_the_shape_of_the_seed() -> None:
    """Where the seed lies, the two are compared line by line."""
    seeds = [path for path in corpus.paths() if path.parent.name == "seed"]
    if not seeds:
        pytest.skip("no seed in the corpus")
    seed = seeds[0].read_bytes().decode()
    twin = TWIN.read_bytes().decode()

    assert _shape(seed) == _shape(twin)
