"""Bytes or text in, `Source` out: decoding, newline style, byte-order mark, line and column on demand.

Encodings are tried in a fixed order, without guessing by statistics: byte-order mark, UTF-16 by its NUL bytes, UTF-8,
Windows-1252, Latin-1. The first that decodes without loss is kept, so `Source.encode` gives the same bytes back.
"""

from __future__ import annotations

import codecs
from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

import attrs

__all__ = ["NOWHERE", "Position", "Source", "Span"]


class Span(NamedTuple):
    """A stretch of a source text: offsets in characters, `end` excluded.

    >>> "UNCLAS ALMATY 000079"[slice(*Span(7, 13))]
    'ALMATY'
    """

    start: int
    end: int


#: The span of a node that was built by hand and so comes from no source.
NOWHERE = Span(0, 0)


class Position(NamedTuple):
    """Where an offset lies for a reader: line and column, both counted from 1, the column in characters.

    >>> Position(line=3, column=1).line
    3
    """

    line: int
    column: int


_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@attrs.frozen(kw_only=True)
class Source:
    r"""A text to parse, and all that is needed to write it back byte for byte.

    >>> source = Source.from_bytes(b"UNCLAS ALMATY 000079\r\n", name="a.txt")
    >>> source.text, source.newline, source.encoding
    ('UNCLAS ALMATY 000079\n', '\r\n', 'utf-8')
    >>> source.encode()
    b'UNCLAS ALMATY 000079\r\n'
    """

    #: The decoded text; every span counts its characters.
    text: str
    #: What to call it in messages: a path, `-` for standard input, None where it has no name.
    name: str | None = None
    #: Python's name of the encoding it was read with.
    encoding: str = "utf-8"
    #: Whether the bytes began with a byte-order mark.
    bom: bool = False
    #: How lines end in the bytes. `text` has `\n` in its place, unless the file mixes several ends: then it has them as they are.
    newline: str = "\n"

    @classmethod
    def from_bytes(cls, data: bytes, *, name: str | None = None) -> Source:
        r"""Decode `data`; never fails, since Latin-1 decodes anything.

        >>> Source.from_bytes(b"caf\xe9").encoding
        'cp1252'
        """
        text, encoding, bom = _decode(data)
        newline = _newline_of(text)
        if newline != "\n":
            text = text.replace(newline, "\n")
        return cls(text=text, name=name, encoding=encoding, bom=bom, newline=newline)

    @classmethod
    def of(cls, data: str | bytes | Source, *, name: str | None = None) -> Source:
        r"""`data` as a source, whatever it is; text is kept as it is, so that spans fit the caller's own string.

        >>> Source.of("UNCLAS\r\n").text
        'UNCLAS\r\n'
        """
        if isinstance(data, Source):
            return data
        if isinstance(data, str):
            return cls(text=data, name=name)
        return cls.from_bytes(bytes(data), name=name)

    def encode(self, text: str | None = None) -> bytes:
        r"""`text`, or the source's own, as bytes in the source's encoding, newline style and byte-order mark.

        Raises:
            UnicodeEncodeError: `text` has a character that the encoding lacks.

        >>> Source.from_bytes(b"\xef\xbb\xbfUNCLAS\r\n").encode("SECRET\n")
        b'\xef\xbb\xbfSECRET\r\n'
        """
        text = self.text if text is None else text
        if self.newline != "\n":
            text = text.replace("\n", self.newline)
        mark = next((m for m, name in _MARKS if name == self.encoding), b"") if self.bom else b""
        return mark + text.encode(self.encoding)

    @cached_property
    def _line_starts(self) -> tuple[int, ...]:
        starts, at = [0], self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return tuple(starts)

    def position(self, offset: int) -> Position:
        r"""Line and column of an offset.

        >>> Source(text="SIPDIS\nE.O. 12958: N/A\n").position(7)
        Position(line=2, column=1)
        """
        line = bisect_right(self._line_starts, offset)
        return Position(line, offset - self._line_starts[line - 1] + 1)

    def line(self, number: int) -> str:
        r"""The text of a line, counted from 1, without its end.

        >>> Source(text="SIPDIS\nE.O. 12958: N/A\n").line(2)
        'E.O. 12958: N/A'
        """
        start = self._line_starts[number - 1]
        end = self.text.find("\n", start)
        return self.text[start:] if end < 0 else self.text[start:end]


def _decode(data: bytes) -> tuple[str, str, bool]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding), encoding, True
            except UnicodeDecodeError:
                break
    # Half of the bytes of UTF-16 Latin text are NUL, on one side; a cable in any other encoding has none.
    nul = data[:4096].count(0)
    guess = ("utf-16-le" if data[1:4096:2].count(0) * 2 > nul else "utf-16-be") if nul * 3 > len(data[:4096]) else "utf-8"
    for encoding in (guess, "utf-8", "cp1252"):
        try:
            return data.decode(encoding), encoding, False
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1"), "latin-1", False


def _newline_of(text: str) -> str:
    """The one way in which all lines of `text` end; a line feed where they differ."""
    returns, feeds, both = text.count("\r"), text.count("\n"), text.count("\r\n")
    if both and both == returns == feeds:
        return "\r\n"
    return "\r" if returns and not feeds else "\n"
