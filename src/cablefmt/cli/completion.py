"""`cablefmt completion`: print what makes a shell complete the words of this command.

The scripts are made from the parser of the command line when it changes (`python -m tests.cli.completion`), and lie in the
package: completing must not need another library.
"""

from __future__ import annotations

from argparse import Namespace
from importlib.resources import files

from cablefmt.cli.console import Console

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Print the script for a shell.

    Returns:
        0.
    """
    script = files("cablefmt.cli").joinpath("completions", f"cablefmt.{arguments.shell}")
    console.print(script.read_text(encoding="utf-8"), end="")
    return 0
