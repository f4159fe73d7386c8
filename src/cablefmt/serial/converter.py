"""How nodes become plain data and plain data becomes nodes: strictly, so that no mistake in a document is mended in silence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from types import GenericAlias, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

import attrs
from cattrs import Converter, override
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from cablefmt.model import Node
from cablefmt.serial.names import type_name
from cablefmt.source import Source, Span

__all__ = ["converter"]

T = TypeVar("T")

#: The attributes that say where a node stands and how it was spelled there.
_PLACE = ("span", "raw")

#: What a value is called in messages, by the type that Python reads it as.
_JSON_WORDS: Mapping[type, str] = {
    str: "a string",
    int: "a whole number",
    float: "a fraction",
    bool: "true or false",
    list: "a list",
    dict: "an object",
    type(None): "null",
}


@cache
def converter(*, spans: bool = True) -> Converter:
    """The converter between nodes and plain data.

    Args:
        spans: Whether `span` and `raw` are written. They are read where they are given.

    >>> from cablefmt.model import Tag
    >>> converter(spans=False).unstructure(Tag(term="PGOV"))
    {'type': 'tag', 'term': 'PGOV', 'code': None, 'kind': 'unknown'}
    """
    made = Converter(forbid_extra_keys=True)
    for plain in (str, int, bool):
        made.register_structure_hook(plain, _exactly)
    made.register_structure_hook(datetime, lambda value, _: _moment(value))
    made.register_unstructure_hook(datetime, datetime.isoformat)
    made.register_structure_hook(date, lambda value, _: _day(value))
    made.register_unstructure_hook(date, date.isoformat)
    made.register_structure_hook(Span, lambda value, _: _span(value))
    made.register_unstructure_hook(Span, list)
    made.register_structure_hook_factory(_is_source, lambda kind: _source_reader(kind, made))
    made.register_structure_hook_factory(_is_tuple, lambda kind: _tuple_reader(kind, made))
    made.register_structure_hook_factory(_is_node, lambda kind: _node_reader(kind, made))
    made.register_unstructure_hook_factory(_is_node, lambda kind: _node_writer(kind, made, spans=spans))
    made.register_structure_hook_factory(_is_union_of_nodes, lambda union: _union_reader(union, made))
    return made


def _is_node(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Node)


def _is_union_of_nodes(kind: Any) -> bool:
    return get_origin(kind) in (Union, UnionType) and all(_is_node(arm) for arm in get_args(kind))


def _is_source(kind: Any) -> bool:
    return kind is Source


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _exactly(value: Any, kind: type[T]) -> T:
    """`value`, if it is of this very type: `int("7")` and `bool("no")` would hide a mistake."""
    if type(value) is not kind:
        raise ValueError(f"expected {_JSON_WORDS[kind]}, not {_JSON_WORDS[type(value)]}")
    return value


def _moment(value: Any) -> datetime:
    try:
        return datetime.fromisoformat(_exactly(value, str))
    except ValueError:
        raise ValueError(f"{value!r} is no date and time") from None


def _day(value: Any) -> date:
    try:
        return date.fromisoformat(_exactly(value, str))
    except ValueError:
        raise ValueError(f"{value!r} is no date") from None


def _span(value: Any) -> Span:
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError("a span is a list of two numbers")
    return Span(_exactly(value[0], int), _exactly(value[1], int))


def _source_reader(kind: Any, made: Converter) -> Callable[[Any, Any], Source]:
    read = make_dict_structure_fn(kind, made, _cattrs_forbid_extra_keys=True)
    return lambda value, _: read(_exactly(value, dict), kind)


def _tuple_reader(kind: Any, made: Converter) -> Callable[[Any, Any], tuple[Any, ...]]:
    items = GenericAlias(list, get_args(kind)[:1])
    read = made.get_structure_hook(items)
    return lambda value, _: tuple(read(_exactly(value, list), items))


def _node_writer(kind: type[Node], made: Converter, *, spans: bool) -> Callable[[Node], dict[str, Any]]:
    left_out: dict[str, Any] = (
        {} if spans else {field.name: override(omit=True) for field in attrs.fields(kind) if field.name in _PLACE}
    )
    write = make_dict_unstructure_fn(kind, made, **left_out)
    head = {"type": type_name(kind)}
    return lambda node: head | write(node)


def _node_reader(kind: type[Node], made: Converter) -> Callable[[Any, Any], Node]:
    read = make_dict_structure_fn(kind, made, _cattrs_forbid_extra_keys=True)
    name = type_name(kind)

    def node(value: Any, _: Any) -> Node:
        if _type_of(value) != name:
            raise ValueError(f"expected type {name}, not {_type_of(value)}")
        return read({key: item for key, item in value.items() if key != "type"}, kind)

    return node


def _union_reader(union: Any, made: Converter) -> Callable[[Any, Any], Node]:
    arms: Mapping[str, type[Node]] = {type_name(arm): arm for arm in get_args(union)}

    def node(value: Any, _: Any) -> Node:
        arm = arms.get(_type_of(value))
        if arm is None:
            raise ValueError(f"no {_type_of(value)} may stand here")
        return made.structure(value, arm)

    return node


def _type_of(value: Any) -> str:
    return str(_exactly(value, dict).get("type", "an object without a type"))
