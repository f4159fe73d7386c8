"""The command over pages, dumps and archives."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from tests.cli.cables import CLEAN, FAULTY
from tests.cli.conftest import Run
from tests.readers.wrapping import BODY, CABLE, HEAD, page, row, tarred, zipped

PAGE = page(HEAD, BODY).encode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with something of each kind."""
    (tmp_path / "page.html").write_bytes(PAGE)
    (tmp_path / "dump.csv").write_text(row(identifier="06LIMA79") + row(identifier="06LIMA80"))
    (tmp_path / "cables.zip").write_bytes(zipped({"faulty.txt": FAULTY.encode(), "clean.txt": CLEAN.encode()}))
    (tmp_path / "cables.tar.gz").write_bytes(gzip.compress(tarred({"clean.txt": CLEAN.encode()})))
    (tmp_path / "clean.txt").write_text(CLEAN)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_check_names_the_member_with_the_fault(run: Run) -> None:
    done = run("check", "--output-format", "concise", "cables.zip")

    assert done.returncode == 1
    assert done.stdout.startswith(b"cables.zip!/faulty.txt:")
    assert b"clean.txt" not in done.stdout


@pytest.mark.usefixtures("folder")
def test_check_reads_a_page(run: Run) -> None:
    done = run("check", "page.html")

    assert (done.returncode, done.stderr) == (0, b"")
    assert b"1 file checked" in done.stdout


@pytest.mark.usefixtures("folder")
def test_parse_reads_every_row_of_a_dump(run: Run) -> None:
    done = run("parse", "--record", "dump.csv")
    records = done.stdout.decode().replace("}\n{", "}\0{").split("\0")

    assert [json.loads(record)["subject"] for record in records] == ['A VISIT TO THE "OLD" HARBOR'] * 2


@pytest.mark.usefixtures("folder")
def test_format_prints_the_cables_in_a_folder_of_anything(run: Run) -> None:
    done = run("format", ".")

    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.count(b"CARDOZA\n") == 7


def test_write_refuses_all_but_texts_and_changes_nothing_of_them(folder: Path, run: Run) -> None:
    (folder / "faulty.txt").write_text(FAULTY)
    kept = {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".txt"}
    done = run("format", "--write", ".")

    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == [
        "cablefmt: cannot change `./cables.tar.gz`: it is packed by gzip, not a text",
        "cablefmt: cannot change `./cables.zip`: it is a zip archive, not a text",
        "cablefmt: cannot change `./dump.csv`: it is a dump, not a text",
        "cablefmt: cannot change `./page.html`: it is a web page, not a text",
    ]
    assert done.stdout == b"1 file changed, 1 already canonical, 4 could not be done\n"
    assert {name: (folder / name).read_bytes() for name in kept} == kept


def test_a_damaged_archive_is_one_sentence_and_the_others_are_done(folder: Path, run: Run) -> None:
    (folder / "cut.gz").write_bytes(gzip.compress(CABLE)[:60])
    done = run("check", "cut.gz", "clean.txt")

    assert (done.returncode, done.stderr) == (2, b"cablefmt: cannot read `cut.gz`: its end is missing\n")
    assert b"1 file checked, 1 could not be\n" in done.stdout


def test_names_in_an_archive_do_not_drive_the_terminal(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"\x1b[2J.txt": FAULTY.encode(), "\x1b[3J.html": b"\x1f\x8b\x08"}))
    done = run("check", "a.zip")

    assert b"\x1b" not in done.stdout + done.stderr
    assert b"a.zip!/\\x1b[2J.txt" in done.stdout


def test_a_page_comes_through_a_pipe(run: Run) -> None:
    done = run("parse", "--tree", "-", stdin=PAGE)

    assert done.returncode == 0
    assert b"06LIMA79" in done.stdout
