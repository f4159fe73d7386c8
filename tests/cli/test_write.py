"""A file is replaced whole or not at all."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from cablefmt.cli.write import replace
from cablefmt.errors import CablefmtError


def test_the_contents_are_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    replace(str(path), b"new")

    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o755])
def test_permissions_are_kept(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(mode)
    replace(str(path), b"new")

    assert stat.S_IMODE(path.stat().st_mode) == mode


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root may give files away")
def test_the_owner_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    os.chown(path, 4321, 4322)
    replace(str(path), b"new")

    assert (path.stat().st_uid, path.stat().st_gid) == (4321, 4322)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.txt").write_bytes(b"old")
    (tmp_path / "link.txt").symlink_to("real/a.txt")
    replace(str(tmp_path / "link.txt"), b"new")

    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real" / "a.txt").read_bytes() == b"new"


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_on_the_way_leaves_the_old_contents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path if step == "replace" else os, step, fail)
    with pytest.raises(CablefmtError, match=r"^cannot write: no space left on device$"):
        replace(str(path), b"new")

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_ctrl_c_on_the_way_leaves_the_old_contents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        replace(str(path), b"new")

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_kill_in_the_middle_of_writing_leaves_the_old_contents(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    killed = (
        "import os, signal, sys\n"
        "from cablefmt.cli.write import replace\n"
        "os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)\n"
        "replace(sys.argv[1], b'new' * 100_000)\n"
    )
    done = subprocess.run([sys.executable, "-c", killed, str(path)], check=False)

    assert done.returncode == -9
    assert path.read_bytes() == b"old"


def test_a_vanished_file_is_not_made_again(tmp_path: Path) -> None:
    with pytest.raises(CablefmtError, match=r"^cannot write: no such file or directory$"):
        replace(str(tmp_path / "gone.txt"), b"new")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="no such files there")
def test_a_pipe_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(CablefmtError, match=r"^cannot write: not a regular file$"):
        replace(str(tmp_path / "pipe"), b"new")

    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_a_read_only_file_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    # Root may write to anything, so permissions alone would not show it.
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(CablefmtError, match=r"^cannot write: the file is read-only$"):
        replace(str(path), b"new")

    assert path.read_bytes() == b"old"


def test_a_read_only_folder_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    if os.geteuid() == 0:

        def refuse(**_: object) -> None:
            raise PermissionError(13, "Permission denied")

        # Root may write to any folder.
        monkeypatch.setattr("cablefmt.cli.write.mkstemp", refuse)
    tmp_path.chmod(0o500)
    with pytest.raises(CablefmtError, match=r"^cannot write: permission denied$"):
        replace(str(path), b"new")
    tmp_path.chmod(0o700)

    assert path.read_bytes() == b"old"
