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


def _misplaced(text: str) -> list[tuple[str, str]]:
    names = ("LAY002", "LAY005", "LAY008")
    return [(found.code, text[found.span.start : found.span.end]) for found in check(text, rules=LAYOUT) if found.code in names]


def test_the_line_of_the_keyword_is_indented_and_its_reference_not_misaligned() -> None:
    header = "UNCLAS LIMA 000079\n\nTAGS: PGOV PE\nSUBJECT: FISH\n\n"

    assert _misplaced(header + " REF: TUNIS 17\n\n1. All is well.\n") == [("LAY005", " REF: TUNIS 17")]


def test_references_below_each_other_are_aligned_wherever_they_stand() -> None:
    header = "UNCLAS LIMA 000079\n\nTAGS: PGOV PE\nSUBJECT: FISH\n\n"
    below = header + "REF:      A. TUNIS 17\n          B. TUNIS 18\n\n1. All is well.\n"

    assert [code for code, _ in _misplaced(below)] == ["LAY005"]
    assert [code for code, _ in _misplaced(below.replace("    B.", "B."))] == ["LAY008"]


def test_a_tab_at_the_end_of_a_line_is_a_trailing_blank() -> None:
    assert _misplaced("UNCLAS LIMA 000079\n\nTAGS: PGOV PE\t\nSUBJECT:\tFISH\n\n1. All is well.\t\n") == [("LAY002", "\t")]
