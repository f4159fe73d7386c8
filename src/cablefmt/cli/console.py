"""Where a command prints: standard output for what was asked for, standard error for what went wrong."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from cablefmt.errors import CablefmtError
from cablefmt.report.plain import plain

__all__ = ["Console"]


class Console:
    """Prints, and counts what failed.

    >>> console = Console()
    >>> console.print("3 files checked")
    3 files checked
    >>> console.failures
    0
    """

    def __init__(self, *, colour: str = "never") -> None:
        """Say whether to use colours: `always`, `never`, or `auto` for where they will be seen."""
        #: Whether somebody looks at the output.
        self.terminal = sys.stdout.isatty()
        #: Whether the output may have colours.
        self.colour = colour == "always" or (colour == "auto" and _colour_is_welcome(terminal=self.terminal))
        #: How many paths could not be done.
        self.failures = 0

    def print(self, text: str, *, end: str = "\n") -> None:
        """Print text that is safe to show; see `cablefmt.report.plain`."""
        sys.stdout.write(text + end)

    def write(self, data: bytes) -> None:
        """Print bytes as they are. Not for a terminal."""
        sys.stdout.flush()
        sys.stdout.buffer.write(data)

    def warn(self, sentence: object) -> None:
        """Say something on standard error."""
        sys.stdout.flush()
        sys.stderr.write(f"cablefmt: {plain(str(sentence))}\n")

    def fail(self, sentence: object) -> None:
        """Say on standard error what could not be done; the command goes on with the rest."""
        self.failures += 1
        self.warn(sentence)

    def attempt(self, name: str | None = None) -> Attempt:
        """Do something, with the text called `name`; if that fails, say so and go on behind the block.

        >>> console = Console()
        >>> with console.attempt("a.txt"):
        ...     raise CablefmtError("nothing in it")
        >>> console.failures
        1
        """
        return Attempt(self, name)


class Attempt:
    """A block whose errors become sentences. Those of the operating system pass: they are not about one text."""

    def __init__(self, console: Console, name: str | None) -> None:
        self._console = console
        self._name = name

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> bool:
        if not isinstance(error, Exception) or isinstance(error, OSError):
            return False
        if isinstance(error, CablefmtError):
            self._console.fail(f"`{self._name}`: {error}" if self._name else error)
        else:
            # A fault of our own. The other texts are still worth doing.
            text = f" on `{self._name}`" if self._name else ""
            self._console.fail(f"cablefmt itself failed{text} (at {_place(trace)}); please report this, with the text if you can")
        return True


def _place(trace: TracebackType | None) -> str:
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "an unknown place"


def _colour_is_welcome(*, terminal: bool) -> bool:
    """Follow no-color.org and force-color.org: a variable that is set to nothing does not count."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (terminal and os.environ.get("TERM") != "dumb")
