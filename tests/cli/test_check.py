"""`cablefmt check`: what it prints, and its exit codes."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from cablefmt.report.plain import plain
from tests.cli.cables import CLEAN, FAULTY, HOSTILE, NOTED
from tests.cli.conftest import Run

FORMATS = ("full", "concise", "json")


def test_a_clean_cable_is_said_to_be_clean(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_text(CLEAN)
    done = run("check", "a.txt")

    assert (done.returncode, done.stdout, done.stderr) == (0, b"1 file checked: nothing found\n", b"")


def test_errors_and_warnings_fail_the_check(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_text(FAULTY)
    done = run("check", "a.txt")

    assert (done.returncode, done.stderr) == (1, b"")
    assert b"error[TAG001] missing-tags: " in done.stdout
    assert b" --> a.txt:" in done.stdout
    assert b"\nhelp: " in done.stdout
    assert done.stdout.splitlines()[-1].startswith(b"1 file checked: 1 error, 1 warning")


def test_notes_alone_do_not_fail_the_check(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_text(NOTED)
    done = run("check", "a.txt")

    assert done.returncode == 0
    assert done.stdout.endswith(b"\n1 file checked: 1 note\n")


def test_concise_is_a_line_for_each_finding(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_text(FAULTY)
    *lines, summary = run("check", "a.txt", "--output-format", "concise").stdout.splitlines()

    assert len(lines) == sum(int(word) for word in summary.partition(b":")[2].split() if word.isdigit())
    assert any(line.startswith(b"a.txt:") and b": TAG001 error: " in line for line in lines)


@pytest.mark.parametrize(
    ("files", "code", "count"),
    [(("clean.txt",), 0, 0), (("faulty.txt",), 1, 2), (("missing.txt", "faulty.txt"), 2, 2), (("missing.txt",), 2, 0)],
)
def test_json_is_an_array_whatever_happens(tmp_path: Path, run: Run, files: tuple[str, ...], code: int, count: int) -> None:
    (tmp_path / "clean.txt").write_text(CLEAN)
    (tmp_path / "faulty.txt").write_text(FAULTY)
    done = run("check", "--output-format", "json", *files)

    assert done.returncode == code
    assert len(json.loads(done.stdout)) == count


@pytest.mark.parametrize("output_format", FORMATS)
def test_unreadable_paths_are_told_and_the_others_are_done(tmp_path: Path, run: Run, output_format: str) -> None:
    (tmp_path / "a.txt").write_text(CLEAN)
    (tmp_path / "loop").symlink_to("loop")
    done = run("check", "missing.txt", "a.txt", "loop", "--output-format", output_format)

    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        b"cablefmt: cannot read `missing.txt`: no such file or directory",
        b"cablefmt: cannot read `loop`: too many levels of symbolic links",
    ]
    assert done.stdout == (b"[]\n" if output_format == "json" else b"1 file checked, 2 could not be\n")


def test_standard_input_is_checked(run: Run) -> None:
    done = run("check", "-", "--output-format", "concise", stdin=FAULTY.encode())

    assert done.returncode == 1
    assert done.stdout.startswith(b"-:")


def test_a_folder_without_cables_is_told(tmp_path: Path, run: Run) -> None:
    (tmp_path / "README.md").write_text("# Cables\n")
    done = run("check", ".")

    assert (done.returncode, done.stdout) == (0, b"0 files checked: nothing found\n")
    assert done.stderr == b"cablefmt: there are no files to check in the folders that were named\n"


@pytest.mark.parametrize(
    "data", [b"", b"\0", b"\xff\xfe", bytes(range(256)) * 40, b"\x1b" * 5000, b"NNNN", b"A" * 200_000, b"\xf0\x9f"]
)
@pytest.mark.parametrize("output_format", FORMATS)
def test_any_bytes_are_checked_and_shown_safely(run: Run, data: bytes, output_format: str) -> None:
    done = run("check", "-", "--output-format", output_format, stdin=data)
    shown = done.stdout.decode()

    assert done.returncode in (0, 1)
    assert done.stderr == b""
    assert plain(shown, keep="\n") == shown


@pytest.mark.parametrize("output_format", FORMATS)
@pytest.mark.parametrize(
    "variables", [{"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"PYTHONIOENCODING": "ascii"}]
)
def test_hostile_text_and_names_are_shown_safely(
    tmp_path: Path, spawn: Run, output_format: str, variables: dict[str, str]
) -> None:
    name = b"evil\x1b]0;owned\x07\xff.txt"
    (tmp_path / "evil").mkdir()
    (tmp_path / "evil" / os.fsdecode(name)).write_text(HOSTILE)
    done = spawn("check", "evil", "--output-format", output_format, **variables)
    shown = done.stdout.decode()

    assert (done.returncode, done.stderr) == (1, b"")
    assert plain(shown, keep="\n") == shown
    assert "evil" in shown


def test_a_hostile_path_that_does_not_exist_is_told_safely(run: Run) -> None:
    done = run("check", "\x1b]0;owned\x07\udcff")

    assert (done.returncode, done.stderr) == (
        2,
        b"cablefmt: cannot read `\\x1b]0;owned\\x07\\udcff`: no such file or directory\n",
    )
