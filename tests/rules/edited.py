"""Applying the fixes of diagnostics, without the proofs that `cablefmt.fix` asks for."""

from __future__ import annotations

from collections.abc import Iterable

from cablefmt.diagnostic import Diagnostic

__all__ = ["edited"]


def edited(text: str, found: Iterable[Diagnostic]) -> str:
    """`text` with the edits of all these findings."""
    edits = {edit for each in found if each.fix for edit in each.fix.edits}
    for edit in sorted(edits, key=lambda edit: edit.span, reverse=True):
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    return text
