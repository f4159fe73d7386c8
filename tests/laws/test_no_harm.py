"""Law: of a text that is no cable, `reformat` makes one that means the same and that it would make again, or it refuses."""

from __future__ import annotations

from cablefmt import Source, Style, UnsafeRewriteError, parse_all, reformat
from cablefmt.testing.difference import difference
from tests.laws.law import LawOfNoCable


class TestNoHarm(LawOfNoCable):
    def broken(self, data: bytes) -> str | None:
        source = Source.from_bytes(data)
        try:
            once = reformat(source, style=Style(keep_sections=True))
        except UnsafeRewriteError:
            return None
        if once != reformat(once):
            return "the canonical text is not stable"
        before, after = list(parse_all(source)), list(parse_all(once))
        if len(before) != len(after):
            return f"{len(before)} cables become {len(after)}"
        return next(filter(None, map(difference, before, after)), None)
