"""Trees as JSON, both ways, and the JSON Schema of it.

Every node is an object whose `type` is the name of its class in snake case (`tags_line`) and whose other keys are the
attributes of the class. Nothing is lost: spans, raw spelling and the whole source are in it.
"""

from __future__ import annotations

from cablefmt.serial.document import SCHEMA, from_json, to_json
from cablefmt.serial.schema import json_schema

__all__ = ["SCHEMA", "from_json", "json_schema", "to_json"]
