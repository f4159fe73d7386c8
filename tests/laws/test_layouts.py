"""Law: layout means nothing. A cable with other blanks, line ends, keywords and page breaks is the same cable."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cablefmt import Cable, parse
from cablefmt.testing.cables import cables
from cablefmt.testing.difference import difference
from cablefmt.testing.layouts import layouts


@given(cables().flatmap(lambda cable: st.tuples(st.just(cable), layouts(cable))))
def test_an_odd_layout_is_read_as_the_cable_that_it_is_of(pair: tuple[Cable, bytes]) -> None:
    cable, data = pair

    assert difference(cable, parse(data)) is None
