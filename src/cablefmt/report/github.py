"""Diagnostics as workflow commands of GitHub Actions, which shows them beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Diagnostic, Severity
from cablefmt.report.findings import Findings, Occasion
from cablefmt.report.plain import plain
from cablefmt.source import Source

__all__ = ["github"]

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def github(findings: Findings, _occasion: Occasion) -> Iterator[str]:
    r"""Write a command for each finding. Text of a cable stands in its values only, and cannot begin a command of its own.

    >>> from cablefmt.source import Span
    >>> found = Diagnostic(code="TAG010", name="unknown-tag", severity=Severity.NOTE, span=Span(0, 4), message="`A::B`")
    >>> print(*github([(Source(text="A::B\n", name="a.txt"), [found])], Occasion()))
    ::notice title=TAG010 unknown-tag,file=a.txt,line=1,col=1,endLine=1,endColumn=5::`A::B`
    <BLANKLINE>
    """
    for source, diagnostics in findings:
        for found in diagnostics:
            yield _command(source, found) + "\n"


def _command(source: Source, found: Diagnostic) -> str:
    (line, column), (end_line, end_column) = source.position(found.span.start), source.position(found.span.end)
    places: dict[str, object] = {"line": line, "col": column, "endLine": end_line, "endColumn": end_column}
    if end_line != line:
        # Columns are for places on one line only.
        places = {"line": line, "endLine": end_line}
    properties = {"title": f"{found.code} {found.name}", "file": plain(source.name or "-"), **places}
    written = ",".join(f"{key}={str(value).translate(_IN_PROPERTY)}" for key, value in properties.items())
    message = plain(found.message) + (f"; {plain(found.help)}" if found.help else "")
    return f"::{_COMMANDS[found.severity]} {written}::{message.translate(_IN_MESSAGE)}"
