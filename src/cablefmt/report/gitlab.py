"""Diagnostics as a code quality report of GitLab, which shows them in merge requests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cablefmt.diagnostic import Diagnostic, Severity
from cablefmt.report.findings import Findings, Occasion
from cablefmt.report.fingerprint import fingerprinted
from cablefmt.report.json_text import json_text
from cablefmt.source import Source

__all__ = ["gitlab"]

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def gitlab(findings: Findings, _occasion: Occasion) -> Iterator[str]:
    r"""Write one JSON array: an object each finding, with the fingerprint by which GitLab tells new findings from old.

    >>> "".join(gitlab([], Occasion()))
    '[]\n'
    """
    found = [_finding(source, *each) for source, diagnostics in findings for each in fingerprinted(source, diagnostics)]
    yield json_text(found, indent=2 if found else None) + "\n"


def _finding(source: Source, found: Diagnostic, fingerprint: str) -> dict[str, Any]:
    (line, column), (end_line, end_column) = source.position(found.span.start), source.position(found.span.end)
    return {
        "description": f"{found.code} {found.name}: {found.message}",
        "check_name": found.code,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[found.severity],
        "location": {
            "path": source.name or "-",
            "lines": {"begin": line, "end": end_line},
            "positions": {"begin": {"line": line, "column": column}, "end": {"line": end_line, "column": end_column}},
        },
    }
