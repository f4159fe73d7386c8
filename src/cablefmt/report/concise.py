"""Diagnostics, one a line: what editors and `grep` read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cablefmt.diagnostic import Diagnostic
from cablefmt.report.colour import paint
from cablefmt.report.names import shown_name
from cablefmt.report.plain import plain
from cablefmt.source import Source

__all__ = ["concise"]


def concise(source: Source, diagnostics: Iterable[Diagnostic], *, colour: bool = False) -> Iterator[str]:
    r"""Print each finding as `path:line:column: CODE severity: message`.

    >>> from cablefmt.diagnostic import Severity
    >>> from cablefmt.source import Span
    >>> found = Diagnostic(code="TAG001", name="missing-tags", severity=Severity.ERROR, span=Span(7, 7), message="no TAGS line")
    >>> print(*concise(Source(text="SIPDIS\n", name="a.txt"), [found]))
    a.txt:2:1: TAG001 error: no TAGS line
    """
    name = paint(shown_name(source), "title", colour=colour)
    for found in diagnostics:
        line, column = source.position(found.span.start)
        severity = found.severity.value
        what = paint(f"{found.code} {severity}", severity, colour=colour)
        yield f"{name}:{line}:{column}: {what}: {plain(found.message)}"
