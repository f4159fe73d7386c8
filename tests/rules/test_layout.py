"""What the rules on layout say; that they say nothing of canonical text is a law."""

from __future__ import annotations

from cablefmt.check import check
from cablefmt.rules import all_rules

LAYOUT = tuple(rule for rule in all_rules() if rule.code.startswith("LAY"))


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
