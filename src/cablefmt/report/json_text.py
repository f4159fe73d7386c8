"""JSON that is safe to show: pure ASCII, and nothing in it that a build server would obey."""

from __future__ import annotations

import json
from typing import Any

from cablefmt.source import Source, Span

__all__ = ["extent", "json_text"]


def json_text(value: Any, *, indent: int | None = None) -> str:
    r"""Write a value as JSON.

    Non-ASCII characters are escaped, so none reaches a terminal; so is every second of two number signs, since build servers
    look for `##[command]` in their logs.

    >>> print(json_text({"message": "##[error] \x1b"}))
    {"message": "#\u0023[error] \u001b"}
    """
    return json.dumps(value, indent=indent).replace("##", "#\\u0023")


def extent(source: Source, span: Span) -> dict[str, Any]:
    """A span as `location` and `end_location`, each with `row` and `column` from 1; the end is behind the last character.

    >>> extent(Source(text="SIPDIS"), Span(0, 6))["end_location"]
    {'row': 1, 'column': 7}
    """
    return {"location": _location(source, span.start), "end_location": _location(source, span.end)}


def _location(source: Source, offset: int) -> dict[str, int]:
    line, column = source.position(offset)
    return {"row": line, "column": column}
