"""The laws of `cablefmt.testing`, tried on the corpus and the examples besides."""

from __future__ import annotations

from pathlib import Path

from cablefmt.testing import Law as LawOfCables
from cablefmt.testing import LawOfNoCable, some_damages
from tests import corpus

__all__ = ["Law", "LawOfAnyText", "LawOfNoCable"]


class Law(LawOfCables):
    """Something that is true of cables, whole or damaged."""

    def test_over_the_corpus(self) -> None:
        self.holds_for((path.name, path.read_bytes()) for path in corpus.paths())

    def test_over_the_damaged_corpus(self) -> None:
        self.holds_for(
            (f"{path.name}, {text.damage}", text.data)
            for path in corpus.paths()
            for text in some_damages(path.read_bytes(), seed=f"{type(self).__name__} {path.name}", count=1)
        )

    def test_over_the_examples(self) -> None:
        self.holds_for((path.name, path.read_bytes()) for path in _examples())

    def test_over_the_damaged_examples(self) -> None:
        self.holds_for(
            (f"{path.name}, {text.damage}", text.data)
            for path in _examples()
            for text in some_damages(path.read_bytes(), seed=f"{type(self).__name__} {path.name}", count=10)
        )


class LawOfAnyText(Law, LawOfNoCable):
    """Something that is true of every text."""


def _examples() -> list[Path]:
    return sorted((corpus.ROOT / "examples").glob("*.txt"))
