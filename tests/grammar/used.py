"""The parsers that the library builds of its grammar files, by the name of the file."""

from __future__ import annotations

from functools import cache

from lark import Lark

from cablefmt.fields import archive, prose_grammar, reading, smart
from cablefmt.syntax import parsing


@cache
def parsers() -> dict[str, Lark]:
    """Each grammar with the start productions that the library uses."""
    return {
        "cable": parsing._parser(),
        "fields": reading.parser(),
        "prose": prose_grammar.parser(),
        "archive": archive.archive_parser(),
        "smart": smart.smart_parser(),
    }
