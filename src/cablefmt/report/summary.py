"""How many of what: the last line of a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from cablefmt.diagnostic import Diagnostic, Severity

__all__ = ["Tally", "counted"]


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

    def add(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Count one more file and its findings."""
        self.files += 1
        self.by_severity.update(found.severity for found in diagnostics)

    @property
    def fails(self) -> bool:
        """Whether there is an error or a warning; notes alone do not fail a check."""
        return bool(self.by_severity[Severity.ERROR] or self.by_severity[Severity.WARNING])

    def sentence(self, *, failures: int) -> str:
        """Sum up.

        Args:
            failures: How many paths could not be checked. Where there are any, it is never said that nothing was found.

        >>> Tally().sentence(failures=2)
        '0 files checked, 2 could not be'
        """
        checked = f"{counted(self.files, 'file')} checked" + (f", {failures} could not be" if failures else "")
        found = ", ".join(counted(self.by_severity[each], each.value) for each in Severity if self.by_severity[each])
        if found:
            return f"{checked}: {found}"
        return checked if failures else f"{checked}: nothing found"
