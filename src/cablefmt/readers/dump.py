"""The rows of a dump such as cables.csv: eight columns, of which the last two are the head and the text of a cable."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import count

from cablefmt.readers.faults import OnError, RefusedError, unreadable
from cablefmt.readers.stream import WHOLE, Stream
from cablefmt.source import Source

__all__ = ["is_dump", "rows"]

#: Number, date, reference id, origin, classification, references, head, text.
_COLUMNS = 8
#: What names the columns in front of the head, where a row is written as a text.
_LABELS = (b"id", b"date", b"refid", b"origin", b"classification", b"destination")
#: The byte-order mark of UTF-8, read as Latin-1.
_MARK = "\xef\xbb\xbf"


def is_dump(head: bytes) -> bool:
    r"""Whether a file begins with a row of a dump, or with the names of its columns and then a row.

    >>> is_dump(b'"1","1/12/2006 5:08","06LIMA79","Embassy Lima","UNCLASSIFIED","","VZCZCXYZ0001'), is_dump(b"UNCLAS LIMA 000079")
    (True, False)
    """
    lines = head.decode("latin-1").removeprefix(_MARK).split("\n", 2)[:2]
    try:
        return any(_is_row(row) for line in lines for row in _reader([line]))
    except csv.Error:
        return False


def rows(stream: Stream, name: str, on_error: OnError) -> Iterator[Source]:
    """The cables of a dump, one after another: no more than a row is held in memory.

    Args:
        stream: The dump.
        name: Its name; a row's is `cables.csv#06LIMA79`.
        on_error: Called for each row that has more or fewer columns than it should.

    Raises:
        RefusedError: A row is too long; perhaps a quotation mark is not closed.
    """
    lines = _Lines(stream)
    reader = _reader(lines)
    for number in count(1):
        row = _next(reader)
        lines.size = 0
        if row is None:
            return
        if len(row) == _COLUMNS:
            if number > 1 or row[0].isdecimal():
                fields = [field.encode("latin-1") for field in row]
                yield Source.from_bytes(_text(fields), name=f"{name}#{_folded(fields[2]).decode(errors='replace') or number}")
        elif row:
            on_error(unreadable(f"{name}#{number}", RefusedError(f"the row has {len(row)} instead of {_COLUMNS} columns")))


class _Lines:
    """The lines of a dump. Latin-1 stands for bytes here: each row is decoded on its own."""

    def __init__(self, stream: Stream) -> None:
        self._file = io.BufferedReader(stream)
        #: How many bytes came since it was last set to 0.
        self.size = 0

    def __iter__(self) -> Iterator[str]:
        mark = _MARK
        while line := self._file.readline(WHOLE + 1):
            self.size += len(line)
            if self.size > WHOLE:
                raise RefusedError(f"a row has more than {WHOLE >> 20} MiB; is a quotation mark missing?")
            yield line.decode("latin-1").removeprefix(mark)
            mark = ""


def _reader(lines: Iterable[str]) -> Iterator[list[str]]:
    # The archive's dump has a backslash in front of a quotation mark; a table program that saved it anew doubles the mark.
    return csv.reader(lines, doublequote=True, escapechar="\\")


def _next(reader: Iterator[list[str]]) -> list[str] | None:
    """The next row. The limit on the length of a field is one for all of Python: it is raised no longer than that."""
    before = csv.field_size_limit(WHOLE)
    try:
        return next(reader, None)
    finally:
        csv.field_size_limit(before)


def _is_row(row: list[str]) -> bool:
    """Whether the first columns are a number, a date and an id; the last may be cut."""
    if len(row) < len(_LABELS) or not row[0].isdecimal():
        return False
    try:
        datetime.strptime(row[1], "%m/%d/%Y %H:%M")
    except ValueError:
        return False
    return row[2][:2].isdecimal()


def _text(row: list[bytes]) -> bytes:
    """A row as a text: a line for each column, then the head and the text, as they are pasted into other texts, too."""
    lines = [b"%s: %s" % (label, _folded(value)) for label, value in zip(_LABELS, row, strict=False)]
    head, body = (value.replace(b"\r\n", b"\n") for value in row[len(_LABELS) :])
    return b"\n".join((*lines, b"header:", head, b"", body))


def _folded(value: bytes) -> bytes:
    return b" ".join(value.split())
