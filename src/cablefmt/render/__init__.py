"""Tree to text: one small module for each layer of a cable, `render` for all of it, `render_all` for a file of several.

Nothing here knows how a cable may be written, only how it is written canonically. The layout, and the reason for each
choice, stand in `docs/explanation/canonical-form.md`.
"""

from __future__ import annotations

from cablefmt.render.ascii import spelled
from cablefmt.render.cable import render, render_all
from cablefmt.render.restyled import restyled
from cablefmt.render.sections import assembled
from cablefmt.render.style import CANONICAL_FORM, Style

__all__ = ["CANONICAL_FORM", "Style", "assembled", "render", "render_all", "restyled", "spelled"]
