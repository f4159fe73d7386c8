"""What the documentation shows is run: every `>>>`, every `$ cablefmt ...`, every cable beside its canonical text."""

from __future__ import annotations

from doctest import ELLIPSIS
from pathlib import Path

from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

from tests.docs.console import printed, sessions
from tests.docs.pairs import parse_pairs

ROOT = Path(__file__).parent


def _run_console(example: Example) -> str | None:
    """Run the commands of a ```console block, and compare what they print with what is shown."""
    for command, expected in sessions(str(example.parsed)):
        found = printed(command)
        if found != expected:
            return f"$ {command}\nis shown as:\n{expected}\nprints:\n{found}"
    return None


_markdown = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS), CodeBlockParser("console", _run_console), parse_pairs],
    patterns=["README.md", "docs/*.md", "docs/*/*.md", "docs/explanation/*/*.md"],
    path=str(ROOT),
)
_docstrings = Sybil(parsers=[DocTestParser(optionflags=ELLIPSIS)], patterns=["*.py"], path=str(ROOT / "src"))

pytest_collect_file = (_markdown + _docstrings).pytest()
