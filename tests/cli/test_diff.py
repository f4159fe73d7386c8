"""`cablefmt diff`: what it prints, and its exit codes."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run

CABLE = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n1. (U) The boats are late.\n\nDOE\n\nNNNN\n"


def test_the_command_says_what_differs(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_text(CABLE)
    (tmp_path / "b.txt").write_text(CABLE.replace("late", "\x1b[2Jlost"))
    same, other = run("diff", "a.txt", "a.txt"), run("diff", "a.txt", "b.txt")

    assert (same.returncode, same.stdout) == (0, b"they mean the same\n")
    assert other.returncode == 1
    assert other.stdout.decode().splitlines() == [
        "paragraph 1 changed: a.txt:5:1, b.txt:5:1",
        "  - 1. (U) The boats are late.",
        "  + 1. (U) The boats are \\x1b[2Jlost.",
        "1 difference in meaning",
    ]


def test_the_command_gives_json(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_text(CABLE)
    (tmp_path / "b.txt").write_text(CABLE.replace("FISH", "FOWL"))
    document = json.loads(run("diff", "--output-format", "json", "a.txt", "b.txt").stdout)

    assert document["same"] is False
    assert document["differences"][0]["second"]["text"] == "SUBJECT: FOWL"


def test_what_cannot_be_read_is_told(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_text(CABLE)
    done = run("diff", "a.txt", "gone.txt")

    assert (done.returncode, done.stdout) == (2, b"")
    assert b"cannot read `gone.txt`" in done.stderr
