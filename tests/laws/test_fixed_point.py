"""Law: formatting twice changes nothing that formatting once did not."""

from __future__ import annotations

from cablefmt import parse, render
from tests.laws.law import Law


class TestFixedPoint(Law):
    def broken(self, data: bytes) -> str | None:
        once = render(parse(data))
        twice = render(parse(once))
        pairs = zip(once.split("\n"), twice.split("\n"), strict=False)
        return None if once == twice else next((f"{a!r} becomes {b!r}" for a, b in pairs if a != b), "one is longer")
