"""What the examples of the rules on subjects do not show: how long is long, when a mark is owed, what is a keyword."""

from __future__ import annotations

import pytest

from tests.rules.asked import cable, classified, places, said


def lines(count: int) -> str:
    return "SUBJECT: " + "\n".join(["A VISIT TO THE REGION"] * count)


@pytest.mark.parametrize(
    ("rule", "subject", "found"),
    [
        ("long-subject", lines(3), []),
        ("long-subject", lines(4), ["SUBJECT: A VISIT TO THE REGION"]),
        ("long-subject", lines(5), ["SUBJECT: A VISIT TO THE REGION"]),
        ("long-subject", lines(6), []),
        ("swallowed-text", lines(5), []),
        ("swallowed-text", lines(6), ["SUBJECT: A VISIT TO THE REGION"]),
        ("swallowed-text", "SUBJECT: A VISIT\nPROTECT ACCORDINGLY", ["PROTECT ACCORDINGLY"]),
        ("swallowed-text", "SUBJECT: A VISIT\nHANDLE ACCORDINGLY", ["HANDLE ACCORDINGLY"]),
        ("malformed-subject", "SUBJ: A VISIT", []),
        ("malformed-subject", "SUBJECT: A VISIT", []),
        ("empty-subject", "SUBJECT:", ["SUBJECT:"]),
        ("missing-official-informal", "SUBJECT: A VISIT", []),
    ],
)  # fmt: skip
def test_a_subject_has_these_findings(rule: str, subject: str, found: list[str]) -> None:
    assert places(rule, cable(subject=subject)) == found


def test_how_many_lines_a_subject_takes_in_is_told() -> None:
    assert said("swallowed-text", cable(subject=lines(7))) == ["the subject has 7 lines, and takes in the text below it"]
    assert said("long-subject", cable(subject=lines(4))) == ["the subject has 4 lines, expected at most 3"]


@pytest.mark.parametrize(
    ("subject", "count"),
    [("A VISIT", 1), ("OFFICIAL INFORMAL", 0), ("OFFICIAL-INFORMAL NO. 7", 0), ("OFFICIAL/INFORMAL", 0), ("o-i", 0), ("O/I", 0)],
)
def test_an_official_informal_is_named_in_many_ways(subject: str, count: int) -> None:
    text = cable(captions="SIPDIS\nOFFICIAL INFORMAL", subject=f"SUBJECT: {subject}")

    assert len(places("missing-official-informal", text)) == count
    assert places("missing-official-informal", cable(captions="SIPDIS", subject=f"SUBJECT: {subject}")) == []


@pytest.mark.parametrize(
    ("changes", "count"),
    [
        ({}, 1),
        ({"line": "S E C R E T ALMATY 000079"}, 1),
        ({"line": "T O P  S E C R E T ALMATY 000079"}, 1),
        ({"line": "UNCLAS ALMATY 000079"}, 0),
        ({"line": ""}, 0),
        ({"sent": "R 120508Z JAN 96"}, 1),
        ({"sent": "R 120508Z JAN 95"}, 0),
        ({"sent": ""}, 0),
        ({"subject": "SUBJECT: (U) A VISIT"}, 0),
        ({"subject": "SUBJECT:"}, 0),
    ],
)
def test_the_subject_of_a_classified_cable_has_a_mark(changes: dict[str, str], count: int) -> None:
    assert len(places("missing-subject-mark", classified(**changes))) == count


@pytest.mark.parametrize(("sent", "count"), [("", 1), ("R 312359Z DEC 72", 0), ("R 010000Z JAN 73", 1)])
def test_a_subject_is_missed_since_1973(sent: str, count: int) -> None:
    assert len(places("missing-subject", cable(sent=sent, subject=""))) == count
