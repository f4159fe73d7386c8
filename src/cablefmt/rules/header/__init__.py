"""The header of the cable proper: classification line, sections, E.O. line, repeated headers."""

from __future__ import annotations

#: What the codes of this family begin with.
PREFIX = "HDR"
