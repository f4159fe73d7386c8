"""Where a command prints: standard output for what was asked for, standard error for what went wrong."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from cablefmt.errors import CablefmtError
from cablefmt.report.plain import plain

__all__ = ["Console", "sentence_of"]


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
        #: What could not be done, a safe sentence each.
        self.sentences = list[str]()

    @property
    def failures(self) -> int:
        """How many things could not be done."""
        return len(self.sentences)

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
        self.sentences.append(plain(str(sentence)))
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
        self._console.fail(sentence_of(error, self._name))
        return True


def sentence_of(error: Exception, name: str | None) -> str:
    """Say what went wrong with the text called `name`.

    >>> sentence_of(CablefmtError("nothing in it"), "a.txt")
    '`a.txt`: nothing in it'
    """
    if isinstance(error, CablefmtError):
        return f"`{name}`: {error}" if name else str(error)
    # A fault of our own. The other texts are still worth doing.
    text = f" on `{name}`" if name else ""
    return f"cablefmt itself failed{text} (at {_place(error.__traceback__)}); please report this, with the text if you can"


def _place(trace: TracebackType | None) -> str:
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "an unknown place"


def _colour_is_welcome(*, terminal: bool) -> bool:
    """Follow no-color.org and force-color.org: a variable that is set to nothing does not count."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (terminal and os.environ.get("TERM") != "dumb")
