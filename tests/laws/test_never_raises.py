"""Law: nothing raises on any bytes: not parsing, not reading every value, not checking, printing, exporting."""

from __future__ import annotations

from cablefmt import check, parse, parse_all, record, render, to_json
from cablefmt.model import walk
from tests.laws.law import LawOfAnyText


class TestNeverRaises(LawOfAnyText):
    def broken(self, data: bytes) -> str | None:
        repr(parse(data))
        for cable in parse_all(data):
            for node in walk(cable):
                hash(node)
            check(cable)
            record(cable)
            render(cable)
            to_json(cable)
        return None
