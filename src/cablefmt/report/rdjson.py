"""Diagnostics in the JSON of reviewdog, which carries suggested changes to review comments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cablefmt.diagnostic import Diagnostic, Severity
from cablefmt.report.findings import Findings, Occasion
from cablefmt.report.json_text import json_text
from cablefmt.source import Source, Span

__all__ = ["rdjson"]

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


def rdjson(findings: Findings, _occasion: Occasion) -> Iterator[str]:
    r"""Write one document over all sources. Columns count bytes of UTF-8, as reviewdog wants.

    >>> "".join(rdjson([], Occasion()))
    '{"source": {"name": "cablefmt"}, "severity": "WARNING", "diagnostics": [\n]}\n'
    """
    yield '{"source": {"name": "cablefmt"}, "severity": "WARNING", "diagnostics": ['
    behind = "\n"
    for source, diagnostics in findings:
        for found in diagnostics:
            yield behind + json_text(_finding(source, found))
            behind = ",\n"
    yield "\n]}\n"


def _finding(source: Source, found: Diagnostic) -> dict[str, Any]:
    suggestions = found.fix.edits if found.fix else ()
    return {
        "message": found.message + (f"; {found.help}" if found.help else ""),
        "location": {"path": source.name or "-", "range": _range(source, found.span)},
        "severity": _SEVERITIES[found.severity],
        "code": {"value": found.code},
        "suggestions": [{"range": _range(source, edit.span), "text": edit.replacement} for edit in suggestions],
    }


def _range(source: Source, span: Span) -> dict[str, Any]:
    return {"start": _position(source, span.start), "end": _position(source, span.end)}


def _position(source: Source, offset: int) -> dict[str, int]:
    line, column = source.position(offset)
    before = source.text[offset - column + 1 : offset]
    return {"line": line, "column": 1 + len(before.encode("utf-8", "surrogatepass"))}
