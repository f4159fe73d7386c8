"""`cablefmt format`: print cables in canonical form, compare files with it, or give it to them."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from cablefmt.api import reformat
from cablefmt.cli.console import Console
from cablefmt.cli.write import replace
from cablefmt.errors import CablefmtError
from cablefmt.readers import read
from cablefmt.readers.read import STANDARD_INPUT
from cablefmt.report.diff import diff
from cablefmt.report.plain import plain
from cablefmt.report.summary import counted
from cablefmt.source import Source

__all__ = ["run"]


class _Rewrite(NamedTuple):
    """A source and what would stand in its place."""

    source: Source
    text: str
    data: bytes

    @property
    def name(self) -> str:
        return self.source.name or STANDARD_INPUT

    @property
    def changes(self) -> bool:
        return self.data != self.source.encode()


def run(arguments: Namespace, console: Console) -> int:
    """Format the texts, one after another.

    A text whose canonical form is not proven to be the same cable is a failure like an unreadable file: it is left alone, and
    the others are still done.

    Returns:
        1 where `--check` or `--diff` found a file that would change, else 0.
    """
    mode = arguments.mode
    if mode == "write" and STANDARD_INPUT in arguments.paths:
        console.fail("standard input cannot be changed: leave `--write` out")
        return 0
    changes: Counter[bool] = Counter()
    for rewrite in _rewrites(arguments.paths, console, write=mode == "write"):
        changes[rewrite.changes] += 1
        if mode == "print":
            _print(rewrite, console)
        elif mode == "diff":
            _compare(rewrite, console)
        elif mode == "check" and rewrite.changes:
            console.print(f"would change: {plain(rewrite.name)}")
    if mode == "diff":
        console.warn(_summary(changes, console, "would change"))
    elif mode != "print":
        console.print(_summary(changes, console, "changed" if mode == "write" else "would change"))
    return 1 if changes[True] and mode in ("check", "diff") else 0


def _rewrites(paths: list[str], console: Console, *, write: bool) -> Iterator[_Rewrite]:
    for source in read(*paths, on_error=console.fail, changeable=write):
        rewrite = None
        with console.attempt(source.name):
            rewrite = _rewrite(source, write=write)
        if rewrite:
            yield rewrite


def _rewrite(source: Source, *, write: bool) -> _Rewrite:
    text = reformat(source)
    try:
        rewrite = _Rewrite(source, text, source.encode(text))
    except UnicodeEncodeError as error:
        raise CablefmtError(f"its encoding, {source.encoding}, lacks a character of its canonical form") from error
    if write and rewrite.changes:
        replace(rewrite.name, rewrite.data)
    return rewrite


def _print(rewrite: _Rewrite, console: Console) -> None:
    """Give a program the bytes that `--write` would write, and people something that their terminal does not obey."""
    if console.terminal:
        console.print(plain(rewrite.text, keep="\n\t"), end="")
    else:
        console.write(rewrite.data)


def _compare(rewrite: _Rewrite, console: Console) -> None:
    for line in diff(rewrite.source.text, rewrite.text, rewrite.name, colour=console.colour):
        console.print(line)


def _summary(changes: Counter[bool], console: Console, verb: str) -> str:
    parts = [f"{counted(changes[True], 'file')} {verb}"]
    if changes[False]:
        parts.append(f"{changes[False]} already canonical")
    if console.failures:
        parts.append(f"{console.failures} could not be done")
    return ", ".join(parts)
