"""The hooks for pre-commit and the action for GitHub: valid by their own validators, and run for real."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.cli.cables import CLEAN, FAULTY

ROOT = Path(__file__).parents[2]
HOOKS = ROOT / ".pre-commit-hooks.yaml"
ACTION = ROOT / "action.yml"

needs_git = pytest.mark.skipif(not shutil.which("git"), reason="there is no git to commit with")
needs_bash = pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash, the shell of the action")


def _run(*words: str | Path, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    return subprocess.run(
        words, cwd=cwd, env={**os.environ, "PATH": path, **variables}, capture_output=True, encoding="utf-8", check=False
    )


def test_the_manifest_is_valid_for_pre_commit(tmp_path: Path) -> None:
    done = _run(sys.executable, "-m", "pre_commit", "validate-manifest", HOOKS, cwd=tmp_path)

    assert (done.returncode, done.stdout) == (0, "")


def test_the_action_is_valid_for_github(tmp_path: Path) -> None:
    check = (sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-actions")
    broken = tmp_path / "action.yml"
    broken.write_text(ACTION.read_text("utf-8").replace("using: composite", "using: composed"))

    assert _run(*check, ACTION, cwd=tmp_path).returncode == 0
    assert _run(*check, broken, cwd=tmp_path).returncode == 1


@needs_git
def test_the_hooks_stop_a_commit_and_mend_a_file(tmp_path: Path) -> None:
    """The hooks as pre-commit runs them, in the environment of this test instead of one that must be downloaded."""
    hooks = yaml.safe_load(HOOKS.read_text("utf-8"))
    local = [{**hook, "language": "system", "entry": hook["entry"].replace("cablefmt", f"{sys.executable} -m cablefmt", 1)}
             for hook in hooks]  # fmt: skip
    (tmp_path / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [{"repo": "local", "hooks": local}]}))
    (tmp_path / "faulty.cable").write_text(FAULTY)
    (tmp_path / "clean.cable").write_text(CLEAN)
    (tmp_path / "odd.cable").write_text(CLEAN.replace("SUBJECT:", "SUBJ:"))
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "left-out.cable").write_text(FAULTY)
    (tmp_path / "cablefmt.toml").write_text('exclude = ["drafts/"]\n')
    _run("git", "init", "-q", cwd=tmp_path)
    _run("git", "add", "-A", cwd=tmp_path)
    done = _run(
        sys.executable, "-m", "pre_commit", "run", "--all-files", "--color", "never",
        cwd=tmp_path, PRE_COMMIT_HOME=str(tmp_path / ".home"),
    )  # fmt: skip

    assert done.returncode == 1, done.stderr
    assert "cablefmt check....." in done.stdout
    assert "faulty.cable" in done.stdout
    assert "left-out.cable" not in done.stdout
    assert (tmp_path / "odd.cable").read_text() == CLEAN
    assert (tmp_path / "clean.cable").read_text() == CLEAN
    assert (tmp_path / "drafts" / "left-out.cable").read_text() == FAULTY


@needs_bash
@pytest.mark.parametrize(
    ("command", "options", "paths", "expected"),
    [
        ("check", "", "a b.txt", (1, "::error title=TAG001 missing-tags,file=a b.txt,")),
        ("check", "--ignore\nTAG,SIG", "a b.txt", (0, "")),
        ("check", "", "$(touch owned)\n;touch owned", (2, "")),
        ("format", "", "a b.txt", (1, "would change: a b.txt")),
        ("shout", "", "a b.txt", (2, "::error::the input command is neither check nor format")),
    ],
)
def test_the_script_of_the_action(tmp_path: Path, command: str, options: str, paths: str, expected: tuple[int, str]) -> None:
    [step] = [step for step in yaml.safe_load(ACTION.read_text("utf-8"))["runs"]["steps"] if step["name"] == "Run"]
    (tmp_path / "a b.txt").write_text(FAULTY)
    words = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"])
    done = _run(*words, cwd=tmp_path, CABLEFMT_COMMAND=command, CABLEFMT_PATHS=paths, CABLEFMT_OPTIONS=options)

    assert done.returncode == expected[0], done.stderr
    assert expected[1] in done.stdout
    assert not (tmp_path / "owned").exists()
    assert "${{" not in step["run"]
