"""The command over invented cables: called inside the test's process, which is fast, or as a process of its own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cablefmt.cli.main import main

Run = Callable[..., subprocess.CompletedProcess[bytes]]

_COLOUR_VARIABLES = ("NO_COLOR", "FORCE_COLOR", "TERM")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call `main` with these words in the test's folder; its streams are files in memory."""

    def command(*words: str, stdin: bytes = b"", **variables: str) -> subprocess.CompletedProcess[bytes]:
        sent = {name: io.BytesIO(stdin if name == "stdin" else b"") for name in ("stdin", "stdout", "stderr")}
        with monkeypatch.context() as patch:
            patch.chdir(tmp_path)
            for name in _COLOUR_VARIABLES:
                patch.delenv(name, raising=False)
            for name, value in variables.items():
                patch.setenv(name, value)
            for name, stream in sent.items():
                patch.setattr(sys, name, io.TextIOWrapper(stream, encoding="utf-8", write_through=True))
            code = main(words)
            kept = sent["stdout"].getvalue(), sent["stderr"].getvalue()
        return subprocess.CompletedProcess(words, code, *kept)

    return command


@pytest.fixture
def spawn(tmp_path: Path) -> Run:
    """Start `python -m cablefmt` with these words in the test's folder, and wait for its end."""

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
