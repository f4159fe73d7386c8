"""What an archive's page says around a cable, and whether the cable agrees."""

from __future__ import annotations

#: What the codes of this family begin with.
PREFIX = "PTL"
