"""Who classified the cable, and why."""

from __future__ import annotations

#: What the codes of this family begin with.
PREFIX = "CLS"
