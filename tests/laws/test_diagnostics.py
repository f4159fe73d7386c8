"""Law: findings lie inside the text, in order, each once; their fixes change places that do not overlap."""

from __future__ import annotations

from itertools import pairwise

from cablefmt import Diagnostic, Source, Span, check
from tests.laws.law import LawOfAnyText


def _outside(span: Span, length: int) -> bool:
    return not 0 <= span.start <= span.end <= length


class TestDiagnostics(LawOfAnyText):
    def broken(self, data: bytes) -> str | None:
        source = Source.from_bytes(data)
        found = check(source)
        if list(found) != sorted(found, key=lambda finding: (finding.span, finding.code)):
            return f"not in order: {[(finding.span.start, finding.code) for finding in found]}"
        if len(found) != len(set(found)):
            return "a finding stands twice"
        return next(filter(None, (self._faulty(finding, len(source.text)) for finding in found)), None)

    def _faulty(self, finding: Diagnostic, length: int) -> str | None:
        edits = sorted(finding.fix.edits, key=lambda edit: edit.span) if finding.fix else []
        spans = [finding.span, *(note.span for note in finding.notes), *(edit.span for edit in edits)]
        if any(_outside(span, length) for span in spans):
            return f"{finding.code} speaks of {spans}, the text has {length} characters"
        if any(before.span.end > behind.span.start for before, behind in pairwise(edits)):
            return f"{finding.code} has edits that overlap: {edits}"
        if not finding.message or "\n" in finding.message:
            return f"{finding.code} says {finding.message!r}"
        return None
