"""The public generators: which names there are, that each is documented, and that only who asks for them needs hypothesis."""

from __future__ import annotations

import inspect
import subprocess
import sys

import pytest

from cablefmt import testing

CALLABLES = sorted(name for name in testing.__all__ if callable(getattr(testing, name)))
WITHOUT_HYPOTHESIS = "import sys; sys.modules['hypothesis'] = None; "


def _run(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("name", CALLABLES)
def test_a_public_name_is_documented_with_an_example(name: str) -> None:
    assert ">>> " in (inspect.getdoc(getattr(testing, name)) or "")


def test_cablefmt_needs_no_hypothesis() -> None:
    assert not _run(WITHOUT_HYPOTHESIS + "import cablefmt.cli.main").returncode


def test_the_generators_say_what_they_need() -> None:
    last_line = _run(WITHOUT_HYPOTHESIS + "import cablefmt.testing").stderr.strip().split("\n")[-1]

    assert last_line == 'ModuleNotFoundError: cablefmt.testing needs hypothesis: pip install "cablefmt[testing]"'
