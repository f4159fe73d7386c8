"""Text in, tree out: level 1 of the grammar, and the builder that makes nodes of its tokens."""

from __future__ import annotations

from cablefmt.syntax.parsing import parse, parse_all

__all__ = ["parse", "parse_all"]
