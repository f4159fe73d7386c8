"""The command itself: streams, verbs, exit codes."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from cablefmt.cli.arguments import arguments_of
from cablefmt.cli.console import Console

__all__ = ["main"]

_CANNOT = 2
_INTERRUPTED = 130
_NOBODY_READS = 141


def main(words: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        words: The words behind the command's name; None for those the program was started with.

    Returns:
        The exit code; see `cablefmt.cli`.

    >>> main(["check", "no-such-file.txt"])
    0 files checked, 1 could not be
    2
    """
    _make_streams_total()
    try:
        code = _run(words)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return _NOBODY_READS
    except OSError as error:
        # No file of the user's, those are told where they are read and written: the output, on a full disk perhaps.
        _drop_output()
        sys.stderr.write(f"cablefmt: cannot go on: {error}\n")
        return _CANNOT
    return code


def _run(words: Sequence[str] | None) -> int:
    try:
        arguments = arguments_of(words)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else _CANNOT
    console = Console(colour=arguments.color)
    code = _CANNOT
    with console.attempt():
        # Only the verb that is wanted is imported: help and usage errors must not wait for the grammar.
        code = import_module(f"cablefmt.cli.{arguments.verb}").run(arguments, console)
    return _CANNOT if console.failures else code


def _make_streams_total() -> None:
    """Let no character and no closed stream make printing fail."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, io.TextIOWrapper(io.BytesIO()))
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _drop_output() -> None:
    """Send what is still buffered nowhere, so that closing the stream at exit does not fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
