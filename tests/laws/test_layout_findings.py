"""Law: canonical text has no finding of a rule on layout, so the formatter and the validator cannot disagree."""

from __future__ import annotations

from contextlib import suppress

from cablefmt import Source, UnsafeRewriteError, check, reformat
from cablefmt.rules import all_rules
from tests.laws.law import Law

LAYOUT = tuple(rule for rule in all_rules() if rule.code.startswith("LAY"))


class TestLayoutFindings(Law):
    def broken(self, data: bytes) -> str | None:
        # A text that is refused is not printed.
        with suppress(UnsafeRewriteError):
            found = check(reformat(Source.from_bytes(data)), rules=LAYOUT)
            return "; ".join(f"{each.code} {each.message}" for each in found) or None
        return None
