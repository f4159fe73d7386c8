"""How many of what: the last line of a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from cablefmt.diagnostic import Diagnostic, Severity

__all__ = ["Tally", "counted"]

_WEIGHTS = {severity: -number for number, severity in enumerate(Severity)}


def counted(count: int, noun: str) -> str:
    """Say a count with its noun.

    >>> counted(1, "file"), counted(0, "error")
    ('1 file', '0 errors')
    """
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


class Tally:
    """The files that were checked and what was found in them.

    >>> tally = Tally()
    >>> tally.add([])
    >>> tally.sentence(failures=0)
    '1 file checked: nothing found'
    """

    def __init__(self) -> None:
        self.files = 0
        self.by_severity: Counter[Severity] = Counter()
        #: Findings that a baseline covers.
        self.covered = 0
        #: Fixes that were applied, or shown.
        self.fixes = 0
        #: Whether there is a finding that counts.
        self.fails = False

    def add(self, diagnostics: Iterable[Diagnostic], *, covered: int = 0, fail_on: Severity = Severity.WARNING) -> None:
        """Count one more file and its findings, those that weigh `fail_on` or more against it."""
        self.files += 1
        self.covered += covered
        for found in diagnostics:
            self.by_severity[found.severity] += 1
            self.fails = self.fails or _WEIGHTS[found.severity] >= _WEIGHTS[fail_on]

    def sentence(self, *, failures: int) -> str:
        """Sum up.

        Args:
            failures: How many paths could not be checked. Where there are any, it is never said that nothing was found.

        >>> Tally().sentence(failures=2)
        '0 files checked, 2 could not be'
        """
        checked = f"{counted(self.files, 'file')} checked" + (f", {failures} could not be" if failures else "")
        found = ", ".join(counted(self.by_severity[each], each.value) for each in Severity if self.by_severity[each])
        beside = f"; {self.covered} in the baseline" if self.covered else ""
        beside += f"; {self.fixes} fix{'' if self.fixes == 1 else 'es'} made" if self.fixes else ""
        if found:
            return f"{checked}: {found}{beside}"
        return f"{checked}{beside}" if failures else f"{checked}: nothing found{beside}"
