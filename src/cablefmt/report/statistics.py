"""How often each rule found something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cablefmt.report.colour import paint
from cablefmt.report.findings import Findings

__all__ = ["statistics"]


def statistics(findings: Findings, *, colour: bool = False) -> Iterator[str]:
    """Count the findings of each rule, the most frequent first.

    >>> list(statistics([]))
    []
    """
    counts = Counter((found.code, found.severity.value, found.name) for _, diagnostics in findings for found in diagnostics)
    longest = max((len(str(count)) for count in counts.values()), default=0)
    for (code, severity, name), count in sorted(counts.items(), key=lambda each: (-each[1], each[0])):
        yield f"{count:>{longest}}  {paint(f'{code} {severity:7}', severity, colour=colour)}  {name}"
