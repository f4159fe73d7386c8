"""Diagnostics, file by file: the name once, its findings below it in columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cablefmt.diagnostic import Diagnostic
from cablefmt.report.colour import paint
from cablefmt.report.names import shown_name
from cablefmt.report.plain import plain
from cablefmt.source import Source

__all__ = ["grouped"]


def grouped(source: Source, diagnostics: Iterable[Diagnostic], *, colour: bool = False) -> Iterator[str]:
    r"""Print the name of a file that has findings, a line for each, and a blank line.

    >>> from cablefmt.diagnostic import Severity
    >>> from cablefmt.source import Span
    >>> found = Diagnostic(code="TAG001", name="missing-tags", severity=Severity.ERROR, span=Span(7, 7), message="no TAGS line")
    >>> print(*grouped(Source(text="SIPDIS\n", name="a.txt"), [found]), sep="\n")
    a.txt
      2:1  error    TAG001  no TAGS line
    <BLANKLINE>
    """
    rows = [("{}:{}".format(*source.position(found.span.start)), found) for found in diagnostics]
    if not rows:
        return
    yield paint(shown_name(source), "title", colour=colour)
    longest = max(len(place) for place, _ in rows)
    for place, found in rows:
        severity = found.severity.value
        yield f"  {place:{longest}}  {paint(f'{severity:7}', severity, colour=colour)}  {found.code}  {plain(found.message)}"
    yield ""
