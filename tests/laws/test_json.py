"""Law: JSON keeps the whole tree, spans and spelling included, and is what its schema says."""

from __future__ import annotations

from cablefmt import from_json, parse, to_json
from cablefmt.model import walk
from tests.laws.law import LawOfAnyText


class TestJson(LawOfAnyText):
    def broken(self, data: bytes) -> str | None:
        cable = parse(data)
        copy = from_json(to_json(cable))
        if cable != copy:
            return "the copy is another cable"
        pairs = zip(walk(cable), walk(copy), strict=True)
        return next((f"{one!r} at {one.span} comes back at {other.span}" for one, other in pairs if one.span != other.span), None)
