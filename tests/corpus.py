"""The real cables that the laws are tried on. They are no part of the project; where they do not lie, their tests skip."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@cache
def folder() -> Path:
    """Where the corpus lies: `CABLEFMT_CORPUS`, or `../shared/corpus` beside the repository; skips the test where it does not."""
    named = os.environ.get("CABLEFMT_CORPUS")
    found = Path(named) if named else ROOT.parent / "shared" / "corpus"
    if not found.is_dir():
        assert not named, f"CABLEFMT_CORPUS is {found}, which is no folder"
        pytest.skip(f"no corpus of real cables: {found} is no folder; set CABLEFMT_CORPUS to one")
    return found


@cache
def paths() -> tuple[Path, ...]:
    """Every text of the corpus: the seed, the cables, the SMART cables."""
    found = tuple(path for name in ("seed", "cables", "smart") for path in sorted((folder() / name).glob("*.txt")))
    assert found, f"{folder()} has no texts in seed/, cables/ or smart/: a test over nothing proves nothing"
    return found


def failures(holds: Callable[[bytes], str | None]) -> Iterator[str]:
    """One line for each text of which `holds` has something to say."""
    for path in paths():
        said = holds(path.read_bytes())
        if said:
            yield f"{path.name}: {said}"
