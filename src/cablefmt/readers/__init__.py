"""Where cables come from: files, folders and standard input, as named sources."""

from __future__ import annotations

from cablefmt.readers.read import read

__all__ = ["read"]
