"""The commands that README and docs show, and what they print.

`conftest.py` compares; `python -m tests.docs.console` writes anew what is shown. Look at the difference before you commit it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

__all__ = ["printed", "renewed", "sessions", "shown"]

ROOT = Path(__file__).parents[2]
ENVIRONMENT = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", "PYTHONUTF8": "1"}


def sessions(block: str) -> Iterator[tuple[str, str]]:
    """Take a console block apart: each command behind `$ `, and what is shown as its output."""
    for session in f"\n{block}".split("\n$ ")[1:]:
        command, _, output = session.partition("\n")
        yield command, shown(output)


def printed(command: str) -> str:
    """Run a command at the root of the repository, and give what it prints as a page shows it."""
    done = subprocess.run(
        command,
        shell=True,
        cwd=ROOT,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return shown(done.stdout)


def shown(output: str) -> str:
    """Leave out what nobody sees on a page: blanks at the ends of lines, blank lines at either end."""
    return "\n".join(line.rstrip() for line in output.splitlines()).strip("\n")


def renewed(page: str) -> str:
    """Put behind each command of the page's console blocks what it prints now."""
    return re.sub(r"(?ms)(?<=^```console\n)(.*?)(?=^```$)", lambda block: _renewed_block(block[1]), page)


def _renewed_block(block: str) -> str:
    return "\n\n".join(f"$ {command}\n{printed(command)}" for command, _ in sessions(block)) + "\n"


if __name__ == "__main__":
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))):
        path.write_text(renewed(path.read_text(encoding="utf-8")), encoding="utf-8")
