"""What a node type is called in JSON, and which node types there are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_args, get_type_hints

import attrs

from cablefmt.model import Cable, Node

__all__ = ["node_types", "type_name"]


def type_name(kind: type[Node]) -> str:
    """The name of a node type in JSON: its class name in snake case.

    >>> from cablefmt.model import TagsLine
    >>> type_name(TagsLine)
    'tags_line'
    """
    return "".join(f"_{char.lower()}" if char.isupper() else char for char in kind.__name__).removeprefix("_")


@cache
def node_types() -> Mapping[str, type[Node]]:
    """Every node type that a cable can hold, by its name.

    >>> node_types()["tags_line"].__name__
    'TagsLine'
    """
    found: dict[str, type[Node]] = {}
    waiting: list[type[Node]] = [Cable]
    while waiting:
        kind = waiting.pop()
        if found.setdefault(type_name(kind), kind) is kind:
            waiting.extend(inner for inner in _mentioned(kind) if type_name(inner) not in found)
    return dict(sorted(found.items()))


def _mentioned(kind: type[Node]) -> Iterator[type[Node]]:
    hints = get_type_hints(kind)
    waiting: list[Any] = [hints[field.name] for field in attrs.fields(kind)]
    while waiting:
        hint = waiting.pop()
        waiting.extend(get_args(hint))
        if isinstance(hint, type) and issubclass(hint, Node):
            yield hint
