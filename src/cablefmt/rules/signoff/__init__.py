"""The sign-off and the end of the message."""

from __future__ import annotations

#: What the codes of this family begin with.
PREFIX = "SIG"
