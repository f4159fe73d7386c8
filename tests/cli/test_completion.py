"""The completion scripts are those of the present command line, and shells can read them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from cablefmt.cli.arguments import parser_of_all
from tests.cli.completion import FOLDER, SHELLS, script
from tests.cli.conftest import Run


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_is_current(run: Run, shell: str) -> None:
    """`python -m tests.cli.completion` writes them anew."""
    assert (FOLDER / f"cablefmt.{shell}").read_text("utf-8") == script(shell)
    assert run("completion", shell).stdout.decode() == script(shell)


def test_every_shell_that_can_be_named_has_one() -> None:
    [choices] = [action.choices for action in _verb("completion")._actions if action.dest == "shell"]

    assert tuple(choices or ()) == SHELLS


def _verb(name: str) -> Any:
    [verbs] = [action for action in parser_of_all()._actions if action.dest == "verb"]
    return dict(verbs.choices or {})[name]


@pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash to complete anything")
def test_bash_completes_a_verb(tmp_path: Path) -> None:
    path = tmp_path / "cablefmt.bash"
    path.write_text(script("bash"))
    asked = f"source {path}; COMP_WORDS=(cablefmt che); COMP_CWORD=1; _shtab_cablefmt; echo ${{COMPREPLY[@]}}"
    done = subprocess.run(["bash", "-c", asked], capture_output=True, check=False)

    assert done.stdout.split() == [b"check"]
