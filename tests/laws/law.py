"""What all laws have in common: the texts that they are tried on."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from cablefmt.render import render
from cablefmt.testing.cables import cables
from cablefmt.testing.damages import Damaged, damaged, some_damages
from cablefmt.testing.layouts import layouts
from cablefmt.testing.productions import productions
from cablefmt.testing.soups import soups
from tests import corpus

__all__ = ["Law", "LawOfAnyText", "LawOfNoCable"]

#: How many of a long list of failures are shown.
SHOWN = 20


class _Demand:
    """What a law demands; a law says it in `broken`."""

    def broken(self, data: bytes) -> str | None:
        """What is wrong with this text, in a line; None where the law holds."""
        raise AssertionError(f"{type(self).__name__} says nothing of {data!r}")


class Law(_Demand):
    """Something that is true of cables, whole or damaged."""

    def test_over_the_corpus(self) -> None:
        self._holds_for((path.name, path.read_bytes()) for path in corpus.paths())

    def test_over_the_damaged_corpus(self) -> None:
        self._holds_for(
            (f"{path.name}, {text.damage}", text.data)
            for path in corpus.paths()
            for text in some_damages(path.read_bytes(), seed=f"{type(self).__name__} {path.name}", count=1)
        )

    def test_over_the_examples(self) -> None:
        self._holds_for((path.name, path.read_bytes()) for path in _examples())

    def test_over_the_damaged_examples(self) -> None:
        self._holds_for(
            (f"{path.name}, {text.damage}", text.data)
            for path in _examples()
            for text in some_damages(path.read_bytes(), seed=f"{type(self).__name__} {path.name}", count=10)
        )

    @given(cables().flatmap(layouts))
    def test_over_generated_cables(self, data: bytes) -> None:
        assert self.broken(data) is None

    @given(damaged(cables().map(render).map(str.encode)))
    def test_over_damaged_cables(self, text: Damaged) -> None:
        assert self.broken(text.data) is None

    def _holds_for(self, texts: Iterable[tuple[str, bytes]]) -> None:
        """Try them all before complaining, so that one failure does not hide the others."""
        tried, failures = 0, list[str]()
        for name, data in texts:
            tried += 1
            try:
                said = self.broken(data)
            except Exception as error:
                said = f"raises {error!r}"
            if said:
                failures.append(f"{name}: {said}")

        assert tried
        assert not failures, "\n".join([f"{len(failures)} of {tried} texts", *failures[:SHOWN]])


class LawOfNoCable(_Demand):
    """Something that is true even of texts that never were a cable."""

    @given(soups())
    def test_over_soups(self, data: bytes) -> None:
        assert self.broken(data) is None

    @given(productions())
    def test_over_productions(self, data: bytes) -> None:
        assert self.broken(data) is None

    @given(st.binary(max_size=200))
    def test_over_any_bytes(self, data: bytes) -> None:
        assert self.broken(data) is None


class LawOfAnyText(Law, LawOfNoCable):
    """Something that is true of every text."""


def _examples() -> list[Path]:
    return sorted((corpus.ROOT / "examples").glob("*.txt"))
