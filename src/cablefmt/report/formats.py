"""Every output format of `check` by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from cablefmt.diagnostic import Diagnostic
from cablefmt.report.concise import concise
from cablefmt.report.findings import Findings, Occasion, Report
from cablefmt.report.full import full
from cablefmt.report.github import github
from cablefmt.report.gitlab import gitlab
from cablefmt.report.grouped import grouped
from cablefmt.report.json_array import json_array, json_lines
from cablefmt.report.junit import junit
from cablefmt.report.rdjson import rdjson
from cablefmt.report.sarif import sarif
from cablefmt.source import Source

__all__ = ["FORMATS", "FOR_PEOPLE"]


class _Lines(Protocol):
    def __call__(self, source: Source, diagnostics: Sequence[Diagnostic], *, colour: bool) -> Iterator[str]: ...


def _lined(lines: _Lines) -> Report:
    def report(findings: Findings, occasion: Occasion) -> Iterator[str]:
        for source, diagnostics in findings:
            for line in lines(source, diagnostics, colour=occasion.colour):
                yield line + "\n"

    return report


#: The formats for people: a sentence that sums up stands behind them.
FOR_PEOPLE = ("full", "concise", "grouped")

#: All formats.
FORMATS: dict[str, Callable[[Findings, Occasion], Iterator[str]]] = {
    "full": _lined(full),
    "concise": _lined(concise),
    "grouped": _lined(grouped),
    "json": json_array,
    "jsonl": json_lines,
    "sarif": sarif,
    "github": github,
    "gitlab": gitlab,
    "junit": junit,
    "rdjson": rdjson,
}
