"""The outputs that README and docs show: `python -m tests.docs.console` writes them anew. `conftest.py` compares them.

Look at the difference before you commit it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

__all__ = ["renewed"]

ROOT = Path(__file__).parents[2]
ENVIRONMENT = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", "PYTHONUTF8": "1"}


def renewed(page: str) -> str:
    """Put behind each `$ command` of the page's console blocks what the command prints now."""
    return re.sub(r"(?ms)(?<=^```console\n)(.*?)(?=^```$)", lambda block: _renewed_block(block[1]), page)


def _renewed_block(block: str) -> str:
    commands = [session.partition("\n")[0] for session in f"\n{block}".split("\n$ ")[1:]]
    return "\n\n".join(f"$ {command}\n{_printed(command)}" for command in commands) + "\n"


def _printed(command: str) -> str:
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
    return done.stdout.strip()


if __name__ == "__main__":
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))):
        path.write_text(renewed(path.read_text(encoding="utf-8")), encoding="utf-8")
