"""`cablefmt parse`: the tree and the record."""

from __future__ import annotations

import json
from pathlib import Path

from cablefmt.serial import from_json
from cablefmt.syntax import parse
from tests.cli.cables import CLEAN
from tests.cli.conftest import Run


def test_the_tree_is_printed_as_json(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_text(CLEAN)
    done = run("parse", "a.txt")

    assert (done.returncode, done.stderr) == (0, b"")
    assert from_json(done.stdout.decode()) == parse(CLEAN)
    assert run("parse", "--json", "a.txt").stdout == done.stdout


def test_the_tree_is_printed_for_the_eye(run: Run) -> None:
    first, *lines = run("parse", "--tree", "-", stdin=CLEAN.encode()).stdout.decode().splitlines()

    assert first == "Cable 1:1-16:1"
    assert any(line.strip().startswith('SubjectLine 7:1-9:1 text="A VISIT TO THE HARBOR"') for line in lines)


def test_the_record_is_printed_as_json(run: Run) -> None:
    found = json.loads(run("parse", "--record", "-", stdin=CLEAN.encode()).stdout)

    assert (found["subject"], found["post"], found["tags"]) == ("A VISIT TO THE HARBOR", "LIMA", ["PREL", "PE"])


def test_every_cable_of_a_text_is_printed(run: Run) -> None:
    text = CLEAN + "\n" + CLEAN.replace("000123", "000124")
    lines = run("parse", "--tree", "-", stdin=text.encode()).stdout.decode().splitlines()

    assert sum(line.startswith("Cable ") for line in lines) == 2


def test_unreadable_paths_are_told_and_the_others_are_done(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_text(CLEAN)
    done = run("parse", "--tree", "missing.txt", "a.txt")

    assert (done.returncode, done.stderr) == (2, b"cablefmt: cannot read `missing.txt`: no such file or directory\n")
    assert done.stdout.startswith(b"Cable ")
