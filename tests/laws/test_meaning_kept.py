"""Law: canonical text means what the source means, and its own proofs agree: `reformat` never has to refuse."""

from __future__ import annotations

from cablefmt import Source, Style, parse_all, reformat
from cablefmt.testing.difference import difference
from tests.laws.law import Law

#: Of assembled sections the tree is another; `test_styles.py` has the law.
STYLE = Style(keep_sections=True)


class TestMeaningKept(Law):
    def broken(self, data: bytes) -> str | None:
        source = Source.from_bytes(data)
        before, after = list(parse_all(source)), list(parse_all(reformat(source.text, style=STYLE)))
        if len(before) != len(after):
            return f"{len(before)} cables become {len(after)}"
        return next(filter(None, map(difference, before, after)), None)
