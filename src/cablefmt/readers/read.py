"""Paths in, sources out, in the order in which they were named; a folder stands for the files in it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from os import fspath
from pathlib import Path

from cablefmt.errors import UsageError
from cablefmt.readers.binary import looks_binary
from cablefmt.readers.walk import unreadable, walk
from cablefmt.source import Source

__all__ = ["STANDARD_INPUT", "read"]

#: The path that stands for standard input, and the name of what is read from it. A file of this name is `./-`.
STANDARD_INPUT = "-"


def _raise(error: UsageError) -> None:
    raise error


def read(*paths: str | Path, on_error: Callable[[UsageError], None] = _raise) -> Iterator[Source]:
    """Read the texts at `paths`, in their order, each named by the path that leads to it.

    A file that is named is read, whatever it is called and whatever it holds. In a folder, at any depth and in sorted order,
    these are left out: hidden files and folders, links to folders, what is no regular file, names that end like another
    kind of file (`cablefmt.readers.walk.OTHER_KINDS`), and contents that look binary (`cablefmt.readers.binary`).
    A path that is given twice is read once.

    Args:
        paths: Files, folders, or `-` for standard input.
        on_error: Called for each path that cannot be read; when it returns, the other paths still come.

    Raises:
        UsageError: A path cannot be read, and there is no `on_error`.

    >>> next(read("no-such-file.txt"))
    Traceback (most recent call last):
    ...
    cablefmt.errors.UsageError: cannot read `no-such-file.txt`: no such file or directory
    """
    for path in dict.fromkeys(fspath(path) for path in paths):
        folder = _is_folder(path)
        for file in walk(path, on_error) if folder else (path,):
            data = _bytes_of(file, on_error)
            if data is not None and not (folder and looks_binary(data)):
                yield Source.from_bytes(data, name=file)


def _is_folder(path: str) -> bool:
    try:
        return path != STANDARD_INPUT and Path(path).is_dir()
    except OSError:
        return False


def _bytes_of(path: str, on_error: Callable[[UsageError], None]) -> bytes | None:
    try:
        if path != STANDARD_INPUT:
            return Path(path).read_bytes()
        if sys.stdin is None:
            on_error(UsageError("cannot read standard input: it is closed"))
            return None
        return sys.stdin.buffer.read()
    except (OSError, ValueError) as error:
        on_error(unreadable(path, error))
        return None
