"""The JSON Schema of a cable in JSON (Draft 2020-12), read off the node types."""

from __future__ import annotations

import inspect
from datetime import date, datetime
from functools import cache
from types import NoneType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import attrs

from cablefmt.model import Cable, Node
from cablefmt.serial.document import SCHEMA
from cablefmt.serial.names import node_types, type_name
from cablefmt.source import Source, Span

__all__ = ["json_schema"]

_PLAIN: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
    Source: {"$ref": "#/$defs/source"},
    Span: {"$ref": "#/$defs/span"},
}


@cache
def _span() -> dict[str, Any]:
    number = {"type": "integer", "minimum": 0}
    return {"description": _summary(Span), "type": "array", "prefixItems": [number, number], "items": False, "minItems": 2}


def json_schema() -> dict[str, Any]:
    """The JSON Schema that every document of `to_json` satisfies.

    >>> json_schema()["$defs"]["tag"]["properties"]["term"]
    {'type': 'string'}
    """
    cable = _object(Cable)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A cable, as cablefmt reads it",
        **cable,
        "properties": {"schema": {"const": SCHEMA}} | cable["properties"],
        "required": ["schema", *cable["required"]],
        "$defs": {"source": _object(Source), "span": _span()}
        | {name: _object(kind) for name, kind in node_types().items() if kind is not Cable},
    }


def _object(kind: type[Any]) -> dict[str, Any]:
    """An attrs class. `span` and `raw` may be missing: `to_json(spans=False)` leaves them out."""
    hints = get_type_hints(kind)
    head = {"type": {"const": type_name(kind)}} if issubclass(kind, Node) else {}
    properties = head | {field.name: _value(hints[field.name]) for field in attrs.fields(kind)}
    return {
        "description": _summary(kind),
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in ("span", "raw")],
        "additionalProperties": False,
    }


def _value(hint: Any) -> dict[str, Any]:
    if hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, Node):
        return {"$ref": f"#/$defs/{type_name(hint)}"}
    arms = get_args(hint)
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _value(arms[0])}
    if get_origin(hint) is Literal:
        return {"enum": list(arms)}
    return {"anyOf": [_value(arm) for arm in arms]}


def _summary(kind: type[Any]) -> str:
    return (inspect.getdoc(kind) or "").partition("\n")[0]
