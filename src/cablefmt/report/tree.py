"""A parsed cable for the eye: a node a line, indented, with its place and its own values."""

from __future__ import annotations

import json
from collections.abc import Iterator

import attrs

from cablefmt.model import Cable, Node, Unparsed, children
from cablefmt.report.colour import paint
from cablefmt.report.plain import plain

__all__ = ["tree"]

_LONGEST_VALUE = 60
#: Told by the place, or not the node's own.
_NOT_SHOWN = ("span", "raw", "source")


def tree(cable: Cable, *, colour: bool = False) -> Iterator[str]:
    r"""Print the tree of a cable.

    Each line has the type, the place as `line:column-line:column`, its end excluded, and the values that are no nodes and
    not empty.

    >>> from cablefmt.model import Part, Preamble, Tag, TagsLine
    >>> line = TagsLine(tags=(Tag(term="PGOV"),))
    >>> print(*tree(Cable(parts=(Part(preamble=Preamble(fields=(line,))),))), sep="\n")
    Cable 1:1-1:1
      Part 1:1-1:1
        Preamble 1:1-1:1
          TagsLine 1:1-1:1
            Tag 1:1-1:1 term="PGOV" kind="unknown"
      Closing 1:1-1:1
    """
    yield from _lines(cable, cable, "", colour)


def _lines(node: Node, cable: Cable, indent: str, colour: bool) -> Iterator[str]:
    position = cable.source.position
    (line, column), (end_line, end_column) = position(node.span.start), position(node.span.end)
    name = paint(type(node).__name__, "warning" if isinstance(node, Unparsed) else "title", colour=colour)
    place = paint(f"{line}:{column}-{end_line}:{end_column}", "place", colour=colour)
    yield " ".join([f"{indent}{name} {place}", *_values(node)])
    for child in children(node):
        yield from _lines(child, cable, indent + "  ", colour)


def _values(node: Node) -> Iterator[str]:
    for field in attrs.fields(type(node)):
        value = getattr(node, field.name)
        if field.name not in _NOT_SHOWN and not _holds_nodes(value) and value not in (None, "", (), False):
            yield f"{field.name}={_shown(value)}"


def _holds_nodes(value: object) -> bool:
    return isinstance(value, Node) or (isinstance(value, tuple) and any(isinstance(item, Node) for item in value))


def _shown(value: object) -> str:
    if isinstance(value, str) and len(value) > _LONGEST_VALUE:
        value = value[: _LONGEST_VALUE - 3] + "..."
    return plain(json.dumps(value, ensure_ascii=False, default=str))
