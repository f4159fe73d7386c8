"""Going through a tree: children, all nodes, and the leaves that tile the source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import attrs

from cablefmt.model.node import Leaf, Node

__all__ = ["children", "leaves", "walk"]


_CLASS = re.compile(r"\b(?!None\b)[A-Z]")


@cache
def _node_fields(kind: Any) -> tuple[str, ...]:
    """The attributes of a node type that can hold nodes: those whose annotation names a class of nodes, with a capital."""
    plain = ("span", "raw", "unread", "source")
    return tuple(field.name for field in attrs.fields(kind) if field.name not in plain and _CLASS.search(str(field.type)))


def children(node: Node) -> Iterator[Node]:
    """The nodes directly inside `node`, in source order.

    >>> from cablefmt.model import Tag, TagsLine
    >>> [tag.term for tag in children(TagsLine(tags=(Tag(term="PGOV"), Tag(term="KZ"))))]
    ['PGOV', 'KZ']
    """
    return iter(_below(node))


def _below(node: Node) -> list[Node]:
    kind: Any = type(node)
    found = list[Node]()
    for name in _node_fields(kind):
        value = getattr(node, name)
        if isinstance(value, tuple):
            found += [item for item in value if isinstance(item, Node)]
        elif isinstance(value, Node):
            found.append(value)
    return found


def walk(node: Node) -> Iterator[Node]:
    """`node` and everything inside it, parents first.

    >>> from cablefmt.model import Tag, TagsLine
    >>> [type(n).__name__ for n in walk(TagsLine(tags=(Tag(term="PGOV"),)))]
    ['TagsLine', 'Tag']
    """
    waiting = [node]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += reversed(_below(node))


def leaves(node: Node) -> Iterator[Leaf]:
    r"""The leaves under `node`, in source order; those of a parsed cable tile its source.

    >>> from cablefmt import parse
    >>> [leaf.raw for leaf in leaves(parse("UNCLAS ALMATY 000079\n\nSIPDIS\n"))]
    ['UNCLAS ALMATY 000079\n\n', 'SIPDIS\n']
    """
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Leaf):
            yield node
        else:
            waiting += reversed(_below(node))
