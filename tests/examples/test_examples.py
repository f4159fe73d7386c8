"""The examples: what they give is what is kept, and the laws hold for each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cablefmt import CANONICAL_FORM, Style, from_json, parse_all, reformat, render, to_json
from cablefmt.model import leaves
from tests.examples.golden import EXAMPLES, FOLDER, canonical_text, diagnostics, golden_files
from tests.examples.ledger import LEDGER, accounts, digest

examples = pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)


def _glyphs(text: str) -> str:
    """`text` with its white space visible, so that a difference in blanks can be read."""
    return text.replace(" ", "·").replace("\xa0", "⍽").replace("\t", "→").replace("\n", "↵\n")


def test_there_are_examples() -> None:
    """A test over an empty folder proves nothing."""
    assert len(EXAMPLES) >= 8


@examples
def test_gives_what_is_kept(example: Path) -> None:
    """Canonical text and diagnostics are those in the golden files; `python -m tests.examples.golden` writes new ones."""
    for path, text in golden_files(example).items():
        assert _glyphs(path.read_bytes().decode()) == _glyphs(text), path.name


def test_no_golden_file_is_left_over() -> None:
    """Every golden file belongs to an example."""
    expected = {f"{example.stem}.{kind}.txt" for example in EXAMPLES for kind in ("canonical", "diagnostics")}

    assert expected == {path.name for path in FOLDER.iterdir()}


@examples
def test_leaves_are_the_text(example: Path) -> None:
    """First law: the leaves of all cables of a file, joined, are the file."""
    text = example.read_bytes().decode()

    assert text == "".join(leaf.raw for cable in parse_all(text) for leaf in leaves(cable))


@examples
def test_canonical_text_means_the_same(example: Path) -> None:
    """Second law: what canonical text is parsed to equals what it was printed from."""
    cables = tuple(parse_all(example.read_bytes().decode()))

    text = reformat(example.read_bytes().decode(), style=Style(keep_sections=True))
    assert cables == tuple(parse_all(text))
    assert all(cable == from_json(to_json(cable)) for cable in cables)


@examples
def test_canonical_text_stays(example: Path) -> None:
    """Third law: canonical text is its own canonical text, and it is the cables' texts, one after the other."""
    text = canonical_text(example)

    assert text == reformat(text)
    assert text.split() == " ".join(map(render, parse_all(text))).split()


def test_the_clean_example_is_clean() -> None:
    """Nothing is found in `clean.txt`, and it is canonical text already."""
    clean = next(example for example in EXAMPLES if example.stem == "clean")

    assert diagnostics(clean) == ""
    assert clean.read_text() == canonical_text(clean)


def test_the_examples_readme_names_each() -> None:
    """`examples/README.md` has a row for each example and for nothing else."""
    readme = (EXAMPLES[0].parent / "README.md").read_text(encoding="utf-8")
    rows = [line.split("`")[1] for line in readme.splitlines() if line.startswith("| `")]

    assert sorted(rows) == [example.name for example in EXAMPLES]


@examples
def test_a_canonical_text_that_changes_is_accounted_for(example: Path) -> None:
    """`CHANGELOG.md` says under *Canonical text* what changed; `python -m tests.examples.ledger "that line"` keeps it."""
    kept = json.loads(LEDGER.read_text(encoding="utf-8"))
    entry = kept["texts"].get(example.stem, {})

    assert kept["form"] == CANONICAL_FORM
    assert entry.get("digest") == digest(example), f"{LEDGER.name}: see `tests/examples/ledger.py`"
    assert not entry["because"] or entry["because"] in accounts(), f"the changelog does not say {entry['because']!r}"
