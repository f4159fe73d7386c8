"""`cablefmt parse`: print what was understood of cables."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator
from datetime import datetime

import attrs

from cablefmt.cli.console import Console
from cablefmt.model import Cable
from cablefmt.readers import read
from cablefmt.record import record
from cablefmt.report.tree import tree
from cablefmt.serial import to_json
from cablefmt.syntax import parse_all

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Print every cable of every text: as a tree, or as JSON documents one behind the other, such as `jq` reads.

    Returns:
        0: whatever a text holds, it parses.
    """
    for source in read(*arguments.paths, on_error=console.fail):
        lines: list[str] = []
        with console.attempt(source.name):
            lines = [line for cable in parse_all(source) for line in _shown(cable, arguments.form, colour=console.colour)]
        for line in lines:
            console.print(line)
    return 0


def _shown(cable: Cable, form: str, *, colour: bool) -> Iterator[str]:
    if form == "tree":
        yield from tree(cable, colour=colour)
    elif form == "record":
        yield json.dumps(attrs.asdict(record(cable)), indent=2, default=datetime.isoformat)
    else:
        yield to_json(cable, indent=2)
