"""Diagnostics for programs: the keys of ruff's JSON, so that its consumers work, and `help` and `notes`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cablefmt.diagnostic import Diagnostic, Fix, Note
from cablefmt.report.findings import Findings, Occasion
from cablefmt.report.json_text import extent, json_text
from cablefmt.source import Source

__all__ = ["json_array", "json_lines"]


def json_array(findings: Findings, _occasion: Occasion) -> Iterator[str]:
    r"""Write one JSON array over all sources, piece by piece: an object each finding.

    Rows and columns count from 1, columns in characters; `end_location` is behind the last character. The output is pure
    ASCII, so no character of a cable can reach a terminal through it.

    >>> "".join(json_array([], Occasion()))
    '[]\n'
    """
    behind = "["
    for source, diagnostics in findings:
        for found in diagnostics:
            text = json_text(_finding(source, found), indent=2)
            yield behind + "\n  " + text.replace("\n", "\n  ")
            behind = ","
    yield "[]\n" if behind == "[" else "\n]\n"


def json_lines(findings: Findings, _occasion: Occasion) -> Iterator[str]:
    """Write one JSON object a line, the same objects, each as soon as its file is done: for runs over whole archives.

    >>> "".join(json_lines([], Occasion()))
    ''
    """
    for source, diagnostics in findings:
        for found in diagnostics:
            yield json_text(_finding(source, found)) + "\n"


def _finding(source: Source, found: Diagnostic) -> dict[str, Any]:
    return {
        "code": found.code,
        "name": found.name,
        "message": found.message,
        "severity": found.severity.value,
        "filename": source.name,
        **extent(source, found.span),
        "fix": _fix(source, found.fix) if found.fix else None,
        "help": found.help,
        "notes": [_note(source, note) for note in found.notes],
    }


def _fix(source: Source, fix: Fix) -> dict[str, Any]:
    edits = [{"content": edit.replacement, **extent(source, edit.span)} for edit in fix.edits]
    return {"message": fix.title, "applicability": fix.applicability.value, "edits": edits}


def _note(source: Source, note: Note) -> dict[str, Any]:
    return {"message": note.message, **extent(source, note.span)}
