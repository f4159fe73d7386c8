"""`cablefmt check`: say what is wrong with cables."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from cablefmt.check import check
from cablefmt.cli.console import Console
from cablefmt.diagnostic import Diagnostic
from cablefmt.readers import read
from cablefmt.report.concise import concise
from cablefmt.report.full import full
from cablefmt.report.json_array import json_array
from cablefmt.report.summary import Tally
from cablefmt.source import Source

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Check the files, print what is found as it is found, and sum up.

    Returns:
        1 where there is an error or a warning, else 0. Notes alone are no fault.
    """
    tally = Tally()
    findings = _findings(arguments.paths, console, tally)
    if arguments.output_format == "json":
        for piece in json_array(findings):
            console.print(piece, end="")
        console.print("")
    else:
        report = concise if arguments.output_format == "concise" else full
        for source, diagnostics in findings:
            for line in report(source, diagnostics, colour=console.colour):
                console.print(line)
        console.print(tally.sentence(failures=console.failures))
    if not tally.files and not console.failures:
        console.warn("there are no files to check in the folders that were named")
    return 1 if tally.fails else 0


def _findings(paths: list[str], console: Console, tally: Tally) -> Iterator[tuple[Source, tuple[Diagnostic, ...]]]:
    for source in read(*paths, on_error=console.fail):
        diagnostics = None
        with console.attempt(source.name):
            diagnostics = check(source)
        if diagnostics is not None:
            tally.add(diagnostics)
            yield source, diagnostics
