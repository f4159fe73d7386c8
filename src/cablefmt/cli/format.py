"""`cablefmt format`: print cables in canonical form, compare files with it, or give it to them."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from cablefmt.api import reformat
from cablefmt.cli.console import Console, sentence_of
from cablefmt.cli.progress import Progress
from cablefmt.cli.selecting import Chooser
from cablefmt.cli.sources import sources_of
from cablefmt.cli.workers import mapped
from cablefmt.cli.write import replace
from cablefmt.errors import CablefmtError
from cablefmt.readers.read import STANDARD_INPUT
from cablefmt.render import Style
from cablefmt.report.diff import diff
from cablefmt.report.plain import plain
from cablefmt.report.summary import counted
from cablefmt.source import Source

__all__ = ["run"]


class _Text(NamedTuple):
    """Canonical text."""

    text: str


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
    for rewrite in _rewrites(arguments, console):
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


def _rewrites(arguments: Namespace, console: Console) -> Iterator[_Rewrite]:
    write = arguments.mode == "write"
    progress = Progress()
    chooser = Chooser(arguments)
    sources = sources_of(arguments, console, chooser, changeable=write)
    items = ((source, chooser.settings(source.name or STANDARD_INPUT).format) for source in sources)
    for (source, style), made in mapped(_reformatted, items, jobs=arguments.jobs):
        progress.step()
        rewrite = None
        if not isinstance(made, _Text):
            console.fail(made)
            continue
        with console.attempt(source.name):
            rewrite = _rewrite(source, made, style, write=write)
        if rewrite:
            yield rewrite
    progress.end()


def _reformatted(item: tuple[Source, Style]) -> _Text | str:
    """The canonical text, or a sentence that says why there is none."""
    source, style = item
    try:
        return _Text(reformat(source, style=style))
    except Exception as error:  # noqa: BLE001  (one text must not stop the others)
        return sentence_of(error, source.name)


def _rewrite(source: Source, made: _Text, style: Style, *, write: bool) -> _Rewrite:
    try:
        rewrite = _Rewrite(source, made.text, style.encode(source, made.text))
    except UnicodeEncodeError as error:
        raise CablefmtError(f"its encoding, {source.encoding}, lacks a character of its canonical form") from error
    if write and rewrite.changes:
        replace(rewrite.name, rewrite.data, read=source.encode())
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
