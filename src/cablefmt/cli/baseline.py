"""`cablefmt baseline`: accept what is found today, so that a check reports only what is new."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from pathlib import Path

from cablefmt.baseline import Baseline
from cablefmt.cli.checking import checked
from cablefmt.cli.console import Console
from cablefmt.cli.output import Output
from cablefmt.cli.selecting import Chooser
from cablefmt.errors import UsageError
from cablefmt.readers.read import STANDARD_INPUT
from cablefmt.report.summary import counted

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Check the files and write the counts.

    Returns:
        0.

    Raises:
        UsageError: There is a baseline already and a new one is asked for, or none and an old one is.
    """
    path = Path(arguments.baseline)
    before = _before(path, create=arguments.action == "create")
    found = {
        before.key(source.name or STANDARD_INPUT): Counter(each.code for each in diagnostics)
        for source, diagnostics in checked(arguments, console, Chooser(arguments))
    }
    if console.failures:
        raise UsageError(f"`{path}` is left as it is, since not everything could be checked")
    after = before.pruned(found) if arguments.action == "prune" else before.updated(found)
    with Output(arguments.baseline, console) as output:
        output.write(after.to_json())
    total = sum(sum(codes.values()) for codes in after.counts.values())
    console.print(f"{counted(total, 'finding')} in {counted(len(after.counts), 'file')} accepted")
    return 0


def _before(path: Path, *, create: bool) -> Baseline:
    if not create:
        return Baseline.load(path)
    if path.exists():
        raise UsageError(f"`{path}` exists: `update` or `prune` it, or remove it first")
    return Baseline(folder=path.absolute().parent)
