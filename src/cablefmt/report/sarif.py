"""Diagnostics in SARIF 2.1.0, the format of static analysis results that code hosts keep (OASIS, errata 01)."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

from cablefmt.diagnostic import Diagnostic, Fix, Severity
from cablefmt.report.findings import Findings, Occasion
from cablefmt.report.fingerprint import fingerprinted
from cablefmt.report.json_text import json_text
from cablefmt.report.names import uri
from cablefmt.rules import Rule, all_rules
from cablefmt.source import Source, Span

__all__ = ["sarif"]

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
#: Relative paths are relative to where the command ran, which the reader of the log knows and we need not tell.
_ROOT = "SRCROOT"


def sarif(findings: Findings, occasion: Occasion) -> Iterator[str]:
    """Write one log with one run: its rules, its findings with fixes and fingerprints, and what could not be checked.

    Columns count characters (`unicodeCodePoints`). Results come as the files do; the rest stands behind them.

    >>> "".join(sarif([], Occasion())).startswith('{"$schema": "https://docs.oasis-open.org/')
    True
    """
    yield f'{{"$schema": {json_text(_SCHEMA)}, "version": "2.1.0", "runs": [{{"results": ['
    index = {rule.code: number for number, rule in enumerate(all_rules())}
    behind = "\n"
    for source, diagnostics in findings:
        for found, fingerprint in fingerprinted(source, diagnostics):
            yield behind + json_text(_result(source, found, fingerprint, index))
            behind = ",\n"
    rest = {
        "tool": {"driver": {"name": "cablefmt", "version": version("cablefmt"), "rules": [_rule(rule) for rule in all_rules()]}},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder in which cablefmt was started."}}},
        "invocations": [_invocation(occasion)],
    }
    yield f"\n], {json_text(rest)[1:]}]}}\n"


def _rule(rule: Rule) -> dict[str, Any]:
    sections = rule.documentation.sections
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.documentation.summary},
        "fullDescription": {"text": sections.get("Why", rule.documentation.summary)},
        "help": {
            "text": "\n\n".join(f"{title}\n\n{text}" for title, text in sections.items()),
            "markdown": "\n\n".join(f"## {title}\n\n{text}" for title, text in sections.items()),
        },
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(source: Source, found: Diagnostic, fingerprint: str, index: dict[str, int]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": found.code,
        "level": _LEVELS[found.severity],
        "message": {"text": found.message + (f"; {found.help}" if found.help else "")},
        "locations": [_location(source, found.span)],
        "partialFingerprints": {"cablefmt/v1": fingerprint},
    }
    if found.code in index:
        result["ruleIndex"] = index[found.code]
    if found.notes:
        notes = enumerate(found.notes, 1)
        result["relatedLocations"] = [
            {"id": number, **_location(source, note.span), "message": {"text": note.message}} for number, note in notes
        ]
    if found.fix and found.fix.edits:
        result["fixes"] = [_fix(source, found.fix)]
    return result


def _fix(source: Source, fix: Fix) -> dict[str, Any]:
    edits = [{"deletedRegion": _region(source, edit.span), "insertedContent": {"text": edit.replacement}} for edit in fix.edits]
    return {
        "description": {"text": fix.title or "mend it"},
        "artifactChanges": [{"artifactLocation": _artifact(source), "replacements": edits}],
    }


def _location(source: Source, span: Span) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": _artifact(source), "region": _region(source, span)}}


def _artifact(source: Source) -> dict[str, str]:
    where = uri(source)
    return {"uri": where} if where.startswith("file:") else {"uri": where, "uriBaseId": _ROOT}


def _region(source: Source, span: Span) -> dict[str, int]:
    (line, column), (end_line, end_column) = source.position(span.start), source.position(span.end)
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}


def _invocation(occasion: Occasion) -> dict[str, Any]:
    told = [{"level": "error", "message": {"text": sentence}} for sentence in occasion.failures]
    return {"executionSuccessful": not told, **({"toolExecutionNotifications": told} if told else {})}
