"""The command as a whole: help, usage errors, colours, pipes, interruption, terminals."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cablefmt.cli.main import main
from cablefmt.report.plain import plain
from tests.cli.cables import CLEAN, FAULTY, HOSTILE
from tests.cli.conftest import Run

VERBS = ("check", "format", "parse", "rule")


def test_help_names_the_verbs_and_the_exit_codes(run: Run) -> None:
    done = run("--help")

    assert done.returncode == 0
    assert all(verb.encode() in done.stdout for verb in VERBS)
    assert b"Exit codes" in done.stdout


@pytest.mark.parametrize("words", [["--help"], ["check", "--help"], ["--version"], ["check"], ["format", "--chekc", "a"]])
def test_help_and_usage_errors_do_not_build_the_grammar(words: list[str]) -> None:
    program = (
        "import sys; from cablefmt.cli.main import main; from cablefmt.grammar import text_of; "
        f"main({words!r}); sys.exit(text_of.cache_info().misses)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)

    assert done.returncode == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["check", "clean.txt"], 0),
        (["check", "faulty.txt"], 1),
        (["check", "missing.txt"], 2),
        (["format", "faulty.txt"], 0),
        (["format", "--check", "clean.txt"], 0),
        (["format", "--check", "faulty.txt"], 1),
        (["format", "--diff", "faulty.txt"], 1),
        (["format", "--write", "faulty.txt"], 0),
        (["parse", "clean.txt"], 0),
        (["rule", "TAG001"], 0),
        (["rule", "TAG"], 2),
        (["--version"], 0),
        ([], 2),
    ],
)
def test_the_process_ends_with_the_documented_code(tmp_path: Path, spawn: Run, words: list[str], code: int) -> None:
    (tmp_path / "clean.txt").write_text(CLEAN)
    (tmp_path / "faulty.txt").write_text(FAULTY)
    done = spawn(*words)

    assert done.returncode == code
    assert bool(done.stderr) is (code == 2 or "--diff" in words)


def test_the_version_is_the_distribution_s(run: Run) -> None:
    assert run("--version").stdout.startswith(b"cablefmt 0.")


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["chekc", "a.txt"],
        ["check"],
        ["check", "a.txt", "--output-format", "html"],
        ["format", "--check", "--write", "a.txt"],
        ["rule"],
        ["check", "a.txt", "--\x1b]0;owned\x07\u202e"],
        ["\x1b[2J"],
    ],
)
def test_wrong_usage_is_code_2_and_safe_to_show(run: Run, words: list[str]) -> None:
    done = run(*words)
    shown = done.stderr.decode()

    assert (done.returncode, done.stdout) == (2, b"")
    assert "Traceback" not in shown
    assert plain(shown, keep="\n") == shown
    assert shown.startswith("cablefmt: ")
    assert shown.endswith("--help`\n")
    assert shown.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["check", "a.txt", "--selct", "CLS"], "there is no option `--selct`; did you mean `--select`?"),
        (["check", "a.txt", "--outputformat=json"], "there is no option `--outputformat=json`; did you mean `--output-format`?"),
        (["check", "a.txt", "-x"], "there is no option `-x`;"),
        (["check", "a.txt", "--unsafe-fixes"], "--unsafe-fixes goes with --fix or --diff;"),
        (["format", "a.txt", "--reflo"], "there is no option `--reflo`; did you mean `--reflow`?"),
    ],
)
def test_an_option_that_there_is_not_is_told_with_the_one_that_may_be_meant(run: Run, words: list[str], said: str) -> None:
    done = run(*words)

    assert (done.returncode, done.stderr.decode()) == (2, f"cablefmt: {said} see `cablefmt {words[0]} --help`\n")


@pytest.mark.parametrize(
    ("words", "variables", "coloured"),
    [
        ([], {}, False),
        (["--color=always"], {}, True),
        (["--color=always"], {"NO_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ([], {"FORCE_COLOR": ""}, False),
        (["--color=never"], {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colours_come_when_they_are_wanted(run: Run, words: list[str], variables: dict[str, str], coloured: bool) -> None:
    done = run("check", "-", *words, stdin=FAULTY.encode(), **variables)

    assert (b"\x1b[" in done.stdout) is coloured


def test_json_is_never_coloured(run: Run) -> None:
    assert b"\x1b" not in run("check", "-", "--output-format=json", "--color=always", stdin=FAULTY.encode()).stdout


def on_terminal(folder: Path, *words: str, **variables: str) -> str:
    """Run the command with a terminal as its standard output, and return what it was sent."""
    controller, terminal = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    process = subprocess.Popen(
        [sys.executable, "-m", "cablefmt", *words],
        cwd=folder,
        env=environment | {"TERM": "xterm"} | variables,
        stdout=terminal,
        stderr=terminal,
    )
    os.close(terminal)
    sent = b""
    while True:
        try:
            piece = os.read(controller, 65536)
        except OSError:
            break
        if not piece:
            break
        sent += piece
    process.wait()
    os.close(controller)
    return sent.decode().replace("\r\n", "\n")


@pytest.mark.parametrize(("variables", "coloured"), [({}, True), ({"TERM": "dumb"}, False), ({"NO_COLOR": "1"}, False)])
def test_a_terminal_gets_colours_unless_it_is_dumb(tmp_path: Path, variables: dict[str, str], coloured: bool) -> None:
    (tmp_path / "a.txt").write_text(FAULTY)

    assert ("\x1b[1;31m" in on_terminal(tmp_path, "check", "a.txt", **variables)) is coloured


@pytest.mark.parametrize(
    "words",
    [
        ["check"],
        ["check", "--output-format=concise"],
        ["format"],
        ["format", "--diff"],
        ["parse"],
        ["parse", "--tree"],
        ["parse", "--record"],
    ],
)
def test_no_cable_can_drive_the_terminal(tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "a.txt").write_text(HOSTILE)
    shown = on_terminal(tmp_path, *words, "a.txt", NO_COLOR="1")

    assert "VISIT" in shown or "a.txt" in shown
    assert plain(shown, keep="\n\t") == shown


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(CLEAN * 100)
    process = subprocess.Popen(
        [sys.executable, "-m", "cablefmt", "format", "a.txt"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()

    assert process.stderr.read() == b""
    assert process.wait() == 141
    process.stderr.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to try")
def test_a_full_disk_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(CLEAN)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "cablefmt", "format", "a.txt"], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False
        )

    assert (done.returncode, done.stderr) == (2, b"cablefmt: cannot go on: [Errno 28] No space left on device\n")


def test_closed_streams_are_no_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(CLEAN)
    command = f"exec {sys.executable} -m cablefmt format a.txt - <&- >&- 2>&-"
    done = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, check=False)

    assert (done.returncode, done.stderr) == (2, b"")


def test_ctrl_c_is_130_without_a_word() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "cablefmt", "check", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    # It waits for standard input by then.
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)

    assert process.communicate() == (b"", b"")
    assert process.returncode == 130


def test_ctrl_c_during_work_is_130(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def interrupt(_: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("cablefmt.cli.checking.check", interrupt)
    (tmp_path / "a.txt").write_text(CLEAN)

    assert main(["check", str(tmp_path)]) == 130
