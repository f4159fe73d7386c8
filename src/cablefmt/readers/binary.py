"""Whether contents are a program, a picture or packed data rather than a text, however damaged."""

from __future__ import annotations

from cablefmt.source import Source

__all__ = ["looks_binary"]

#: How many bytes are looked at; even, so that UTF-16 is not cut in a character.
_SAMPLE = 8192
_BLANKS = b"\t\n\v\f\r"
_TEXT_BYTES = bytes(byte for byte in range(256) if byte >= 32 or byte in _BLANKS)


def looks_binary(data: bytes) -> bool:
    r"""Whether more than a tenth of the first 8192 bytes, decoded, are neither printable characters nor white space.

    A few control characters are normal in a telegram that a machine stored (a bell, an end-of-text, a NUL); packed data has them
    everywhere.

    >>> looks_binary(b"UNCLAS ALMATY 000079\x03\n"), looks_binary(b"\x7fELF\x02\x01\x01" + bytes(9))
    (False, True)
    """
    sample = data[:_SAMPLE]
    if not sample.translate(None, _TEXT_BYTES):
        return False
    text = Source.from_bytes(sample).text
    strange = sum(not (character.isprintable() or character.isspace()) for character in text)
    return strange * 10 > len(text)
