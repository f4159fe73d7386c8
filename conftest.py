"""The examples in the documentation are tests: every `>>>` and every `$ cablefmt ...` in docs, README and docstrings is run."""

from __future__ import annotations

import os
import subprocess
import sys
from doctest import ELLIPSIS
from pathlib import Path

from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

ROOT = Path(__file__).parent


def _run_console(example: Example) -> str | None:
    """Run the lines behind `$ ` in a ```console block at the root of the repository, and compare what they print."""
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", "PYTHONUTF8": "1"}
    for session in ("\n" + str(example.parsed)).split("\n$ ")[1:]:
        command, _, expected = session.partition("\n")
        done = subprocess.run(
            command,
            shell=True,
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        if done.stdout.strip() != expected.strip():
            return f"$ {command}\nis shown as:\n{expected.strip()}\nprints:\n{done.stdout.strip()}"
    return None


_markdown = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS), CodeBlockParser("console", _run_console)],
    patterns=["README.md", "docs/*.md", "docs/*/*.md"],
    path=str(ROOT),
)
_docstrings = Sybil(parsers=[DocTestParser(optionflags=ELLIPSIS)], patterns=["*.py"], path=str(ROOT / "src"))

pytest_collect_file = (_markdown + _docstrings).pytest()
