"""Paths in, sources out, in the order in which they were named; a folder stands for the files in it."""

from __future__ import annotations

import stat
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from os import fspath, fstat
from pathlib import Path
from typing import IO, ContextManager

from cablefmt.errors import UsageError
from cablefmt.readers.contents import Contents, File, Why
from cablefmt.readers.faults import OnError, RefusedError, attempted, unreadable
from cablefmt.readers.kind import Kind, kind_of
from cablefmt.readers.stream import Budget, Stream
from cablefmt.readers.walk import walk
from cablefmt.source import Source

__all__ = ["STANDARD_INPUT", "read"]

#: The path that stands for standard input, and the name of what is read from it. A file of this name is `./-`.
STANDARD_INPUT = "-"


def _raise(error: UsageError) -> None:
    raise error
