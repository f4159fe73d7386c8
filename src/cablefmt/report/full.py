"""Diagnostics for people: what, where, the line itself with a mark, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cablefmt.diagnostic import Diagnostic
from cablefmt.report.colour import paint
from cablefmt.report.excerpt import excerpt
from cablefmt.report.names import shown_name
from cablefmt.report.plain import plain
from cablefmt.source import Source, Span

__all__ = ["full"]


def full(source: Source, diagnostics: Iterable[Diagnostic], *, colour: bool = False) -> Iterator[str]:
    r"""Print each finding over several lines, with a blank line behind it.

    >>> from cablefmt.diagnostic import Severity
    >>> found = Diagnostic(
    ...     code="TAG001", name="missing-tags", severity=Severity.ERROR, span=Span(20, 26),
    ...     message="no TAGS line", help="add one in front of SUBJECT",
    ... )
    >>> print(*full(Source(text="UNCLAS LIMA 000123\n\nSIPDIS\n", name="a.txt"), [found]), sep="\n")
    error[TAG001] missing-tags: no TAGS line
     --> a.txt:3:1
      |
    3 | SIPDIS
      | ^^^^^^
    help: add one in front of SUBJECT
    <BLANKLINE>
    """
    for found in diagnostics:
        severity = found.severity.value
        head = paint(f"{severity}[{found.code}]", severity, colour=colour)
        yield f"{head} {paint(f'{found.name}: {plain(found.message)}', 'title', colour=colour)}"
        yield from _place(source, found.span, severity, colour=colour)
        for note in found.notes:
            yield f"{paint('note', 'note', colour=colour)}: {plain(note.message)}"
            yield from _place(source, note.span, "note", colour=colour)
        if found.help:
            yield f"{paint('help', 'help', colour=colour)}: {plain(found.help)}"
        yield ""


def _place(source: Source, span: Span, role: str, *, colour: bool) -> Iterator[str]:
    line, column = source.position(span.start)
    shown = excerpt(source, span)
    number = str(line)
    margin = " " * len(number)
    bar = paint("|", "gutter", colour=colour)
    mark = paint("^" * shown.length + ("..." if shown.goes_on else ""), role, colour=colour)
    yield f"{margin}{paint('-->', 'gutter', colour=colour)} {shown_name(source)}:{line}:{column}"
    yield f"{margin} {bar}"
    yield f"{paint(number, 'gutter', colour=colour)} {bar} {shown.text}".rstrip()
    yield f"{margin} {bar} {' ' * shown.indent}{mark}"
