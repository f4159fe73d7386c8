"""Paths become sources: order, names, what a folder leaves out, what cannot be read."""

from __future__ import annotations

import io
import os
import socket
import sys
import zlib
from pathlib import Path

import pytest

from cablefmt.errors import UsageError
from cablefmt.readers import read
from cablefmt.readers.binary import looks_binary

CABLE = b"UNCLAS LIMA 000123\n\nSIPDIS\n"


def put(folder: Path, *names: str, data: bytes = CABLE) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def names(folder: Path, **options: object) -> list[str]:
    return [os.path.relpath(str(source.name), folder) for source in read(folder, **options)]  # type: ignore[arg-type]


def test_a_file_keeps_the_name_it_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "a.txt")
    monkeypatch.chdir(tmp_path)

    assert [source.name for source in read("./a.txt", Path("a.txt"))] == ["./a.txt", "a.txt"]


def test_bytes_come_back_from_the_source(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbfUNCLAS TUNIS 000001\r\nSUBJECT: A VISIT\r\n"
    put(tmp_path, "a.txt", data=data)

    assert next(read(tmp_path / "a.txt")).encode() == data


def test_a_folder_is_walked_in_sorted_order_at_any_depth(tmp_path: Path) -> None:
    put(tmp_path, "c.txt", "a.cable", "b/z.txt", "b/a/06LIMA123", "B.txt")

    assert names(tmp_path) == ["B.txt", "a.cable", "b/a/06LIMA123", "b/z.txt", "c.txt"]


def test_a_path_given_twice_is_read_once(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")

    assert len(list(read(tmp_path, tmp_path))) == 1


def test_a_walk_leaves_out_hidden_files_and_folders(tmp_path: Path) -> None:
    put(tmp_path, ".hidden", ".git/config", "a.txt")

    assert names(tmp_path) == ["a.txt"]


def test_a_walk_leaves_out_other_kinds_of_file(tmp_path: Path) -> None:
    put(tmp_path, "README.md", "index.TSV", "page.html", "a.txt")

    assert names(tmp_path) == ["a.txt"]


def test_a_walk_leaves_out_binary_contents(tmp_path: Path) -> None:
    put(tmp_path, "packed", data=zlib.compress(os.urandom(9000)))
    put(tmp_path, "a.txt")

    assert names(tmp_path) == ["a.txt"]


@pytest.mark.parametrize("name", [".hidden", "README.md"])
def test_a_file_that_is_named_is_read_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    put(tmp_path, name, data=bytes(range(256)))

    assert len(list(read(tmp_path / name))) == 1


def test_a_hidden_folder_that_is_named_is_walked(tmp_path: Path) -> None:
    put(tmp_path, ".cables/a.txt")

    assert names(tmp_path / ".cables") == ["a.txt"]


def test_a_loop_of_folder_links_ends(tmp_path: Path) -> None:
    put(tmp_path, "a/x.txt")
    (tmp_path / "a" / "up").symlink_to(tmp_path)

    assert names(tmp_path) == ["a/x.txt"]


def test_a_link_to_a_folder_that_is_named_is_walked(tmp_path: Path) -> None:
    put(tmp_path, "real/x.txt")
    (tmp_path / "link").symlink_to("real")

    assert names(tmp_path / "link") == ["x.txt"]


def test_a_link_to_a_file_is_read_under_its_own_name(tmp_path: Path) -> None:
    put(tmp_path, "real.md")
    (tmp_path / "link.txt").symlink_to("real.md")

    assert names(tmp_path) == ["link.txt"]


def test_broken_and_looping_links_are_told_and_the_rest_still_comes(tmp_path: Path) -> None:
    put(tmp_path, "z.txt")
    (tmp_path / "broken").symlink_to("nowhere")
    (tmp_path / "loop").symlink_to("loop")
    told: list[UsageError] = []

    assert names(tmp_path, on_error=told.append) == ["z.txt"]
    assert [str(error).replace(str(tmp_path), "") for error in told] == [
        "cannot read `/broken`: no such file or directory",
        "cannot read `/loop`: too many levels of symbolic links",
    ]


def test_a_socket_in_a_folder_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s")

        assert names(tmp_path) == []


def test_folders_may_be_nested_deeper_than_calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(1200):
        Path("d").mkdir()
        os.chdir("d")
    Path("a.txt").write_bytes(CABLE)
    try:
        found = list(read(tmp_path))
    finally:
        # Whoever removes the test's folder afterwards may recurse.
        Path("a.txt").unlink()
        for _ in range(1200):
            os.chdir("..")
            Path("d").rmdir()

    assert len(found) == 1


@pytest.mark.parametrize("path", ["missing.txt", "a.txt/below", "loop", "nul\0byte", "x" * 5000])
def test_an_unreadable_path_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    put(tmp_path, "a.txt")
    (tmp_path / "loop").symlink_to("loop")
    monkeypatch.chdir(tmp_path)
    told: list[UsageError] = []

    assert [source.name for source in read(path, "a.txt", on_error=told.append)] == ["a.txt"]
    assert [str(error).startswith(f"cannot read `{path}`: ") for error in told] == [True]


def test_without_a_handler_an_unreadable_path_is_raised() -> None:
    with pytest.raises(UsageError, match="no such file"):
        list(read("missing.txt"))


def test_a_file_that_vanishes_during_the_walk_is_told(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "b.txt")
    told: list[UsageError] = []
    found = []
    for source in read(tmp_path, on_error=told.append):
        found.append(source.name)
        (tmp_path / "b.txt").unlink()

    assert (len(found), len(told)) == (1, 1)


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(CABLE)))
    (source,) = read("-")

    assert (source.name, source.encode()) == ("-", CABLE)


def test_closed_standard_input_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)

    with pytest.raises(UsageError, match="cannot read `-`: standard input is closed"):
        list(read("-"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"])
def test_text_in_any_encoding_is_no_binary(encoding: str) -> None:
    text = "UNCLAS LIMA 000123\r\n\r\nSUBJECT: CAF\u00c9 D'ORSAY\r\n\f\x03" * 400

    assert not looks_binary(text.encode(encoding))


def test_a_text_damaged_by_control_characters_is_no_binary() -> None:
    assert not looks_binary(b"UNCLAS LIMA 000123\n\x00\x1b[0mSUBJECT: A VISIT\n" * 3)


def test_nothing_is_no_binary() -> None:
    assert not looks_binary(b"")


@pytest.mark.parametrize(
    "head", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", b"\x7fELF\x02\x01\x01" + bytes(9), b"PK\x03\x04\x14\0\0\0\x08\0"]
)
def test_programs_pictures_and_archives_are_binary(head: bytes) -> None:
    assert looks_binary(head + os.urandom(4000))


HARVEST = "UNCLAS LIMA 000123\n\nSIPDIS\n\nTAGS: SENV PE\nSUBJECT: HARVEST\n\n1. (U) Good.\n"


def test_a_page_in_markdown_is_read_without_its_marks(tmp_path: Path) -> None:
    page = "# UNCLAS LIMA 000123\n\n**SIPDIS**\n\n**TAGS:** SENV PE\n**SUBJECT:** HARVEST\n\n**1. (U)** Good.\n"
    put(tmp_path, "page.txt", data=page.encode())
    put(tmp_path, "starred.txt", data=f"{HARVEST}\n** Stars **\n".encode())

    assert [source.text for source in read(tmp_path)] == [HARVEST, f"{HARVEST}\n** Stars **\n"]


def test_a_mail_in_quoted_printable_is_read_as_it_was_sent(tmp_path: Path) -> None:
    put(tmp_path, "mail.txt", data=HARVEST.replace("\n\n", "=20\n\n").replace(" (U)", "=\n (U)").encode())
    put(tmp_path, "ruled.txt", data=f"{HARVEST}\n====\n".encode())

    assert [source.text.replace(" \n", "\n") for source in read(tmp_path)] == [HARVEST, f"{HARVEST}\n====\n"]


def test_a_quoted_mail_is_read_without_its_marks(tmp_path: Path) -> None:
    cable = "UNCLAS LIMA 000123\n\nSIPDIS\n\nTAGS: SENV PE\nSUBJECT: HARVEST\n\n1. Good.\n"
    put(tmp_path, "mail.txt", data=("Jane Doe wrote:\n" + "".join(f"> {line}\n" for line in cable.splitlines())).encode())
    put(tmp_path, "quoting.txt", data=f"{cable}\n> It was\n> good.\n".encode())

    assert [source.text for source in read(tmp_path)] == [f"Jane Doe wrote:\n{cable}", f"{cable}\n> It was\n> good.\n"]
    with pytest.raises(UsageError, match="it is a quoted mail, not a text"):
        list(read(tmp_path / "mail.txt", changeable=True))
