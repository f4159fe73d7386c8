"""Checking many sources, on all processors, in the order in which they are read."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from functools import cache

from cablefmt.check import check
from cablefmt.cli.console import Console, sentence_of
from cablefmt.cli.progress import Progress
from cablefmt.cli.selecting import Choice, Chooser
from cablefmt.cli.sources import sources_of
from cablefmt.cli.workers import mapped
from cablefmt.diagnostic import Diagnostic
from cablefmt.readers.read import STANDARD_INPUT
from cablefmt.rules import Rule, find_rule
from cablefmt.source import Source

__all__ = ["checked", "rules_of"]


def checked(arguments: Namespace, console: Console, chooser: Chooser) -> Iterator[tuple[Source, Sequence[Diagnostic]]]:
    """Check every source; what fails is told and left out."""
    progress = Progress()
    work = ((source, chooser.choice(source.name or STANDARD_INPUT)) for source in sources_of(arguments, console, chooser))
    for (source, _), found in mapped(_check_one, work, jobs=arguments.jobs):
        progress.step()
        if isinstance(found, str):
            console.fail(found)
        else:
            yield source, found
    progress.end()


@cache
def rules_of(codes: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules with these codes: a rule itself cannot be sent to another process."""
    return tuple(find_rule(code) for code in codes)


def _check_one(work: tuple[Source, Choice]) -> tuple[Diagnostic, ...] | str:
    """The findings, or a sentence that says why there are none."""
    source, choice = work
    try:
        return check(source, rules=rules_of(choice.codes), profile=choice.profile)
    except Exception as error:  # noqa: BLE001  (one text must not stop the others)
        return sentence_of(error, source.name)
