"""The two ways to parse: the one cable of a text, or every cable of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import attrs
from lark import Lark

from cablefmt.fields import unparsed
from cablefmt.grammar import build
from cablefmt.model.cable import Cable
from cablefmt.model.closing import Closing
from cablefmt.model.node import Unparsed
from cablefmt.source import Source, Span
from cablefmt.syntax.building import build_cables

__all__ = ["parse", "parse_all"]


@cache
def _parser() -> Lark:
    return build("cable", ("file",))


def parse_all(data: str | bytes | Source) -> Iterator[Cable]:
    r"""Every cable of a text, in order; at least one, if only an empty one.

    A cable ends with its terminator, or where another transmission head or an archive's page, record or row begins. All
    have the same source, and their leaves together tile it.

    Args:
        data: The text, its bytes, or a `Source`.

    >>> [cable.preamble.classification_line.serial for cable in parse_all("UNCLAS LIMA 000001\nNNNN\nUNCLAS LIMA 000002\nNNNN\n")]
    [1, 2]
    """
    source = Source.of(data)
    yield from build_cables(_parser().parse(source.text), source)


def parse(data: str | bytes | Source) -> Cable:
    r"""The first cable of a text. What follows it, if there is more, is one `Unparsed` at the end of its closing.

    Args:
        data: The text, its bytes, or a `Source`.

    >>> parse("UNCLAS ALMATY 000079\n\nE.O. 12958: N/A\n").preamble.executive_order.value
    'N/A'
    """
    source = Source.of(data)
    first, *others = parse_all(source)
    if not others:
        return first
    rest = Unparsed.deferred(source.text[first.span.end :], first.span.end, unparsed)
    closing = Closing(lines=(*first.closing.lines, rest), span=Span(first.closing.span.start, rest.span.end))
    return attrs.evolve(first, closing=closing, span=Span(first.span.start, rest.span.end))
