"""The public names: which they are, that each is documented, and that nothing else is promised."""

from __future__ import annotations

import inspect

import pytest

import cablefmt

#: What `from cablefmt import *` gives. A change here is a change of the library's promise: it belongs in CHANGELOG.md.
NAMES = {
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
}


def test_the_public_names_are_these() -> None:
    assert set(cablefmt.__all__) == NAMES


@pytest.mark.parametrize("name", sorted(set(cablefmt.__all__) - {"CANONICAL_FORM"}))
def test_a_public_name_is_documented_with_an_example(name: str) -> None:
    doc = inspect.getdoc(getattr(cablefmt, name)) or ""

    assert ">>> " in doc
