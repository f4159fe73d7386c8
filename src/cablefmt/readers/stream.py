"""Bytes as they come out of a file, an archive, packed data: looked at ahead, counted, and never more than is allowed."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, Protocol

from cablefmt.readers.faults import RefusedError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

__all__ = ["FREE", "HEAD", "RATIO", "TOTAL", "WHOLE", "Budget", "Readable", "Stream"]

#: What is unpacked and must be held in memory as a whole, a text or an archive in an archive, has at most so many bytes.
WHOLE = 64 << 20
#: What one file unpacks to has at most so many bytes, all members together.
TOTAL = 64 << 30
#: It has at most so many times the bytes of the file, once it has more than `FREE`: a few lines often repeated pack well.
RATIO = 200
FREE = 16 << 20
#: How many bytes are looked at to tell what something is; even, so that UTF-16 is not cut in a character.
HEAD = 8192

_MIB, _GIB = 1 << 20, 1 << 30


class Readable(Protocol):
    """Anything that gives bytes."""

    def read(self, size: int, /) -> bytes | None:
        """Give the next bytes, at most `size`; none at the end."""


class Budget:
    """How much one file may still unpack to.

    >>> budget = Budget(packed=1000)
    >>> budget.unpack(20_000_000)
    Traceback (most recent call last):
    ...
    cablefmt.readers.faults.RefusedError: the file unpacks to more than 200 times its size
    """

    def __init__(self, packed: int = 0) -> None:
        """Say how many bytes the file has; where that is 0, nobody knows, and those that arrive are counted."""
        self._packed = packed
        self._arrived = 0
        self._unpacked = 0
        #: Whether it is used up, so that nothing more of the file is worth trying.
        self.spent = False

    def arrive(self, count: int) -> None:
        """Count bytes of the file itself."""
        self._arrived += count

    def unpack(self, count: int) -> None:
        """Count bytes that were unpacked.

        Raises:
            RefusedError: They are too many.
        """
        self._unpacked += count
        if self._unpacked > max(FREE, RATIO * (self._packed or self._arrived)):
            self._refuse(f"the file unpacks to more than {RATIO} times its size")
        if self._unpacked > TOTAL:
            self._refuse(f"the file unpacks to more than {TOTAL // _GIB} GiB")

    def _refuse(self, reason: str) -> None:
        self.spent = True
        raise RefusedError(reason)


class Stream(io.RawIOBase):
    """Bytes that can be looked at before they are read, and are counted as they come.

    >>> stream = Stream(io.BytesIO(b"UNCLAS LIMA 000001"), count=print)
    >>> stream.head()[:6]
    18
    0
    b'UNCLAS'
    >>> stream.whole()[7:11]
    0
    b'LIMA'
    """

    def __init__(self, raw: Readable, count: Callable[[int], None], *, file: IO[bytes] | None = None) -> None:
        """Read from `raw`; `count` is told the length of each piece. Where `raw` is a file to seek in, it is `file`, too."""
        super().__init__()
        self._raw = raw
        self._count = count
        self._file = file
        self._head = b""
        self._looked = False
        self._position = 0
        self._fence: int | None = None

    def head(self) -> bytes:
        """The first `HEAD` bytes, or all where there are fewer; they are read again afterwards."""
        if not self._looked:
            while len(self._head) < HEAD and (piece := self._piece(HEAD - len(self._head))):
                self._head += piece
            self._looked = True
        return self._head

    def whole(self, *, limit: int | None = WHOLE) -> bytes:
        """All bytes.

        Raises:
            RefusedError: They are more than `limit`.
        """
        pieces, size = list[bytes](), 0
        while piece := self.read(_MIB):
            pieces.append(piece)
            size += len(piece)
            if limit is not None and size > limit:
                raise RefusedError(f"it unpacks to more than {limit // _MIB} MiB")
        return b"".join(pieces)

    def seekable_file(self) -> IO[bytes]:
        """All bytes, as a file to seek in.

        Raises:
            RefusedError: They must be held in memory for that, and are more than `WHOLE`.
        """
        return self._file or io.BytesIO(self.whole())

    def fence(self, position: int | None) -> None:
        """Refuse to go behind `position`, in bytes from the beginning; None takes the fence away."""
        self._fence = position

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Give the next bytes, as `io.RawIOBase` wants it."""
        room = memoryview(buffer).cast("B")
        if self._head:
            piece, self._head = self._head[: len(room)], self._head[len(room) :]
        else:
            piece = self._piece(len(room))
        room[: len(piece)] = piece
        return len(piece)

    def _piece(self, size: int) -> bytes:
        piece = self._raw.read(size) or b""
        self._count(len(piece))
        self._position += len(piece)
        if self._fence is not None and self._position > self._fence:
            raise RefusedError("it has a header that is too long")
        return piece
