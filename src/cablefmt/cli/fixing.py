"""`cablefmt check --fix`: mend the files, or show how, and go on with what remains to be said of them."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence

import attrs

from cablefmt.check import check
from cablefmt.cli.checking import rules_of
from cablefmt.cli.console import Console
from cablefmt.cli.selecting import Chooser
from cablefmt.cli.sources import sources_of
from cablefmt.cli.write import replace
from cablefmt.diagnostic import Diagnostic
from cablefmt.fix import fix
from cablefmt.readers.read import STANDARD_INPUT
from cablefmt.report.diff import diff
from cablefmt.report.summary import Tally
from cablefmt.source import Source

__all__ = ["fixed"]


def fixed(
    arguments: Namespace, console: Console, chooser: Chooser, tally: Tally
) -> Iterator[tuple[Source, Sequence[Diagnostic]]]:
    """Mend each source; give it as it is afterwards, with what is left to find. With `--diff` nothing is changed."""
    for source in sources_of(arguments, console, chooser, changeable=not arguments.diff):
        mended = None
        with console.attempt(source.name):
            mended = _mended(source, arguments, console, chooser, tally)
        if mended is not None:
            yield mended


def _mended(
    source: Source, arguments: Namespace, console: Console, chooser: Chooser, tally: Tally
) -> tuple[Source, Sequence[Diagnostic]]:
    name = source.name or STANDARD_INPUT
    choice = chooser.choice(name)
    rules = rules_of(choice.codes)
    result = fix(source, unsafe=arguments.unsafe_fixes, rules=rules, profile=choice.profile)
    if result.text == source.text:
        return source, result.remaining
    if arguments.diff:
        for line in diff(source.text, result.text, name, colour=console.colour):
            console.print(line)
        tally.fixes += len(result.applied)
        return source, check(source, rules=rules, profile=choice.profile)
    replace(name, source.encode(result.text), read=source.encode())
    tally.fixes += len(result.applied)
    return attrs.evolve(source, text=result.text), result.remaining
