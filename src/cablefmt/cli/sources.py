"""What a command line names: files, folders without what is left out of them, standard input under its given name."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import attrs

from cablefmt.cli.console import Console
from cablefmt.cli.selecting import Chooser
from cablefmt.config.patterns import GitIgnores, matches
from cablefmt.readers import read
from cablefmt.readers.read import STANDARD_INPUT
from cablefmt.source import Source

__all__ = ["sources_of"]


def sources_of(arguments: Namespace, console: Console, chooser: Chooser, *, changeable: bool = False) -> Iterator[Source]:
    """The sources that the command line names, without those that the configuration leaves out."""
    ignores = GitIgnores()

    def excluded(name: str, *, listed: bool) -> bool:
        if not (listed or arguments.force_exclude):
            return False
        settings = chooser.settings(name)
        here = [(pattern, settings.folder) for pattern in settings.exclude]
        here += [(pattern, Path.cwd()) for pattern in arguments.exclude or ()]
        return any(matches(pattern, name, folder) for pattern, folder in here) or (
            listed and settings.respect_gitignore and ignores.leave_out(name)
        )

    for source in read(*arguments.paths, on_error=console.fail, changeable=changeable, excluded=excluded):
        if source.name == STANDARD_INPUT and arguments.stdin_filename:
            yield attrs.evolve(source, name=arguments.stdin_filename)
        else:
            yield source
