"""What the examples of the rules on tags do not show: what is a slip, and what a line may lack."""

from __future__ import annotations

import pytest

from cablefmt.rules.tags import nearest_code
from tests.rules.asked import cable, mended, places, said


@pytest.mark.parametrize(
    ("term", "code"),
    [
        ("PGOVV", "PGOV"),
        ("PPGOV", "PGOV"),
        ("GPOV", "PGOV"),
        ("PGVO", "PGOV"),
        ("pgvo", "PGOV"),
        ("PGOY", "PGOV"),
        ("PGOVER", None),
        ("PGO", None),
        ("PG0V", None),
        ("VOGP", None),
        ("ZZZZ", None),
    ],
)
def test_a_slip_is_one_letter_too_many_two_swapped_or_one_changed(term: str, code: str | None) -> None:
    assert nearest_code(term) == code


@pytest.mark.parametrize(
    ("rule", "tags", "found"),
    [
        ("caption-among-tags", "TAGS: PGOV KZ", []),
        ("glued-tags", "TAGS: KPAOPREL KZ", ["KPAOPREL"]),
        ("glued-tags", "TAGS: KZ KPAOPREL KPAOPGOV KZ", ["KPAOPREL", "KPAOPGOV"]),
        ("glued-tags", "TAGS: PGOV,PREL,KZ", []),
        ("malformed-tags", "TAGS:", ["TAGS:"]),
        ("missing-geographic-tag", "TAGS: PGOV PREL", ["TAGS: PGOV PREL"]),
        ("missing-geographic-tag", "TAGS: PGOV AMGT", ["TAGS: PGOV AMGT"]),
        ("missing-geographic-tag", "TAGS: AMGT AFIN", []),
        ("missing-geographic-tag", "TAGS: PGOV UNGA", []),
        ("missing-geographic-tag", "TAGS: PGOV ZZZZZ", []),
        ("missing-geographic-tag", "TAGS: OVIP (DOE, JANE)", []),
        ("missing-geographic-tag", "TAGS:", []),
        ("missing-subject-tag", "TAGS: KZ", ["TAGS: KZ"]),
        ("missing-subject-tag", "TAGS: KZ UNGA", ["TAGS: KZ UNGA"]),
        ("missing-subject-tag", "TAGS: KZ PGOV", []),
        ("missing-subject-tag", "TAGS: KZ KPAO", []),
        ("missing-subject-tag", "TAGS: KZ ZZZZ", []),
        ("missing-subject-tag", "TAGS: KZ ZZZ", ["TAGS: KZ ZZZ"]),
        ("missing-subject-tag", "TAGS:", []),
        ("misspelled-tag", "TAGS: PGVO KZ", ["PGVO"]),
        ("misspelled-tag", "TAGS: 01IP KZ", ["01IP"]),
        ("misspelled-tag", "TAGS: PGOV KZ UNGA/C-6", []),
        ("misspelled-tag", "TAGS: pgov U.S", []),
        ("misspelled-tags-keyword", "TABS: PGOV KZ", ["TABS"]),
        ("misspelled-tags-keyword", "tags: PGOV KZ", []),
        ("mixed-tag-separators", "TAGS: PGOV, PREL KZ", ["PREL KZ"]),
        ("mixed-tag-separators", "TAGS: PGOV PREL, KZ, US", ["PREL, KZ"]),
        ("mixed-tag-separators", "TAGS: PGOV, PREL, KZ", []),
        ("mixed-tag-separators", "TAGS: PGOV, PREL\nKZ, US", []),
        ("mixed-tag-separators", "TAGS: PGOV, OVIP (DOE, JANE), KZ", []),
        ("mixed-tag-separators", "TAGS: PGOV, KPAOPREL", []),
        ("repeated-tag", "TAGS: PGOV PREL PGOV", ["PGOV"]),
        ("repeated-tag", "TAGS: PGOV, KZ, pgov, PGOV", ["pgov", "PGOV"]),
        ("repeated-tag", "TAGS: ZZZZZ, KZ, ZZZZZ", ["ZZZZZ"]),
        ("repeated-tag", "TAGS: OVIP (DOE, JANE), KZ (DOE, JANE)", []),
        ("unknown-tag", "TAGS: PGOV ZZZZZ", ["ZZZZZ"]),
        ("unknown-tag", "TAGS: PGOV PGVO", []),
    ],
)  # fmt: skip
def test_a_line_of_tags_has_these_findings(rule: str, tags: str, found: list[str]) -> None:
    assert places(rule, cable(tags=tags)) == found


@pytest.mark.parametrize(
    ("rule", "tags", "made"),
    [
        ("glued-tags", "TAGS: KPAOPREL KZ", "TAGS: KPAO PREL KZ"),
        ("misspelled-tag", "TAGS: PGVO 01IP KZ", "TAGS: PGOV OIIP KZ"),
        ("misspelled-tags-keyword", "TABS: PGOV KZ", "TAGS: PGOV KZ"),
        ("repeated-tag", "TAGS: PGOV, KZ, PGOV, US", "TAGS: PGOV, KZ, US"),
    ],
)
def test_a_line_of_tags_is_mended(rule: str, tags: str, made: str) -> None:
    assert mended(rule, cable(tags=tags)) == cable(tags=made)


@pytest.mark.parametrize(("tags", "by"), [("TAGS: PGOV, PREL KZ", "a comma"), ("TAGS: PGOV PREL, KZ", "a blank")])
def test_how_the_tags_before_are_divided_is_told(tags: str, by: str) -> None:
    assert [told.rpartition("by ")[2] for told in said("mixed-tag-separators", cable(tags=tags))] == [by]


@pytest.mark.parametrize(("sent", "count"), [("R 120508Z JAN 74", 1), ("R 120508Z JAN 73", 0), ("", 1)])
def test_tags_are_missed_since_1974(sent: str, count: int) -> None:
    assert len(places("missing-tags", cable(sent=sent, tags=""))) == count
    assert places("missing-tags", cable(sent=sent)) == []


@pytest.mark.parametrize(
    ("sent", "tags", "found"),
    [
        ("R 120508Z JAN 85", "TAGS: OVIP KZ", ["OVIP"]),
        ("R 120508Z JAN 85", "TAGS: KZ OTRA", ["OTRA"]),
        ("R 120508Z JAN 85", "TAGS: OREP KZ", ["OREP"]),
        ("R 120508Z JAN 85", "TAGS: OVIP (DOE, JANE)", []),
        ("R 120508Z JAN 85", "TAGS: PGOV KZ", []),
        ("R 120508Z JAN 86", "TAGS: OVIP KZ", []),
        ("", "TAGS: OVIP KZ", []),
    ],
)
def test_a_visit_has_a_name_until_1985(sent: str, tags: str, found: list[str]) -> None:
    assert places("visit-without-person", cable(sent=sent, tags=tags)) == found
