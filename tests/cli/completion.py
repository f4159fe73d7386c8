"""Makes the completion scripts anew from the parser: `python -m tests.cli.completion`."""

from __future__ import annotations

from pathlib import Path

import shtab

import cablefmt.cli
from cablefmt.cli.arguments import parser_of_all

FOLDER = Path(cablefmt.cli.__file__).parent / "completions"
SHELLS = ("bash", "zsh", "tcsh")


def script(shell: str) -> str:
    return shtab.complete(parser_of_all(), shell)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for each in SHELLS:
        (FOLDER / f"cablefmt.{each}").write_text(script(each), encoding="utf-8")
