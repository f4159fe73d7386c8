"""The SUBJECT line."""

from __future__ import annotations

#: What the codes of this family begin with.
PREFIX = "SUB"
