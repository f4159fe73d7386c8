"""The line of the source that a finding speaks of, and a mark under the place."""

from __future__ import annotations

import attrs

from cablefmt.report.plain import plain, width
from cablefmt.source import Source, Span

__all__ = ["Excerpt", "excerpt"]

#: Characters of a line that are shown; a longer line is cut on both sides of the place.
_WINDOW = 160
#: Characters in front of the place that stay when the line is cut there.
_LEAD = 40
_TAB = 8
_CUT = "..."


@attrs.frozen(kw_only=True)
class Excerpt:
    r"""A line to show, and what to mark in it.

    >>> found = excerpt(Source(text="SIPDIS\nTAGS: PGOV PGOV\n"), Span(18, 22))
    >>> found.text, " " * found.indent + "^" * found.length
    ('TAGS: PGOV PGOV', '           ^^^^')
    """

    #: The number of the line, from 1.
    line: int
    #: Safe text of the line, or of a window into it.
    text: str
    #: Columns in front of the mark.
    indent: int
    #: Columns of the mark, at least one.
    length: int
    #: Whether the span goes on in the next line.
    goes_on: bool


def excerpt(source: Source, span: Span) -> Excerpt:
    """Cut the line out in which `span` begins; the cost does not depend on how long the line is.

    >>> excerpt(Source(text="NNN"), Span(0, 3)).length
    3
    """
    text = source.text
    line, column = source.position(span.start)
    line_start = span.start - column + 1
    first = line_start if column <= _WINDOW - _LEAD else span.start - _LEAD
    line_end = text.find("\n", span.start, first + _WINDOW)
    last = line_end if line_end >= 0 else min(first + _WINDOW, len(text))
    stop = min(span.end, last)

    before = _cells(text[first : span.start], _CUT if first > line_start else "")
    marked = _cells(text[span.start : stop], before)
    shown = _cells(text[stop:last], marked).rstrip()
    cut_off = last < len(text) and line_end < 0
    return Excerpt(
        line=line,
        text=shown + _CUT if cut_off else shown,
        indent=width(before),
        length=max(1, width(marked) - width(before)),
        goes_on=0 <= line_end < span.end - 1,
    )


def _cells(text: str, shown: str) -> str:
    """Add `text` to what is already shown of its line: safe, and with tabs as blanks."""
    head, *rest = text.split("\t")
    shown += plain(head)
    for piece in rest:
        shown += " " * (_TAB - width(shown) % _TAB) + plain(piece)
    return shown
