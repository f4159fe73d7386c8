"""Baselines: old findings are silent, new ones fail, mended ones are forgotten."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.cables import CLEAN, FAULTY
from tests.cli.conftest import Run

FILE = "cablefmt-baseline.json"


@pytest.fixture(autouse=True)
def _files(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "a.txt").write_text(FAULTY)
    (tmp_path / "old" / "b.txt").write_text(FAULTY)


def counts(folder: Path) -> dict[str, dict[str, int]]:
    return dict(json.loads((folder / FILE).read_text())["files"])


def test_old_findings_are_silent_and_new_ones_fail(tmp_path: Path, run: Run) -> None:
    made = run("baseline", "create", "old")
    quiet = run("check", "old", "--baseline", FILE)
    (tmp_path / "old" / "a.txt").write_text(FAULTY.replace("SUBJECT:", "SUBJECT A\nSUBJECT:"))
    loud = run("check", "old", "--baseline", FILE, "--output-format", "concise")

    assert (made.returncode, made.stdout) == (0, b"4 findings in 2 files accepted\n")
    assert counts(tmp_path) == {name: {"SIG004": 1, "TAG001": 1} for name in ("old/a.txt", "old/b.txt")}
    assert (quiet.returncode, quiet.stdout) == (0, b"2 files checked: nothing found; 4 in the baseline\n")
    assert loud.returncode == 1
    assert b"HDR004" in loud.stdout
    assert b"TAG001" not in loud.stdout


def test_it_counts_from_its_own_folder(tmp_path: Path, run: Run) -> None:
    run("baseline", "create", str(tmp_path / "old"), "--baseline", "old/accepted.json")

    assert list(json.loads((tmp_path / "old" / "accepted.json").read_text())["files"]) == ["a.txt", "b.txt"]
    assert run("check", "old", "--baseline", "old/accepted.json").returncode == 0


def test_the_configuration_may_name_it(tmp_path: Path, run: Run) -> None:
    run("baseline", "create", "old")
    (tmp_path / "cablefmt.toml").write_text(f'baseline = "{FILE}"\n')

    assert run("check", "old").returncode == 0


def test_prune_forgets_what_is_mended_and_accepts_nothing_new(tmp_path: Path, run: Run) -> None:
    run("baseline", "create", "old")
    (tmp_path / "old" / "a.txt").write_text(CLEAN)
    (tmp_path / "old" / "b.txt").write_text(FAULTY.replace("NNN", "NNNN").replace("E.O. 12958: N/A\n", ""))
    run("baseline", "prune", "old")

    assert counts(tmp_path) == {"old/b.txt": {"TAG001": 1}}


def test_update_counts_anew_where_it_looks(tmp_path: Path, run: Run) -> None:
    run("baseline", "create", "old")
    (tmp_path / "old" / "a.txt").write_text(CLEAN)
    run("baseline", "update", "old/a.txt")

    assert counts(tmp_path) == {"old/b.txt": {"SIG004": 1, "TAG001": 1}}


@pytest.mark.parametrize("action", ["update", "prune"])
def test_there_must_be_one_to_change(run: Run, action: str) -> None:
    done = run("baseline", action, "old")

    assert (done.returncode, done.stdout) == (2, b"")
    assert b"no such file" in done.stderr


def test_an_old_one_is_not_overwritten(run: Run) -> None:
    run("baseline", "create", "old")
    done = run("baseline", "create", "old")

    assert (done.returncode, done.stdout) == (2, b"")
    assert b"exists: `update` or `prune` it" in done.stderr


def test_it_is_left_alone_where_not_everything_could_be_checked(tmp_path: Path, run: Run) -> None:
    done = run("baseline", "create", "old", "none")

    assert (done.returncode, done.stdout) == (2, b"")
    assert not (tmp_path / FILE).exists()


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"schema": "cablefmt-baseline/1"}', '{"schema": "cablefmt-baseline/1", "files": {"a": 1}}', "[" * 9999],
)
def test_what_is_no_baseline_is_told(tmp_path: Path, run: Run, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    done = run("check", "old", "--baseline", FILE)

    assert done.returncode == 2
    assert b"is no baseline" in done.stderr
