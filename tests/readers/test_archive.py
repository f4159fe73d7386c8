"""Archives: each member is a text, in the archive's order; nothing hostile gets through."""

from __future__ import annotations

import gzip
import io
import stat
import sys
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablefmt.readers import read
from tests.readers.wrapping import ARCHIVERS, BODY, CABLE, HEAD, found_in, page, row, tarred, zipped

TEXT = CABLE.decode()

archivers = pytest.mark.parametrize("archive", ARCHIVERS)
Archiver = Callable[[Mapping[str, bytes]], bytes]


@archivers
def test_members_are_read_in_the_order_of_the_archive(tmp_path: Path, archive: Archiver) -> None:
    data = archive({"z.txt": CABLE, "d/a.txt": b"UNCLAS LIMA 000001\n", "./b": CABLE, "empty.txt": b""})
    texts = {"x!/z.txt": TEXT, "x!/d/a.txt": "UNCLAS LIMA 000001\n", "x!/./b": TEXT, "x!/empty.txt": ""}

    assert found_in(tmp_path, data) == (texts, [])
    assert list(found_in(tmp_path, data)[0]) == list(texts)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_zip_members_may_be_packed_by_any_known_method(tmp_path: Path, method: int) -> None:
    assert found_in(tmp_path, zipped({"a.txt": CABLE}, method))[0] == {"x!/a.txt": TEXT}


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_tar_members_may_have_any_form_and_be_packed(tmp_path: Path, form: int, pack: Callable[[bytes], bytes]) -> None:
    name = "d/" * 60 + "a\u00e9.txt"

    assert found_in(tmp_path, pack(tarred({name: CABLE}, form)))[0] == {f"x!/{name}": TEXT}


@given(
    members=st.dictionaries(
        st.from_regex(r"[a-z]{1,9}(/[a-z]{1,9}){0,3}\.txt", fullmatch=True),
        st.text(st.characters(codec="utf-8", categories=("L", "Zs"))),
    )
)
@archivers
def test_any_texts_come_back(tmp_path_factory: pytest.TempPathFactory, archive: Archiver, members: dict[str, str]) -> None:
    data = archive({name: b"UNCLAS " + text.encode() for name, text in members.items()})
    texts = found_in(tmp_path_factory.mktemp("archive"), data)[0] if members else {}

    assert texts == {f"x!/{name}": "UNCLAS " + text for name, text in members.items()}


@archivers
def test_pages_dumps_and_packed_texts_are_read_in_archives_too(tmp_path: Path, archive: Archiver) -> None:
    data = archive({"a.html": page(HEAD, BODY).encode(), "b.csv": row().encode(), "c.txt.gz": gzip.compress(CABLE)})

    assert list(found_in(tmp_path, data)[0]) == ["x!/a.html", "x!/b.csv#06LIMA79", "x!/c.txt.gz"]


@archivers
def test_what_a_folder_leaves_out_an_archive_leaves_out(tmp_path: Path, archive: Archiver) -> None:
    names = (".hidden", "__MACOSX/._a.txt", ".git/config", "README.md", "scan.PDF", "table.csv", "index.html")
    data = archive(dict.fromkeys(names, CABLE) | {"packed": bytes(range(256)) * 9, "a.txt": CABLE})

    assert list(found_in(tmp_path, data)[0]) == ["x!/a.txt"]


@archivers
def test_a_path_that_leads_out_of_the_archive_is_refused_and_the_others_are_read(tmp_path: Path, archive: Archiver) -> None:
    names = ("/etc/a.txt", "../../b.txt", "C:\\c.txt")
    texts, told = found_in(tmp_path, archive(dict.fromkeys((*names, "d.txt"), CABLE)))

    assert list(texts) == ["x!/d.txt"]
    assert told == [f"cannot read `x!/{name}`: its path leads out of the archive" for name in names]
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


@archivers
def test_an_archive_in_an_archive_is_read_and_one_in_that_is_refused(tmp_path: Path, archive: Archiver) -> None:
    inner = archive({"a.txt": CABLE})
    middle = archive({"b.txt": CABLE, "inner.zip": inner})
    sentence = "cannot read `x!/middle.zip!/inner.zip`: it is an archive in an archive in an archive"

    assert list(found_in(tmp_path, middle)[0]) == ["x!/b.txt", "x!/inner.zip!/a.txt"]
    assert found_in(tmp_path, archive({"middle.zip": middle})) == ({"x!/middle.zip!/b.txt": TEXT}, [sentence])


@pytest.mark.parametrize("members", [{}, {"word/document.xml": b"<w/>"}, {"d/": b""}])
def test_an_archive_without_a_text_is_told(tmp_path: Path, members: dict[str, bytes]) -> None:
    assert found_in(tmp_path, zipped(members)) == ({}, ["cannot read `x`: no text is in it"])


def test_a_zip_archive_may_come_through_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Pipe(zipped({"a.txt": CABLE}))))

    assert [(source.name, source.text) for source in read("-")] == [("-!/a.txt", TEXT)]


def test_links_devices_and_folders_in_a_tar_archive_are_passed_over(tmp_path: Path) -> None:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE, tarfile.DIRTYPE):
            info = tarfile.TarInfo("a.txt")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    data = file.getvalue().rstrip(b"\0")
    data += bytes(-len(data) % 512) + tarred({"b.txt": CABLE})

    assert found_in(tmp_path, data) == ({"x!/b.txt": TEXT}, [])


def test_links_in_a_zip_archive_are_passed_over(tmp_path: Path) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("a.txt", CABLE)

    assert list(found_in(tmp_path, file.getvalue())[0]) == ["x!/a.txt"]


def test_an_encrypted_archive_is_one_sentence(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": CABLE, "b.txt": CABLE}))
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 8] |= 1

    assert found_in(tmp_path, bytes(data)) == ({}, ["cannot read `x`: it is encrypted"])


def test_an_unknown_method_is_told_and_the_other_members_come(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": CABLE, "b.txt": CABLE}))
    data[data.find(b"PK\x01\x02") + 10] = 97

    assert found_in(tmp_path, bytes(data)) == (
        {"x!/b.txt": TEXT},
        ["cannot read `x!/a.txt`: it is packed by a method that is not known"],
    )


def test_damage_in_one_member_of_a_zip_archive_is_told_and_the_others_come(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": CABLE, "b.txt": CABLE}, zipfile.ZIP_STORED))
    data[data.find(b"went well")] ^= 1

    assert found_in(tmp_path, bytes(data)) == ({"x!/b.txt": TEXT}, ["cannot read `x!/a.txt`: its packed data are damaged"])


@pytest.mark.parametrize("left", [30, 200, -30])
def test_a_zip_archive_without_its_end_is_one_sentence(tmp_path: Path, left: int) -> None:
    assert found_in(tmp_path, zipped({"a.txt": CABLE})[:left])[1] == ["cannot read `x`: its packed data are damaged"]


@pytest.mark.parametrize(
    ("left", "sentences"),
    [
        (1024, ["cannot read `x`: its end is missing"]),
        (1100, ["cannot read `x`: a header in it is damaged"]),
        (1600, ["cannot read `x!/b.txt`: its packed data are damaged", "cannot read `x`: its packed data are damaged"]),
    ],
)
def test_a_tar_archive_without_its_end_is_told(tmp_path: Path, left: int, sentences: list[str]) -> None:
    assert found_in(tmp_path, tarred({"a.txt": CABLE, "b.txt": CABLE})[:left]) == ({"x!/a.txt": TEXT}, sentences)


def test_a_damaged_header_in_a_tar_archive_is_no_end(tmp_path: Path) -> None:
    data = bytearray(tarred({"a.txt": CABLE, "b.txt": CABLE}))
    data[1024] ^= 1

    assert found_in(tmp_path, bytes(data))[1] == ["cannot read `x`: a header in it is damaged"]


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_header_is_not_held_in_memory_however_long_it_is(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", pax_headers={"comment": "x" * 3_000_000}) as archive:
        archive.addfile(tarfile.TarInfo("a.txt"))

    assert found_in(tmp_path, pack(file.getvalue())) == ({}, ["cannot read `x`: it has a header that is too long"])


@archivers
def test_an_archive_that_is_a_bomb_is_refused_once(tmp_path: Path, archive: Archiver) -> None:
    data = archive({f"{n}.txt": b"UNCLAS " * 1_000_000 for n in range(9)})
    texts, told = found_in(tmp_path, data if data.startswith(b"PK") else gzip.compress(data))

    assert len(texts) < 3
    assert told == [f"cannot read `x!/{len(texts)}.txt`: the file unpacks to more than 200 times its size"]


def test_members_that_share_their_bytes_are_refused(tmp_path: Path) -> None:
    """A zip archive may list the same packed bytes under many names."""
    data = bytearray(zipped({"a.txt": b"UNCLAS " * 1_000_000}))
    start = data.find(b"PK\x01\x02")
    end = data.find(b"PK\x05\x06")
    listed, last = data[start:end], data[end:]
    last[8:12] = (50).to_bytes(2, "little") * 2
    last[12:16] = (50 * len(listed)).to_bytes(4, "little")

    assert found_in(tmp_path, bytes(data[:start] + listed * 50 + last)) == (
        {},
        ["cannot read `x`: members of it share their bytes, as in a zip bomb"],
    )


def test_a_sparse_member_of_a_tar_archive_is_passed_over(tmp_path: Path) -> None:
    """It says how many zeros to imagine, without limit."""
    data = bytearray(tarred({"a.txt": CABLE}, tarfile.GNU_FORMAT))
    data[156:157] = tarfile.GNUTYPE_SPARSE
    data[386:410] = b"00000000000\0" + b"00000000000\0"
    data[483:495] = b"77777777777\0"
    data[148:156] = b" " * 8
    data[148:156] = b"%06o\0 " % sum(data[:512])

    assert found_in(tmp_path, bytes(data)) == ({}, ["cannot read `x`: no text is in it"])
