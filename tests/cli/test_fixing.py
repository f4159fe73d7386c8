"""`cablefmt check --fix` and `--diff`."""

from __future__ import annotations

from pathlib import Path

from tests.cli.cables import CLEAN
from tests.cli.conftest import Run

GARBLED = CLEAN.replace("NNNN", "NNN")


def test_a_safe_fix_is_made_and_told(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_text(GARBLED)
    done = run("check", "a.txt", "--fix")

    assert (tmp_path / "a.txt").read_text() == CLEAN
    assert (done.returncode, done.stdout) == (0, b"1 file checked: nothing found; 1 fix made\n")


def test_a_diff_shows_it_and_changes_nothing(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_text(GARBLED)
    done = run("check", "a.txt", "--diff", "--output-format", "concise")

    assert (tmp_path / "a.txt").read_text() == GARBLED
    assert done.returncode == 1
    assert b"-NNN\n" in done.stdout
    assert b"+NNNN\n" in done.stdout


def test_what_is_not_selected_is_not_mended(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_text(GARBLED)
    run("check", "a.txt", "--fix", "--ignore", "SIG")

    assert (tmp_path / "a.txt").read_text() == GARBLED


def test_newlines_and_encoding_stay(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_bytes(GARBLED.replace("HARBOR", "CAF\xc9").replace("\n", "\r\n").encode("cp1252"))
    run("check", "a.txt", "--fix")

    assert (tmp_path / "a.txt").read_bytes() == CLEAN.replace("HARBOR", "CAF\xc9").replace("\n", "\r\n").encode("cp1252")


def test_standard_input_cannot_be_changed_but_compared(run: Run) -> None:
    refused = run("check", "-", "--fix", stdin=GARBLED.encode())
    compared = run("check", "-", "--diff", stdin=GARBLED.encode())

    assert (refused.returncode, refused.stdout) == (2, b"")
    assert b"use `--diff`" in refused.stderr
    assert (compared.returncode, compared.stderr) == (1, b"")


def test_a_read_only_file_is_told_and_the_others_are_done(tmp_path: Path, run: Run) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(GARBLED)
    (tmp_path / "a.txt").unlink()
    (tmp_path / "a.txt").mkdir()
    done = run("check", "a.txt/none.txt", "b.txt", "--fix")

    assert done.returncode == 2
    assert (tmp_path / "b.txt").read_text() == CLEAN
