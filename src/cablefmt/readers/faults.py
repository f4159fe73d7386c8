"""What can go wrong while a file is read, and the sentence for it."""

from __future__ import annotations

import csv
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from errno import EINVAL
from typing import TypeVar

from cablefmt.errors import UsageError

__all__ = ["OnError", "RefusedError", "attempted", "guarded", "unreadable"]

T = TypeVar("T")

#: Called for what cannot be read; when it returns, the rest still comes.
OnError = Callable[[UsageError], None]


class RefusedError(Exception):
    """Something is not read although it could be; its text is the reason.

    >>> issubclass(RefusedError, OSError)
    False
    """


#: What the standard library raises on damaged and on hostile data.
_FAULTS = (
    RefusedError, OSError, EOFError, ValueError, RuntimeError, MemoryError, OverflowError, struct.error,
    zlib.error, lzma.LZMAError, zipfile.BadZipFile, zipfile.LargeZipFile, tarfile.TarError, csv.Error,
)  # fmt: skip


def attempted(make: Callable[[], T], name: str, on_error: OnError) -> T | None:
    """Give what `make` gives; where it fails, tell why `name` cannot be read, and give None.

    >>> attempted(bytes, "a.gz", print)
    b''
    """
    return next(guarded((make() for _ in (None,)), name, on_error), None)


def guarded(items: Iterable[T], name: str, on_error: OnError) -> Iterator[T]:
    """Give `items`; where making the next one fails, tell why `name` cannot be read, and end.

    >>> def items():
    ...     yield 1
    ...     raise EOFError
    >>> list(guarded(items(), "a.gz", print))
    cannot read `a.gz`: its end is missing
    [1]
    """
    iterator = iter(items)
    while True:
        try:
            item = next(iterator)
        except StopIteration:
            return
        except _FAULTS as error:
            on_error(unreadable(name, error))
            return
        yield item


def unreadable(path: str, error: Exception) -> UsageError:
    """Say why `path` cannot be read.

    >>> str(unreadable("a.txt", PermissionError(13, "Permission denied")))
    'cannot read `a.txt`: permission denied'
    """
    return UsageError(f"cannot read `{path}`: {_reason(error)}")


def _reason(error: Exception) -> str:
    if isinstance(error, RefusedError):
        return str(error)
    # What damaged data make the standard library seek for is an invalid argument, too; that of a path names the path.
    if isinstance(error, OSError) and error.strerror and (error.errno != EINVAL or error.filename is not None):
        return error.strerror[:1].lower() + error.strerror[1:]
    if isinstance(error, EOFError):
        return "its end is missing"
    if isinstance(error, MemoryError):
        return "it takes more memory than there is"
    return "its packed data are damaged"
