"""The command, run as a process of its own, over invented cables."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]

_COLOUR_VARIABLES = ("NO_COLOR", "FORCE_COLOR", "TERM", "PYTHONIOENCODING", "PYTHONUTF8", "LC_ALL")


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `cablefmt` with these words in the test's folder, and give the process back when it has ended."""

    def command(*words: str, stdin: bytes = b"", **variables: str) -> subprocess.CompletedProcess[bytes]:
        environment = {name: value for name, value in os.environ.items() if name not in _COLOUR_VARIABLES} | variables
        return subprocess.run(
            [sys.executable, "-m", "cablefmt", *words],
            input=stdin,
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            timeout=60,
            check=False,
        )

    return command
