"""Packed files: known by their bytes, unpacked piece by piece, refused where they are damaged or unpack to too much."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cablefmt.readers import read, stream
from tests.readers.wrapping import BODY, CABLE, HEAD, found_in, page, row

PACKERS = (gzip.compress, bz2.compress, lzma.compress)

packers = pytest.mark.parametrize("pack", PACKERS, ids=["gzip", "bzip2", "xz"])


@packers
@pytest.mark.parametrize("name", ["a.txt.gz", "a.txt", "a"])
def test_a_packed_text_is_read_whatever_it_is_called(tmp_path: Path, pack: Callable[[bytes], bytes], name: str) -> None:
    assert found_in(tmp_path, pack(CABLE), name) == ({name: CABLE.decode()}, [])


@packers
def test_packed_pieces_may_follow_each_other(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    half = len(CABLE) // 2

    assert found_in(tmp_path, pack(CABLE[:half]) + pack(CABLE[half:]))[0] == {"x": CABLE.decode()}


@packers
def test_nothing_may_be_packed(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    assert found_in(tmp_path, pack(b"")) == ({"x": ""}, [])


@packers
def test_a_packed_page_and_a_packed_dump_are_read(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    assert list(found_in(tmp_path, pack(page(HEAD, BODY).encode()))[0]) == ["x"]
    assert list(found_in(tmp_path, pack(row().encode() * 2), "cables.csv.gz")[0]) == ["cables.csv.gz#06LIMA79"]


@packers
@pytest.mark.parametrize("left", [12, 40, -3])
def test_a_file_without_its_end_is_one_sentence(tmp_path: Path, pack: Callable[[bytes], bytes], left: int) -> None:
    assert found_in(tmp_path, pack(os.urandom(500))[:left]) == ({}, ["cannot read `x`: its end is missing"])


def test_the_rows_in_front_of_a_missing_end_are_read(tmp_path: Path) -> None:
    rows = "".join(row(body=os.urandom(99).hex(), identifier=f"06LIMA{n}") for n in range(900))
    texts, told = found_in(tmp_path, gzip.compress(rows.encode())[:-2000])

    assert (len(texts) > 800, told) == (True, ["cannot read `x`: its end is missing"])


@packers
def test_damage_is_one_sentence(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    data = bytearray(pack(CABLE))
    data[len(data) // 2 : len(data) // 2 + 20] = bytes(20)

    assert found_in(tmp_path, bytes(data)) == ({}, ["cannot read `x`: its packed data are damaged"])


@packers
@pytest.mark.parametrize("again", PACKERS)
def test_what_is_packed_twice_is_refused(tmp_path: Path, pack: Callable[[bytes], bytes], again: Callable[[bytes], bytes]) -> None:
    assert found_in(tmp_path, again(pack(CABLE))) == ({}, ["cannot read `x`: it is packed twice"])


@packers
def test_a_bomb_is_refused(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    assert found_in(tmp_path, pack(b"UNCLAS " * 2_600_000)) == (
        {},
        ["cannot read `x`: the file unpacks to more than 200 times its size"],
    )


def test_a_bomb_from_standard_input_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody knows the size of a pipe: what came out of it counts."""

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Pipe(gzip.compress(b"UNCLAS " * 2_600_000))))
    told: list[object] = []

    assert list(read("-", on_error=told.append)) == []
    assert [str(error) for error in told] == ["cannot read `-`: the file unpacks to more than 200 times its size"]


def test_little_may_be_packed_very_well(tmp_path: Path) -> None:
    assert found_in(tmp_path, gzip.compress(bytes(9 << 20)))[1] == []


def test_a_text_that_is_too_long_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "FREE", 1 << 40)
    data = gzip.compress(b"UNCLAS " * 10_000_000, 1)

    assert found_in(tmp_path, data) == ({}, ["cannot read `x`: it unpacks to more than 64 MiB"])


def test_all_that_a_file_unpacks_to_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "TOTAL", 1 << 30)
    monkeypatch.setattr(stream, "RATIO", 1 << 40)
    budget = stream.Budget(packed=1)
    budget.unpack(1 << 30)

    with pytest.raises(Exception, match="the file unpacks to more than 1 GiB"):
        budget.unpack(1)


@pytest.mark.parametrize(
    ("head", "sentence"),
    [
        (b"7z\xbc\xaf\x27\x1c", "it is a 7z archive: unpack it first"),
        (b"Rar!\x1a\x07\x01\0", "it is a RAR archive: unpack it first"),
        (b"\x28\xb5\x2f\xfd", "it is packed by zstd: unpack it first"),
        (b"%PDF-1.7\n", "it is a PDF: make a text of it first, as `pdftotext -layout` does"),
    ],
)
def test_what_cannot_be_unpacked_here_comes_with_advice(tmp_path: Path, head: bytes, sentence: str) -> None:
    assert found_in(tmp_path, head + bytes(range(256))) == ({}, [f"cannot read `x`: {sentence}"])
