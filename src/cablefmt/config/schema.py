"""The JSON Schema of a configuration file, for editors that complete and check it while it is typed."""

from __future__ import annotations

from typing import Any

import attrs

from cablefmt.config.settings import KEYS, Settings
from cablefmt.render import Style

__all__ = ["json_schema"]


def json_schema() -> dict[str, Any]:
    """A schema (draft 2020-12) of `cablefmt.toml`, made from the settings that there are.

    >>> json_schema()["properties"]["fail-on"]["enum"]
    ['error', 'warning', 'note']
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Configuration of cablefmt",
        "type": "object",
        "additionalProperties": False,
        "properties": {key: _property(field.metadata) for key, field in KEYS.items()},
    }


def _style() -> dict[str, Any]:
    properties = {Settings.key(field.name): _property(field.metadata) for field in attrs.fields(Style)}
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _property(about: Any) -> dict[str, Any]:
    if about["type"] == "style":
        return {"description": about["description"], **_style()}
    texts = {"type": "array", "items": {"type": "string"}}
    kinds: dict[str, dict[str, Any]] = {
        "list": texts,
        "table": {"type": "object", "additionalProperties": texts},
        "boolean": {"type": "boolean"},
        "string": {"type": "string"},
    }
    choices = {"enum": list(about["choices"])} if "choices" in about else {}
    return {"description": about["description"], **kinds[about["type"]], **choices}
