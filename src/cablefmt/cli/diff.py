"""`cablefmt diff`: what two copies of a cable say differently."""

from __future__ import annotations

from argparse import Namespace

from cablefmt.cli.console import Console
from cablefmt.comparing import compare
from cablefmt.errors import CablefmtError
from cablefmt.readers import read
from cablefmt.report.comparison import comparison, comparison_json
from cablefmt.source import Source

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Compare the two texts.

    Returns:
        0 where they mean the same, 1 where they do not.
    """
    found = None
    with console.attempt():
        first, second = (_text(path, console) for path in (arguments.first, arguments.second))
        if first and second:
            found = compare(first, second)
    if found is None or first is None or second is None:
        return 2
    if arguments.output_format == "json":
        console.print(comparison_json(found, first, second))
    else:
        for line in comparison(found, first, second, colour=console.colour):
            console.print(line)
        console.print(f"{len(found)} difference{'' if len(found) == 1 else 's'} in meaning" if found else "they mean the same")
    return 1 if found else 0


def _text(path: str, console: Console) -> Source | None:
    """The one text of a path; None where it cannot be read, which is told.

    Raises:
        CablefmtError: There is none, or more than one.
    """
    before = console.failures
    sources = list(read(path, on_error=console.fail))
    if console.failures > before:
        return None
    if len(sources) != 1:
        raise CablefmtError(f"`{path}` holds {len(sources)} texts, not one")
    return sources[0]
