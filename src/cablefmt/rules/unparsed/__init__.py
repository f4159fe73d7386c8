"""Text that no production accounts for, by the place where it stands."""

from __future__ import annotations

#: What the codes of this family begin with.
PREFIX = "SYN"
