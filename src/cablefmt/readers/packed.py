"""What unpacks packed files."""

from __future__ import annotations

import bz2
import gzip
import lzma
from collections.abc import Callable
from typing import IO, cast

from cablefmt.readers.kind import Kind
from cablefmt.readers.stream import Readable

__all__ = ["UNPACKERS"]

#: What gives the unpacked bytes of a file of a kind.
UNPACKERS: dict[Kind, Callable[[IO[bytes]], Readable]] = {
    Kind.GZIP: lambda file: cast("Readable", gzip.GzipFile(fileobj=file)),
    Kind.BZIP2: bz2.BZ2File,
    Kind.XZ: lzma.LZMAFile,
}
