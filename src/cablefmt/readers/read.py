"""Paths in, sources out, in the order in which they were named; a folder stands for the files in it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import IO

from cablefmt.errors import UsageError
from cablefmt.readers.contents import Contents, File, Why
from cablefmt.readers.faults import OnError, RefusedError, attempted
from cablefmt.readers.kind import Kind, kind_of
from cablefmt.readers.stream import Budget, Stream
from cablefmt.readers.walk import Excluded, nothing_excluded, walk
from cablefmt.source import Source

__all__ = ["STANDARD_INPUT", "read"]

#: The path that stands for standard input, and the name of what is read from it. A file of this name is `./-`.
STANDARD_INPUT = "-"


def _raise(error: UsageError) -> None:
    raise error


def read(
    *paths: str | Path, on_error: OnError = _raise, changeable: bool = False, excluded: Excluded = nothing_excluded
) -> Iterator[Source]:
    r"""Read the texts at `paths`, in their order, each named by the path that leads to it.

    A file may be a text, or hold texts: a web page, a dump such as cables.csv, a zip or tar archive, what gzip, bzip2 or xz
    packed. Its bytes say which, not its name. A member of an archive is named `cables.zip!/2006/a.txt`, a row of a dump
    `cables.csv#06LIMA79`. Dumps and archives are read piece by piece.

    A file that is named is read, whatever it is called. In a folder or an archive, at any depth, these are left out: hidden
    files and folders, links to folders, what is no regular file, names that end like another kind of file
    (`cablefmt.readers.walk.OTHER_KINDS`), contents that look binary (`cablefmt.readers.binary`), and pages, tables and
    archives in which the grammar finds no cable. A folder is read in sorted order, an archive in its own. A path that is
    given twice is read once.

    Args:
        paths: Files, folders, or `-` for standard input.
        on_error: Called for each thing that cannot be read, or is refused since it unpacks to too much; when it returns,
            the others still come.
        changeable: Only give texts that are files of their own, for whoever wants to write them back. Files that hold texts
            are told to `on_error`.
        excluded: Says which more are left out: called with the path of each file, or of a folder with a slash behind it, and
            whether a walk found it (`listed`) or it was named.

    Raises:
        UsageError: A path cannot be read, and there is no `on_error`.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     _ = Path(folder, "a.html").write_text("<pre>UNCLAS LIMA 000079&#10;SUBJECT: A VISIT</pre>")
    ...     [source.text for source in read(folder)]
    ['UNCLAS LIMA 000079\nSUBJECT: A VISIT\n']
    >>> next(read("no-such-file.txt"))
    Traceback (most recent call last):
    ...
    cablefmt.errors.UsageError: cannot read `no-such-file.txt`: no such file or directory
    """
    for path in dict.fromkeys(os.fspath(path) for path in paths):
        if _is_folder(path):
            for file in walk(path, on_error, excluded):
                yield from _sources(file, Why.LISTED, on_error, changeable=changeable)
        elif path == STANDARD_INPUT or not excluded(path, listed=False):
            yield from _sources(path, Why.NAMED, on_error, changeable=changeable)


def _is_folder(path: str) -> bool:
    try:
        return path != STANDARD_INPUT and Path(path).is_dir()
    except OSError:
        return False


def _sources(path: str, why: Why, on_error: OnError, *, changeable: bool) -> Iterator[Source]:
    opened = attempted(lambda: _opened(path), path, on_error)
    if opened is None:
        return
    with opened as file:
        seekable = file.seekable()
        budget = Budget(packed=_size(file) if seekable else 0)
        stream = Stream(file, budget.arrive, file=file if seekable else None)
        sources = Contents(budget, on_error).sources(File(name=path, stream=stream, why=why))
        kind = attempted(lambda: kind_of(stream.head()), path, on_error) if changeable else Kind.TEXT
        if kind is Kind.TEXT:
            yield from sources
        elif kind is not None and next(sources, None) is not None:
            on_error(UsageError(f"cannot change `{path}`: it is {kind.value}, not a text"))


def _opened(path: str) -> AbstractContextManager[IO[bytes]]:
    if path != STANDARD_INPUT:
        try:
            return Path(path).open("rb")
        except ValueError as error:
            raise RefusedError(str(error)) from error
    if sys.stdin is None or sys.stdin.closed:
        raise RefusedError("standard input is closed")
    return nullcontext(sys.stdin.buffer)


def _size(file: IO[bytes]) -> int:
    here = file.tell()
    size = file.seek(0, os.SEEK_END) - here
    file.seek(here)
    return size
