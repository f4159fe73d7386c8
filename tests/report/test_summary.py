"""The last line counts, and never says that all is well where something could not be read."""

from __future__ import annotations

import pytest

from cablefmt.diagnostic import Severity
from cablefmt.report.summary import Tally
from tests.report.findings import FINDINGS, LIMA, found


def test_findings_are_counted_by_severity() -> None:
    tally = Tally()
    for _, diagnostics in FINDINGS:
        tally.add(diagnostics)

    assert tally.sentence(failures=0) == "3 files checked: 1 error, 5 warnings, 1 note"


@pytest.mark.parametrize(("severity", "fails"), [(Severity.ERROR, True), (Severity.WARNING, True), (Severity.NOTE, False)])
def test_notes_alone_do_not_fail(severity: Severity, fails: bool) -> None:
    tally = Tally()
    tally.add([found(LIMA, "NNN", severity=severity)])

    assert tally.fails is fails


@pytest.mark.parametrize(
    ("files", "failures", "sentence"),
    [
        (2, 0, "2 files checked: nothing found"),
        (2, 1, "2 files checked, 1 could not be"),
        (0, 1, "0 files checked, 1 could not be"),
    ],
)
def test_all_is_well_only_where_all_was_read(files: int, failures: int, sentence: str) -> None:
    tally = Tally()
    for _ in range(files):
        tally.add([])

    assert tally.sentence(failures=failures) == sentence
