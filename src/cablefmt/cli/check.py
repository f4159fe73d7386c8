"""`cablefmt check`: say what is wrong with cables."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence

from cablefmt.cli.checking import checked
from cablefmt.cli.console import Console
from cablefmt.cli.fixing import fixed
from cablefmt.cli.output import Output
from cablefmt.cli.selecting import Chooser
from cablefmt.diagnostic import Diagnostic
from cablefmt.errors import UsageError
from cablefmt.readers.read import STANDARD_INPUT
from cablefmt.report.findings import Findings, Occasion
from cablefmt.report.formats import FOR_PEOPLE, FORMATS
from cablefmt.report.statistics import statistics
from cablefmt.report.summary import Tally, counted
from cablefmt.source import Source

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Check the files, print what is found as it is found, and sum up.

    Returns:
        1 where there is a finding that counts, by default an error or a warning, else 0.

    Raises:
        UsageError: The options, or the configuration, make no sense.
    """
    chooser = Chooser(arguments)
    if arguments.show_settings:
        console.print(chooser.shown(arguments.paths[0]))
        return 0
    tally = Tally()
    with Output(arguments.output_file, console) as output:
        found = _judged(_findings(arguments, console, chooser, tally), chooser, tally)
        shown = _Limited(found, arguments.max_results)
        _report(shown, arguments, console, output, tally)
        if shown.left_out:
            console.warn(f"{counted(shown.left_out, 'finding')} more than --max-results {arguments.max_results}")
    if not tally.files and not console.failures:
        console.warn("there are no files to check in the folders that were named")
    return 1 if (tally.fails and not arguments.exit_zero) or (arguments.diff and tally.fixes) else 0


def _findings(arguments: Namespace, console: Console, chooser: Chooser, tally: Tally) -> Findings:
    if not (arguments.fix or arguments.diff):
        return checked(arguments, console, chooser)
    if arguments.fix and STANDARD_INPUT in arguments.paths:
        raise UsageError("standard input cannot be changed: use `--diff`, or name the file")
    return fixed(arguments, console, chooser, tally)


def _judged(findings: Findings, chooser: Chooser, tally: Tally) -> Iterator[tuple[Source, Sequence[Diagnostic]]]:
    """The findings that the baseline does not cover, counted."""
    for source, diagnostics in findings:
        name = source.name or STANDARD_INPUT
        baseline = chooser.baseline(name)
        new = baseline.new(name, diagnostics) if baseline else tuple(diagnostics)
        tally.add(new, covered=len(diagnostics) - len(new), fail_on=chooser.choice(name).fail_on)
        yield source, new


class _Limited:
    """Findings, of which only the first `limit` are shown."""

    def __init__(self, findings: Findings, limit: int | None) -> None:
        self._findings = findings
        self._limit = limit
        self.left_out = 0

    def __iter__(self) -> Iterator[tuple[Source, Sequence[Diagnostic]]]:
        shown = 0
        for source, diagnostics in self._findings:
            room = len(diagnostics) if self._limit is None else max(self._limit - shown, 0)
            self.left_out += max(len(diagnostics) - room, 0)
            shown += min(len(diagnostics), room)
            yield source, diagnostics[:room]


def _report(
    findings: Iterable[tuple[Source, Sequence[Diagnostic]]], arguments: Namespace, console: Console, output: Output, tally: Tally
) -> None:
    form = arguments.output_format
    if arguments.statistics:
        for line in statistics(findings, colour=output.colour):
            output.write(line + "\n")
    else:
        for piece in FORMATS[form](findings, Occasion(colour=output.colour, failures=console.sentences)):
            output.write(piece)
    if arguments.statistics or form in FOR_PEOPLE:
        output.write(tally.sentence(failures=console.failures) + "\n")
