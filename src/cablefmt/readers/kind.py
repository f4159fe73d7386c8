"""What a file is, going by its first bytes and not by its name."""

from __future__ import annotations

import tarfile
from enum import Enum

from cablefmt.readers.dump import is_dump
from cablefmt.readers.page import is_page
from cablefmt.readers.printable import is_printable
from cablefmt.readers.quoted import is_quoted
from cablefmt.readers.retyped import is_retyped
from cablefmt.source import Source

__all__ = ["Kind", "advice", "kind_of"]


class Kind(Enum):
    """What a file is; the value is for a sentence.

    >>> Kind.PAGE.value
    'a web page'
    """

    TEXT = "a text"
    PAGE = "a web page"
    QUOTED = "a quoted mail"
    RETYPED = "a page in Markdown"
    PRINTABLE = "a mail in quoted-printable"
    DUMP = "a dump"
    GZIP = "packed by gzip"
    BZIP2 = "packed by bzip2"
    XZ = "packed by xz"
    ZIP = "a zip archive"
    TAR = "a tar archive"


_BEGINNINGS = {
    b"\x1f\x8b\x08": Kind.GZIP,
    b"\xfd7zXZ\0": Kind.XZ,
    b"PK\x03\x04": Kind.ZIP,
    b"PK\x05\x06": Kind.ZIP,
}
_BZIP2 = b"BZh"
#: What follows `BZh` and a digit: the beginning of a block, or the end of what has none.
_BZIP2_BLOCKS = (b"1AY&SY", b"\x17rE8P\x90")

_ADVICE = {
    b"7z\xbc\xaf\x27\x1c": "it is a 7z archive: unpack it first",
    b"Rar!\x1a\x07": "it is a RAR archive: unpack it first",
    b"\x28\xb5\x2f\xfd": "it is packed by zstd: unpack it first",
    b"%PDF-": "it is a PDF: make a text of it first, as `pdftotext -layout` does",
}


def kind_of(head: bytes) -> Kind:
    """What a file is that begins with `head`, some thousand bytes.

    >>> kind_of(b"UNCLAS LIMA 000001"), kind_of(b"<!DOCTYPE html><html>")
    (<Kind.TEXT: 'a text'>, <Kind.PAGE: 'a web page'>)
    """
    for beginning, kind in _BEGINNINGS.items():
        if head.startswith(beginning):
            return kind
    if head.startswith(_BZIP2) and head[4:10] in _BZIP2_BLOCKS:
        return Kind.BZIP2
    if _is_tar(head):
        return Kind.TAR
    if is_dump(head):
        return Kind.DUMP
    text = Source.from_bytes(head).text
    if is_page(text):
        return Kind.PAGE
    if is_quoted(text):
        return Kind.QUOTED
    if is_printable(text):
        return Kind.PRINTABLE
    return Kind.RETYPED if is_retyped(text) else Kind.TEXT


def advice(head: bytes) -> str | None:
    """What to do with a file that begins with `head` and is neither a text nor anything that is unpacked here.

    >>> advice(b"%PDF-1.7")
    'it is a PDF: make a text of it first, as `pdftotext -layout` does'
    """
    return next((said for beginning, said in _ADVICE.items() if head.startswith(beginning)), None)


def _is_tar(head: bytes) -> bool:
    """Whether the first block is the header of a member: it has a checksum."""
    try:
        tarfile.TarInfo.frombuf(head[: tarfile.BLOCKSIZE], "utf-8", "surrogateescape")
    except (tarfile.TarError, ValueError, OverflowError):
        return False
    return True
