"""The JSON Schema: it is one, it is the one in the documentation, and every document satisfies it."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from cablefmt import model
from cablefmt.model import Cable, Node
from cablefmt.serial import json_schema, to_json
from cablefmt.testing.cables import cables
from tests.corpus import ROOT

PUBLISHED = ROOT / "docs" / "reference" / "cable.schema.json"
VALIDATOR = Draft202012Validator(json_schema())
#: What other node types share; no node of a tree is just one of these.
BASES = {"node", "leaf", "field"}


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(json_schema())


def test_the_published_schema_is_current() -> None:
    """After a change of the tree: `python -m tests.serial.test_schema` writes it anew."""
    assert json.loads(PUBLISHED.read_text(encoding="utf-8")) == json_schema()


def test_every_node_type_is_in_it_with_all_its_attributes() -> None:
    types = {name: kind for name in model.__all__ if isinstance(kind := getattr(model, name), type) and issubclass(kind, Node)}
    schema = json_schema()
    described = schema["$defs"] | {"cable": schema}

    for name, kind in types.items():
        key = "".join(f"_{char.lower()}" if char.isupper() else char for char in name).lstrip("_")
        if key not in BASES:
            assert {field.name for field in attrs.fields(kind)} | {"type"} == set(described[key]["properties"]) - {"schema"}


@given(cables())
def test_every_tree_satisfies_it(cable: Cable) -> None:
    VALIDATOR.validate(json.loads(to_json(cable)))
    VALIDATOR.validate(json.loads(to_json(cable, spans=False)))


@pytest.mark.parametrize("change", [{"schema": "cablefmt/2"}, {"type": "tag"}, {"parts": 7}, {"colour": "red"}, {"span": [1]}])
def test_it_refuses_what_from_json_refuses(change: dict[str, Any]) -> None:
    document = json.loads(to_json(Cable())) | change

    assert not VALIDATOR.is_valid(document)


if __name__ == "__main__":
    PUBLISHED.write_text(json.dumps(json_schema(), indent=2) + "\n", encoding="utf-8")
