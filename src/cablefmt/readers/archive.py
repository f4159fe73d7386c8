"""The members of archives. Nothing is ever written, so a member's path is only a part of a name."""

from __future__ import annotations

import stat
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import IO, NamedTuple, Self

from cablefmt.readers.faults import RefusedError
from cablefmt.readers.kind import Kind
from cablefmt.readers.stream import Stream

__all__ = ["MEMBERS", "Member"]

#: How long the headers in front of a member may be, with its name: longer than any sensible name.
_TAR_HEADERS = 1 << 20
_ENCRYPTED = 1
#: How long the header of a zip's member is at least.
_ZIP_HEADER = 30
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)


class Member(NamedTuple):
    """A regular file in an archive."""

    #: Its path, as the archive has it.
    path: str
    #: Gives its bytes; before the next member is asked for.
    open: Callable[[], IO[bytes]]


def _zip_members(stream: Stream) -> Iterator[Member]:
    with zipfile.ZipFile(stream.seekable_file()) as archive:
        infos = archive.infolist()
        if any(info.flag_bits & _ENCRYPTED for info in infos):
            raise RefusedError("it is encrypted")
        if _overlap(infos):
            raise RefusedError("members of it share their bytes, as in a zip bomb")
        for info in infos:
            if not info.filename.endswith("/") and not stat.S_ISLNK(info.external_attr >> 16):
                yield Member(info.filename, _zip_opener(archive, info))


def _overlap(infos: list[zipfile.ZipInfo]) -> bool:
    ordered = sorted(infos, key=lambda info: info.header_offset)
    return any(one.header_offset + _ZIP_HEADER + one.compress_size > next_.header_offset for one, next_ in pairwise(ordered))


def _zip_opener(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], IO[bytes]]:
    def opened() -> IO[bytes]:
        if info.compress_type not in _METHODS:
            raise RefusedError("it is packed by a method that is not known")
        return archive.open(info)

    return opened


class _Header(tarfile.TarInfo):
    """A header that must be one: `tarfile` takes a damaged one for the end of the archive, and so does not miss the rest."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        if not buf:
            raise EOFError
        try:
            return super().frombuf(buf, encoding, errors)
        except tarfile.HeaderError:
            if any(buf):
                raise RefusedError("a header in it is damaged") from None
            raise


def _tar_members(stream: Stream) -> Iterator[Member]:
    # The fence stands behind the next header: tarfile holds a header in memory, however long it says to be.
    stream.fence(_TAR_HEADERS)
    # From front to back, without going back: packed or not, of any length.
    with tarfile.open(fileobj=stream, mode="r|", tarinfo=_Header) as archive:
        while info := archive.next():
            # It remembers every member, which takes more memory than the members need.
            vars(archive)["members"].clear()
            stream.fence(None)
            if info.isreg() and not info.issparse():
                yield Member(info.name, _tar_opener(archive, info))
            stream.fence(archive.offset + _TAR_HEADERS)


def _tar_opener(archive: tarfile.TarFile, info: tarfile.TarInfo) -> Callable[[], IO[bytes]]:
    def opened() -> IO[bytes]:
        file = archive.extractfile(info)
        if file is None:
            raise RefusedError("it is no file")
        return file

    return opened


#: What gives the members of an archive of a kind, in its order; folders, links and devices are left out.
MEMBERS: dict[Kind, Callable[[Stream], Iterator[Member]]] = {Kind.ZIP: _zip_members, Kind.TAR: _tar_members}
