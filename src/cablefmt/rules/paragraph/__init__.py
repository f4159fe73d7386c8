"""The text: its paragraphs, and what page breaks left in it."""

from __future__ import annotations

#: What the codes of this family begin with.
PREFIX = "PAR"
