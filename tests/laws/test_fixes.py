"""Law: safe fixes keep what a cable means, leave unparsed text alone, and end."""

from __future__ import annotations

from collections import Counter

from cablefmt.errors import UnsafeRewriteError
from cablefmt.fix import MAXIMUM_PASSES, fix
from cablefmt.model import Unparsed, leaves
from cablefmt.safety import same_meaning
from cablefmt.source import Source
from cablefmt.syntax import parse_all
from tests.laws.law import Law


def _unparsed(text: str) -> Counter[str]:
    return Counter(leaf.text for cable in parse_all(text) for leaf in leaves(cable) if isinstance(leaf, Unparsed))


class TestFixes(Law):
    # Fixing costs several checks; damaged examples and generated cables are damaged enough.
    test_over_the_damaged_corpus = None  # type: ignore[assignment]

    def broken(self, data: bytes) -> str | None:
        source = Source.from_bytes(data)
        result = fix(source)
        if any(done.run >= MAXIMUM_PASSES for done in result.applied):
            return "does not end"
        try:
            same_meaning(tuple(parse_all(source)), tuple(parse_all(result.text)))
        except UnsafeRewriteError as error:
            return str(error)
        lost = _unparsed(source.text) - _unparsed(result.text)
        return f"unparsed text is lost: {next(iter(lost))!r}" if lost else None
