"""`cablefmt check`: which rules run on which files, and what fails."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.cli.cables import CLEAN, FAULTY, NOTED
from tests.cli.conftest import Run


@pytest.fixture(autouse=True)
def _files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FAULTY)


def codes(stdout: bytes) -> list[str]:
    return [found["code"] for found in json.loads(stdout)]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), ["TAG001", "SIG004"]),
        (("--select", "TAG"), ["TAG001"]),
        (("--select", "TAG,SIG004"), ["TAG001", "SIG004"]),
        (("--select", "TAG", "--extend-select", "garbled-terminator"), ["TAG001", "SIG004"]),
        (("--ignore", "TAG001"), ["SIG004"]),
        (("--ignore", "ALL"), []),
    ],
)
def test_selectors(run: Run, options: tuple[str, ...], expected: list[str]) -> None:
    done = run("check", "a.txt", "--output-format", "json", *options)

    assert codes(done.stdout) == expected
    assert done.returncode == bool(expected)


@pytest.mark.parametrize(
    "options",
    [
        ("--select", "TAGS"),
        ("--ignore", "nothing-like-it"),
        ("--config", "none.toml"),
        ("--max-results", "0"),
        ("--jobs", "many"),
        ("--fail-on", "never"),
        ("--baseline", "none.json"),
        ("--output-file", "no/such/folder/report.txt"),
    ],
)
def test_bad_options_are_one_sentence_and_code_2(run: Run, options: tuple[str, ...]) -> None:
    done = run("check", "a.txt", *options)

    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith(b"cablefmt")


def test_the_configuration_of_each_file_holds_for_it(tmp_path: Path, run: Run) -> None:
    for name, text in {"one": 'select = ["TAG"]', "two": 'ignore = ["TAG"]'}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "cablefmt.toml").write_text(text)
        (tmp_path / name / "a.txt").write_text(FAULTY)

    assert codes(run("check", "one", "two", "--output-format", "json").stdout) == ["TAG001", "SIG004"]
    assert codes(run("check", "one", "two", "--isolated", "--output-format", "json").stdout) == ["TAG001", "SIG004"] * 2
    assert codes(run("check", "one", "--config", "two/cablefmt.toml", "--output-format", "json").stdout) == ["SIG004"]


def test_a_bad_configuration_is_code_2_and_one_sentence(tmp_path: Path, run: Run) -> None:
    (tmp_path / "cablefmt.toml").write_text('selct = ["TAG"]')
    done = run("check", "a.txt")

    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.count(b"\n") == 1
    assert b"did you mean `select`?" in done.stderr


def test_rules_are_ignored_file_by_file(tmp_path: Path, run: Run) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "b.txt").write_text(FAULTY)
    (tmp_path / "cablefmt.toml").write_text('[per-file-ignores]\n"old/" = ["TAG", "SIG004"]\n')

    assert codes(run("check", ".", "--output-format", "json").stdout) == ["TAG001", "SIG004"]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ((), 0),
        (("--fail-on", "note"), 1),
        (("--fail-on", "note", "--exit-zero"), 0),
    ],
)
def test_what_fails(tmp_path: Path, run: Run, options: tuple[str, ...], code: int) -> None:
    (tmp_path / "a.txt").write_text(NOTED)

    assert run("check", "a.txt", *options).returncode == code


def test_only_errors_may_fail(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_text(CLEAN.replace("NNNN", "NNN"))

    assert run("check", "a.txt").returncode == 1
    assert run("check", "a.txt", "--fail-on", "error").returncode == 0


def test_statistics_count_each_rule(tmp_path: Path, run: Run) -> None:
    (tmp_path / "b.txt").write_text(FAULTY)
    (tmp_path / "c.txt").write_text(CLEAN.replace("NNNN", "NNN"))
    done = run("check", ".", "--statistics")

    assert done.stdout.splitlines() == [
        b"3  SIG004 warning  garbled-terminator",
        b"2  TAG001 error    missing-tags",
        b"3 files checked: 2 errors, 3 warnings",
    ]


def test_the_rest_is_counted_and_not_shown(run: Run) -> None:
    done = run("check", "a.txt", "--max-results", "1", "--output-format", "json")

    assert (codes(done.stdout), done.returncode) == (["TAG001"], 1)
    assert done.stderr == b"cablefmt: 1 finding more than --max-results 1\n"


def test_the_report_goes_to_a_file_as_a_whole(tmp_path: Path, run: Run) -> None:
    done = run("check", "a.txt", "--output-format", "sarif", "--output-file", "report.sarif", "--color", "always")

    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
    assert json.loads((tmp_path / "report.sarif").read_text())["version"] == "2.1.0"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "report.sarif"]


def test_a_link_to_the_report_stays_a_link_and_a_pipe_a_pipe(tmp_path: Path, run: Run) -> None:
    (tmp_path / "report.txt").write_text("old")
    (tmp_path / "link").symlink_to("report.txt")
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    for name in ("link", "pipe"):
        assert run("check", "a.txt", "--output-file", name, "--statistics").returncode == 1

    assert os.read(reader, 9999).decode() == (tmp_path / "report.txt").read_text() != "old"
    assert (tmp_path / "link").is_symlink()
    os.close(reader)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
def test_a_device_is_written_to_and_never_replaced(run: Run) -> None:
    done = run("check", "a.txt", "--output-file", "/dev/full")

    assert done.stderr == b"cablefmt: cannot write `/dev/full`: no space left on device\n"
    assert done.returncode == 2
    assert Path("/dev/full").is_char_device()


def test_standard_input_has_the_name_that_is_given(tmp_path: Path, run: Run) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "cablefmt.toml").write_text('select = ["TAG"]')
    done = run("check", "-", "--stdin-filename", "x/a.txt", "--output-format", "concise", stdin=FAULTY.encode())

    assert [line.partition(b":")[0] for line in done.stdout.splitlines()] == [b"x/a.txt", b"1 file checked"]


def test_the_settings_are_shown_with_their_origin(tmp_path: Path, run: Run) -> None:
    (tmp_path / "cablefmt.toml").write_text('profile = "archive"\nignore = ["TAG"]\n')
    shown = json.loads(run("check", "a.txt", "--show-settings", "--ignore", "SIG").stdout)

    assert shown["configuration"] == str(tmp_path / "cablefmt.toml")
    assert (shown["settings"]["profile"], shown["settings"]["ignore"]) == ("archive", ["TAG", "SIG"])


def test_folders_leave_out_what_git_and_the_configuration_do(tmp_path: Path, run: Run) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("build/\n")
    (tmp_path / "cablefmt.toml").write_text('exclude = ["drafts/", "b.txt"]\n')
    for name in ("build/x.txt", "drafts/y.txt", "b.txt", "c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(CLEAN)

    def checked(*words: str) -> bytes:
        return run("check", *words).stdout.splitlines()[-1].partition(b" ")[0]

    assert checked(".") == b"2"
    assert checked(".", "--exclude", "c.txt") == b"1"
    assert checked("b.txt", "drafts/y.txt", "build/x.txt") == b"3"
    assert checked("b.txt", "drafts/y.txt", "build/x.txt", "--force-exclude") == b"1"
    assert checked(".", "--isolated") == b"4"


def test_many_files_are_checked_by_several_processes_in_stable_order(tmp_path: Path, run: Run, spawn: Run) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03}.txt").write_text(FAULTY.replace("000123", f"{number + 1:06}"))

    alone = run("check", "many", "--output-format", "concise", "--jobs", "1")
    together = spawn("check", "many", "--output-format", "concise", "--jobs", "3")

    assert alone.stdout == together.stdout
    assert together.stderr == b""
    assert alone.stdout.count(b"TAG001") == 300


def test_a_profile_changes_severities_and_nothing_else(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_text(FAULTY)
    draft, archive = (json.loads(run("check", "a.txt", "--output-format", "json", "--profile", profile).stdout)
                      for profile in ("draft", "archive"))  # fmt: skip

    assert [found["code"] for found in draft] == [found["code"] for found in archive]
