"""Law: newline style and encoding are given back byte for byte, and mean nothing."""

from __future__ import annotations

from cablefmt import Source, parse
from cablefmt.testing.difference import difference
from tests.laws.law import LawOfAnyText


class TestEncoding(LawOfAnyText):
    def broken(self, data: bytes) -> str | None:
        source = Source.from_bytes(data)
        if data != source.encode():
            return "other bytes come back"
        if "\r" in source.text or "\0" in source.text:
            return None
        cable = parse(source)
        for encoding, newline in (("utf-8-sig", "\r\n"), ("utf-16", "\r")):
            other = source.text.replace("\n", newline).encode(encoding, errors="surrogatepass")
            if said := difference(cable, parse(other)):
                return f"{encoding} with {newline!r}: {said}"
        return None
