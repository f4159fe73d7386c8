"""Cables of each era: what is true of them, and how they are printed."""

from __future__ import annotations

from cablefmt.testing.eras.printing import sheet
from cablefmt.testing.eras.values import ERAS, Era

__all__ = ["ERAS", "Era", "sheet"]
