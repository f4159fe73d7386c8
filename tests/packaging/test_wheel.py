"""What users install: the source archive, the wheel built from it, and a cable parsed with that wheel far from the checkout."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = """
import cablefmt, pathlib
from cablefmt.grammar import text_of
cable = cablefmt.parse("UNCLAS TUNIS 000079\\n\\nSUBJECT: A VISIT\\n\\n1. (U) None.\\n")
assert cable.preamble.subject.text == "A VISIT", cable
assert text_of("cable")
print(pathlib.Path(cablefmt.__file__).parent)
"""


def _run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, encoding="utf-8", check=False)
    if done.returncode and "No matching distribution" in done.stderr and "connection" in done.stderr.lower():
        pytest.skip("the package index cannot be reached, so build requirements cannot be installed")
    assert not done.returncode, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The source archive, and the wheel built from it: `build` makes the second of the first unless told otherwise."""
    dist = tmp_path_factory.mktemp("dist")
    _run(sys.executable, "-m", "build", "--outdir", dist, ROOT, cwd=dist)
    (sdist,), (wheel,) = dist.glob("*.tar.gz"), dist.glob("*.whl")
    return sdist, wheel


def test_the_source_archive_has_what_the_build_and_the_tests_need(archives: tuple[Path, Path]) -> None:
    with tarfile.open(archives[0]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    assert {"grammar/cable.lark", "src/cablefmt/py.typed", "tests/conftest.py", "conftest.py", "LICENSE", "README.md"} <= names


def test_the_wheel_has_the_grammar_and_the_mark_of_types(archives: tuple[Path, Path]) -> None:
    with zipfile.ZipFile(archives[1]) as wheel:
        names = set(wheel.namelist())

    grammars = {f"cablefmt/grammar/{path.name}" for path in (ROOT / "grammar").glob("*.lark")}
    assert grammars
    assert {*grammars, "cablefmt/py.typed", "cablefmt/__init__.py"} <= names
    assert not [name for name in names if name.startswith(("tests", "docs", "examples"))]


def test_the_wheel_works_in_an_empty_environment(archives: tuple[Path, Path], tmp_path: Path) -> None:
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    _run(python, "-m", "pip", "install", "--quiet", archives[1], cwd=tmp_path)
    shown = _run(python, "-c", PROGRAM, cwd=tmp_path)
    command = _run(python.with_name("cablefmt"), "--version", cwd=tmp_path)

    assert Path(shown.strip()).is_relative_to(tmp_path)
    assert command.startswith("cablefmt ")
