"""Law: canonical text means what the source means, and its own proofs agree: `reformat` never has to refuse."""

from __future__ import annotations

from cablefmt import Source, parse, reformat
from tests.laws.difference import difference
from tests.laws.law import Law


class TestMeaningKept(Law):
    def broken(self, data: bytes) -> str | None:
        source = Source.from_bytes(data)
        return difference(parse(source), parse(reformat(source.text)))
