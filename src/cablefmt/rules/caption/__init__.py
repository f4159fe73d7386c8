"""Captions: how they are written, and which of them go together."""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.model import Captions
from cablefmt.rules.base import RuleContext
from cablefmt.source import Span
from cablefmt.vocab import caption

__all__ = ["PREFIX", "named", "places"]

#: What the codes of this family begin with.
PREFIX = "CAP"


def places(line: Captions, context: RuleContext) -> Iterator[tuple[str, Span]]:
    r"""Each caption of the lines, as written, and where it stands.

    >>> from cablefmt import parse
    >>> cable = parse("UNCLAS LIMA 000079\n\nSENSITIVE, NOFORN\n\nTAGS: PGOV\n")
    >>> [name for name, _ in places(cable.preamble.first(Captions), RuleContext(cable=cable))]
    ['SENSITIVE', 'NOFORN']
    """
    text, at = context.source.text, line.span.start
    for name in line.names:
        start = text.find(name, at, line.span.end)
        if start >= 0:
            at = start + len(name)
            yield name, Span(start, at)


def named(name: str) -> str:
    """The one spelling of a caption.

    >>> named("N O F O R N"), named("Sipdis")
    ('NOFORN', 'SIPDIS')
    """
    found = caption(name)
    return found.name if found else name.upper()
