"""What archives wrote into the text of cables."""

from __future__ import annotations

__all__ = ["SECTION_MISSING"]

#: Stands, in a frame of stars, where a section had not come.
SECTION_MISSING = "Missing Section"
