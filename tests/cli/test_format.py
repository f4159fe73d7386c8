"""`cablefmt format`: what it prints, what it writes, what it leaves alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from cablefmt.cli import format as verb
from cablefmt.cli.main import main
from cablefmt.errors import UnsafeRewriteError
from cablefmt.report.plain import plain
from cablefmt.source import Source
from tests.cli.cables import CLEAN, FAULTY, HOSTILE
from tests.cli.conftest import Run

CANONICAL = FAULTY.replace("NNN\n", "NNNN\n")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "clean.txt").write_text(CLEAN)
    (tmp_path / "faulty.txt").write_text(FAULTY)
    return tmp_path


def test_the_canonical_text_is_printed(folder: Path, run: Run) -> None:
    done = run("format", "faulty.txt", "clean.txt")

    assert (done.returncode, done.stdout.decode(), done.stderr) == (0, CANONICAL + CLEAN, b"")
    assert (folder / "faulty.txt").read_text() == FAULTY


def test_standard_input_is_formatted(run: Run) -> None:
    assert run("format", "-", stdin=FAULTY.encode()).stdout.decode() == CANONICAL


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_bytes_are_kept_as_they_were_in_a_pipe_and_in_the_file(tmp_path: Path, run: Run, encoding: str, newline: str) -> None:
    text, canonical = (each.replace("CARDOZA", "CARDOZA\u00c9").replace("\n", newline) for each in (FAULTY, CANONICAL))
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    printed = run("format", "a.txt").stdout
    written = run("format", "--write", "a.txt")

    assert printed == canonical.encode(encoding)
    assert (written.returncode, written.stdout) == (0, b"1 file changed\n")
    assert (tmp_path / "a.txt").read_bytes() == canonical.encode(encoding)


def test_check_lists_the_files_that_would_change(folder: Path, run: Run) -> None:
    done = run("format", "--check", ".")

    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout == b"would change: ./faulty.txt\n1 file would change, 1 already canonical\n"
    assert (folder / "faulty.txt").read_text() == FAULTY


@pytest.mark.usefixtures("folder")
def test_check_of_canonical_files_finds_nothing(run: Run) -> None:
    done = run("format", "--check", "clean.txt")

    assert (done.returncode, done.stdout) == (0, b"0 files would change, 1 already canonical\n")


def test_diff_shows_what_would_change(folder: Path, run: Run) -> None:
    done = run("format", "--diff", ".")

    assert done.returncode == 1
    assert done.stdout.splitlines()[:2] == [b"--- ./faulty.txt", b"+++ ./faulty.txt"]
    assert {b"-NNN", b"+NNNN"} <= set(done.stdout.splitlines())
    assert done.stderr == b"cablefmt: 1 file would change, 1 already canonical\n"
    assert (folder / "faulty.txt").read_text() == FAULTY


def test_write_changes_only_what_is_not_canonical(folder: Path, run: Run) -> None:
    before = (folder / "clean.txt").stat()
    done = run("format", "--write", ".")
    after = (folder / "clean.txt").stat()

    assert (done.returncode, done.stdout) == (0, b"1 file changed, 1 already canonical\n")
    assert (folder / "faulty.txt").read_text() == CANONICAL
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert sorted(path.name for path in folder.iterdir()) == ["clean.txt", "faulty.txt"]


def test_standard_input_cannot_be_written_to(folder: Path, run: Run) -> None:
    done = run("format", "--write", "-", "faulty.txt", stdin=FAULTY.encode())

    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"cablefmt: standard input cannot be changed: leave `--write` out\n"
    assert (folder / "faulty.txt").read_text() == FAULTY


@pytest.mark.parametrize("mode", ["--check", "--diff", "--write"])
def test_unreadable_paths_are_told_and_the_others_are_done(folder: Path, run: Run, mode: str) -> None:
    done = run("format", mode, "missing.txt", "clean.txt", "faulty.txt")

    assert done.returncode == 2
    assert done.stderr.splitlines()[0] == b"cablefmt: cannot read `missing.txt`: no such file or directory"
    assert b", 1 already canonical, 1 could not be done\n" in done.stdout + done.stderr
    assert (folder / "faulty.txt").read_text() == (CANONICAL if mode == "--write" else FAULTY)


@pytest.mark.parametrize("mode", ["--check", "--diff", "--write", "--color=never"])
def test_a_text_that_fails_its_proofs_is_left_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], mode: str
) -> None:
    def refuse(source: Source, **_: object) -> str:
        if "clean" in str(source.name):
            raise UnsafeRewriteError("the rewritten text means something else: `\x1b[2J` became `FISH`")
        return CANONICAL

    monkeypatch.setattr(verb, "reformat", refuse)
    code = main(["format", mode, str(folder / "clean.txt"), str(folder / "faulty.txt")])
    shown = capsys.readouterr()

    assert code == 2
    assert f"cablefmt: `{folder}/clean.txt`: the rewritten text means something else: `\\x1b[2J` became `FISH`\n" in shown.err
    assert (folder / "clean.txt").read_text() == CLEAN
    assert (folder / "faulty.txt").read_text() == (CANONICAL if mode == "--write" else FAULTY)


@pytest.mark.parametrize("fault", [RecursionError("deep"), KeyError("\x1b[2J")])
def test_a_fault_of_the_program_is_one_sentence_and_the_others_are_done(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fault: Exception
) -> None:
    def fail(source: Source, **_: object) -> str:
        if "clean" in str(source.name):
            raise fault
        return CANONICAL

    monkeypatch.setattr(verb, "reformat", fail)
    code = main(["format", "--write", str(folder)])
    shown = capsys.readouterr()

    assert (code, shown.out) == (2, "1 file changed, 1 could not be done\n")
    assert shown.err.startswith(f"cablefmt: cablefmt itself failed on `{folder}/clean.txt` (at test_format.py:")
    assert (folder / "clean.txt").read_text() == CLEAN


def test_a_text_that_its_encoding_cannot_hold_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = "SUBJECT: CAF\u00c9\n".encode("cp1252")
    (tmp_path / "a.txt").write_bytes(data)
    monkeypatch.setattr(verb, "reformat", lambda *_, **__: "SUBJECT: \u6771\u4eac\n")

    assert main(["format", "--write", str(tmp_path / "a.txt")]) == 2
    assert "its encoding, cp1252, lacks a character of its canonical form" in capsys.readouterr().err
    assert (tmp_path / "a.txt").read_bytes() == data


def test_a_diff_of_hostile_text_is_shown_safely(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_text(HOSTILE)
    shown = run("format", "--diff", "a.txt").stdout.decode()

    assert plain(shown, keep="\n\t") == shown
    assert "+SIPDIS\n" in shown


def test_hostile_text_is_exact_in_a_pipe(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_text(HOSTILE)

    assert b"\x1b]0;owned\x07\x1b[2J" in run("format", "a.txt").stdout
