"""Diagnostics for programs: the keys of ruff's JSON, so that its consumers work, and `help` and `notes`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from cablefmt.diagnostic import Diagnostic, Fix, Note
from cablefmt.source import Source, Span

__all__ = ["json_array"]


def json_array(findings: Iterable[tuple[Source, Iterable[Diagnostic]]]) -> Iterator[str]:
    """Write one JSON array over all sources, piece by piece: an object each finding.

    Rows and columns count from 1, columns in characters; `end_location` is behind the last character. The output is pure
    ASCII, so no character of a cable can reach a terminal through it.

    >>> "".join(json_array([]))
    '[]'
    """
    behind = "["
    for source, diagnostics in findings:
        for found in diagnostics:
            text = json.dumps(_finding(source, found), indent=2)
            yield behind + "\n  " + text.replace("\n", "\n  ")
            behind = ","
    yield "[]" if behind == "[" else "\n]"


def _finding(source: Source, found: Diagnostic) -> dict[str, Any]:
    return {
        "code": found.code,
        "name": found.name,
        "message": found.message,
        "severity": found.severity.value,
        "filename": source.name,
        **_extent(source, found.span),
        "fix": _fix(source, found.fix) if found.fix else None,
        "help": found.help,
        "notes": [_note(source, note) for note in found.notes],
    }


def _fix(source: Source, fix: Fix) -> dict[str, Any]:
    edits = [{"content": edit.replacement, **_extent(source, edit.span)} for edit in fix.edits]
    return {"message": fix.title, "applicability": fix.applicability.value, "edits": edits}


def _note(source: Source, note: Note) -> dict[str, Any]:
    return {"message": note.message, **_extent(source, note.span)}


def _extent(source: Source, span: Span) -> dict[str, Any]:
    return {"location": _location(source, span.start), "end_location": _location(source, span.end)}


def _location(source: Source, offset: int) -> dict[str, int]:
    line, column = source.position(offset)
    return {"row": line, "column": column}
