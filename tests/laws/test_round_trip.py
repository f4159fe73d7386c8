"""Law: a tree that is printed and read again is the same tree."""

from __future__ import annotations

from hypothesis import given

from cablefmt import Cable, parse, parse_all, render
from cablefmt.testing.cables import cables
from cablefmt.testing.difference import difference
from tests.laws.law import Law


class TestRoundTrip(Law):
    def broken(self, data: bytes) -> str | None:
        every = (difference(cable, parse(render(cable))) for cable in parse_all(data))
        return next(filter(None, every), None)


@given(cables())
def test_a_cable_built_by_hand_is_read_as_it_was_built(cable: Cable) -> None:
    text = render(cable)

    assert difference(cable, parse(text)) is None, text
