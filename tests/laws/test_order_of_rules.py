"""Law: what a rule finds does not depend on which rules run with it, nor on their order."""

from __future__ import annotations

from zlib import crc32

from cablefmt import Source, check
from cablefmt.rules import all_rules
from tests.laws.law import Law


class TestOrderOfRules(Law):
    def broken(self, data: bytes) -> str | None:
        source, rules = Source.from_bytes(data), all_rules()
        # Two halves of them, last first; the text decides which are in which, so that a failure comes back.
        halves = [tuple(rule for rule in reversed(rules) if crc32(rule.code.encode() + data) % 2 == half) for half in (0, 1)]
        apart = {found for half in halves for found in check(source, rules=half)}
        different = apart ^ {*check(source)}
        return f"only in one of two orders: {sorted(found.code for found in different)}" if different else None
