"""Where a report goes: to standard output, to a file that is there only when it is whole, or to a device or pipe as it comes."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import NamedTemporaryFile
from types import TracebackType
from typing import IO, Self

from cablefmt.cli.console import Console
from cablefmt.errors import UsageError

__all__ = ["Output"]


class Output:
    r"""Standard output, or a file.

    >>> with Output(None, Console()) as output:
    ...     output.write("3 files checked\n")
    3 files checked
    """

    def __init__(self, path: str | None, console: Console) -> None:
        """Say where to: a path, or None for standard output."""
        self._name = path or ""
        # A symbolic link stays one.
        self._path = Path(path if _is_stream(path) else os.path.realpath(path)) if path else None
        self._console = console
        self._file: IO[str] | None = None
        #: A file is for programs, so it has no colours.
        self.colour = console.colour and path is None

    def __enter__(self) -> Self:
        if self._path:
            try:
                if _is_stream(self._name):
                    self._file = self._path.open("a", encoding="utf-8", errors="backslashreplace", newline="\n")
                    return self
                self._file = NamedTemporaryFile(
                    "w", encoding="utf-8", errors="backslashreplace", newline="\n", dir=self._path.parent,
                    prefix=".cablefmt-", delete=False,
                )  # fmt: skip
            except OSError as error:
                raise self._refused(error) from error
        return self

    def write(self, text: str) -> None:
        """Write safe text."""
        if self._file:
            self._file.write(text)
        else:
            self._console.print(text, end="")

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if not (self._file and self._path):
            return
        made = Path(self._file.name)
        is_beside = made != self._path
        try:
            self._file.close()
            if kind is None and is_beside:
                made.chmod(0o666 & ~_umask())
                made.replace(self._path)
        except OSError as wrong:
            raise self._refused(wrong) from wrong
        finally:
            if is_beside:
                made.unlink(missing_ok=True)

    def _refused(self, error: OSError) -> UsageError:
        reason = error.strerror or str(error)
        return UsageError(f"cannot write `{self._name}`: {reason[:1].lower()}{reason[1:]}")


def _is_stream(path: str) -> bool:
    """Whether nothing may take the place of what is there: `/dev/stdout`, a named pipe; a folder, which refuses to be opened."""
    return path.startswith(("/dev/", "/proc/")) or (Path(path).exists() and not Path(path).is_file())


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
