"""Text that no production accounts for, by the place where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from cablefmt.model import Node, Unparsed
from cablefmt.source import Span

#: What the codes of this family begin with.
PREFIX = "SYN"


def stretches(nodes: Iterable[Node]) -> Iterator[Unparsed]:
    r"""The unparsed nodes, neighbours joined to one.

    >>> [found.text for found in stretches((Unparsed(text="2X9"), Unparsed(text="QRM")))]
    ['2X9\nQRM']
    """
    for kind, neighbours in groupby(nodes, type):
        if kind is Unparsed:
            found = [node for node in neighbours if isinstance(node, Unparsed)]
            span = Span(found[0].span.start, found[-1].span.end)
            yield Unparsed(text="\n".join(node.text for node in found), span=span)
