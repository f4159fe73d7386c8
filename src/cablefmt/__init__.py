"""cablefmt reads, checks and prints the cables (telegrams) of the United States Department of State."""

from __future__ import annotations

from cablefmt.api import parse, reformat
from cablefmt.check import check
from cablefmt.comparing import Difference, compare
from cablefmt.diagnostic import Applicability, Diagnostic, Edit, Fix, Note, Severity
from cablefmt.errors import CablefmtError, StrictError, UnsafeRewriteError, UsageError
from cablefmt.fix import FixResult, fix
from cablefmt.model import Cable
from cablefmt.readers import read
from cablefmt.record import Record, canonical_id, record
from cablefmt.render import CANONICAL_FORM, Style, render
from cablefmt.serial import from_json, to_json
from cablefmt.source import Position, Source, Span
from cablefmt.syntax import parse_all

__all__ = [
    "CANONICAL_FORM",
    "Applicability",
    "Cable",
    "CablefmtError",
    "Diagnostic",
    "Difference",
    "Edit",
    "Fix",
    "FixResult",
    "Note",
    "Position",
    "Record",
    "Severity",
    "Source",
    "Span",
    "StrictError",
    "Style",
    "UnsafeRewriteError",
    "UsageError",
    "canonical_id",
    "check",
    "compare",
    "fix",
    "from_json",
    "parse",
    "parse_all",
    "read",
    "record",
    "reformat",
    "render",
    "to_json",
]
