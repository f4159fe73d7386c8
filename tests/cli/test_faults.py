"""Faults for real: a full disk, a killed or interrupted process, files that change or vanish. No file is ever half written."""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.cables import FAULTY

CANONICAL = FAULTY.replace("SIPDIS  ", "SIPDIS").replace("NNN\n", "NNNN\n")
COMMAND = [sys.executable, "-m", "cablefmt", "format", "--write", "--isolated", "--jobs", "1"]
#: Enough for a run to be in the middle of when it is stopped.
MANY = 150

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and limits of POSIX")


def filled(folder: Path, count: int, newline: str = "\n") -> list[Path]:
    paths = [folder / f"{number:03}.txt" for number in range(count)]
    for path in paths:
        path.write_bytes(FAULTY.replace("\n", newline).encode())
        path.chmod(0o640)
    return paths


def states(paths: list[Path], newline: str = "\n") -> set[str]:
    """What the files are: as they were, canonical, or something else."""
    known = {FAULTY.replace("\n", newline).encode(): "old", CANONICAL.replace("\n", newline).encode(): "new"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in paths} == {0o640}
    return {known.get(path.read_bytes(), "torn") for path in paths}


def test_on_a_full_disk_the_old_contents_stay(tmp_path: Path) -> None:
    """A limit on the size of files fails a write in its middle, as a full disk does."""
    paths = filled(tmp_path, 2)

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))

    done = subprocess.run([*COMMAND, str(tmp_path)], check=False, capture_output=True, preexec_fn=limit)

    assert done.returncode == 2
    assert done.stderr.count(b"cannot write: file too large") == 2
    assert states(paths) == {"old"}
    assert sorted(tmp_path.iterdir()) == paths


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGKILL])
def test_a_run_that_is_stopped_leaves_every_file_old_or_new(tmp_path: Path, stop: signal.Signals) -> None:
    paths = filled(tmp_path, MANY, "\r\n")
    running = subprocess.Popen([*COMMAND, str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    before = paths[3].read_bytes()
    deadline = time.monotonic() + 60
    while paths[3].read_bytes() == before and running.poll() is None and time.monotonic() < deadline:
        time.sleep(0.001)
    running.send_signal(stop)
    running.communicate(timeout=60)

    assert running.returncode in (0, 130 if stop is signal.SIGINT else -signal.SIGKILL)
    assert "torn" not in states(paths, "\r\n")
    # Ctrl-C cleans up; what a kill leaves beside the files is hidden, and no command reads it.
    left = [path.name for path in tmp_path.iterdir() if path not in paths]
    assert not left or (stop is signal.SIGKILL and all(name.startswith(".cablefmt-") for name in left))


def test_a_file_that_vanishes_while_it_is_formatted_is_told_and_not_made_again(tmp_path: Path) -> None:
    first, second = filled(tmp_path, 2)
    script = (
        "import os, sys\n"
        "from cablefmt.cli import format as verb\n"
        "from cablefmt.cli.main import main\n"
        "kept = verb.reformat\n"
        "def reformat(source, **more):\n"
        "    if source.name == sys.argv[1]: os.unlink(source.name)\n"
        "    return kept(source, **more)\n"
        "verb.reformat = reformat\n"
        "sys.exit(main(['format', '--write', '--isolated', '--jobs', '1', *sys.argv[1:]]))\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(first), str(second)], check=False, capture_output=True)

    assert done.returncode == 2
    assert b"cannot write: no such file or directory" in done.stderr
    assert list(tmp_path.iterdir()) == [second]
    assert states([second]) == {"new"}


def as_an_ordinary_user() -> None:
    """Take from root, if it runs the tests, the right to write to anything (capabilities(7): CAP_DAC_OVERRIDE)."""
    if os.geteuid() == 0:
        drop_from_bounding_set, dac_override = 24, 1
        if ctypes.CDLL(None).prctl(drop_from_bounding_set, dac_override, 0, 0, 0):
            raise PermissionError


@pytest.mark.skipif(sys.platform != "linux" and os.geteuid() == 0, reason="root may write to anything")
def test_a_read_only_file_stays_and_the_others_are_done(tmp_path: Path) -> None:
    first, second = filled(tmp_path, 2)
    first.chmod(0o440)
    done = subprocess.run([*COMMAND, str(tmp_path)], check=False, capture_output=True, preexec_fn=as_an_ordinary_user)
    first.chmod(0o640)

    assert done.returncode == 2
    assert b"cannot write: the file is read-only" in done.stderr
    assert (states([first]), states([second])) == ({"old"}, {"new"})


def test_a_file_that_changes_while_it_is_formatted_keeps_the_change(tmp_path: Path) -> None:
    (path,) = filled(tmp_path, 1)
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from cablefmt.cli import format as verb\n"
        "from cablefmt.cli.main import main\n"
        "kept = verb.reformat\n"
        "def reformat(source, **more):\n"
        "    Path(source.name).write_text('ROE WAS HERE')\n"
        "    return kept(source, **more)\n"
        "verb.reformat = reformat\n"
        "sys.exit(main(['format', '--write', '--isolated', '--jobs', '1', sys.argv[1]]))\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], check=False, capture_output=True)

    assert done.returncode == 2
    assert b"cannot write: the file has changed since it was read" in done.stderr
    assert path.read_text() == "ROE WAS HERE"
