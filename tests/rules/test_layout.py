"""The rules on layout and the formatter cannot disagree: what is canonical has no finding."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

import cablefmt
from cablefmt.check import check
from cablefmt.rules import all_rules
from tests import corpus
from tests.examples.golden import EXAMPLES

LAYOUT = tuple(rule for rule in all_rules() if rule.code.startswith("LAY"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_canonical_text_has_no_finding(path: Path) -> None:
    assert check(cablefmt.reformat(path.read_bytes()), rules=LAYOUT) == ()


def test_canonical_text_of_real_cables_has_no_finding() -> None:
    def said(data: bytes) -> str:
        return "; ".join(found.message for found in check(cablefmt.reformat(data), rules=LAYOUT))

    assert list(corpus.failures(said)) == []


def test_lines_that_are_all_alike_cost_no_more_than_others() -> None:
    text = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n" + "ALL ALIKE  \n" * 20_000
    start = time.process_time()
    check(text, rules=LAYOUT)

    assert time.process_time() - start < 20
