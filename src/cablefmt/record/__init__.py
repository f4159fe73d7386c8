"""A cable as one flat row: what tables, notebooks and search indexes want."""

from __future__ import annotations

from cablefmt.record.identifier import canonical_id
from cablefmt.record.reading import record
from cablefmt.record.row import Record

__all__ = ["Record", "canonical_id", "record"]
