"""Safe fixes are safe: none is refused by the proofs, and none brings an error that was not there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cablefmt.check import check
from cablefmt.diagnostic import Applicability, Diagnostic, Severity
from cablefmt.fix import fix
from cablefmt.source import Source
from tests import corpus
from tests.examples.golden import EXAMPLES


def _errors(found: tuple[Diagnostic, ...]) -> set[str]:
    return {each.code for each in found if each.severity is Severity.ERROR}


def _faults(data: bytes) -> Iterator[str]:
    """What speaks against the safe fixes of a text."""
    source = Source.from_bytes(data)
    remaining = fix(source).remaining
    for each in remaining:
        if each.fix and each.fix.applicability is Applicability.SAFE:
            yield f"{each.code} is refused: {each.message}"
    yield from (f"{code} is new" for code in sorted(_errors(remaining) - _errors(check(source))))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_fixes_of_an_example_are_safe(path: Path) -> None:
    assert list(_faults(path.read_bytes())) == []


def test_the_fixes_of_real_cables_are_safe() -> None:
    assert list(corpus.failures(lambda data: "; ".join(_faults(data)))) == []
