"""No bytes make `read` raise anything but what it promises."""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablefmt.errors import UsageError
from cablefmt.readers import read
from tests.readers.wrapping import BODY, CABLE, HEAD, page, row, tarred, zipped

_MEMBERS = {
    "a.txt": CABLE,
    "b.html": page(HEAD, BODY).encode(),
    "c.csv": row().encode() * 2,
    "d.gz": gzip.compress(CABLE),
    "e/" * 70 + "f": CABLE,
}
WHOLE = (
    *(zipped(_MEMBERS, method) for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)),
    *(tarred(_MEMBERS, form) for form in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT)),
    *(pack(CABLE) for pack in (gzip.compress, bz2.compress, lzma.compress)),
    gzip.compress(tarred(_MEMBERS)),
    *_MEMBERS.values(),
)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A file in which some stretches are replaced, cut out or put in."""
    data = bytearray(draw(st.sampled_from(WHOLE)))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(data)))
        end = start + draw(st.sampled_from((0, 1, 2, 4, 8, 100, len(data))))
        data[start:end] = draw(st.sampled_from((b"", b"\0", b"\xff" * 4, b"\0" * 8, CABLE[:9])) | st.binary(max_size=8))
    return bytes(data)


@given(data=st.binary() | damaged())
def test_no_bytes_make_reading_fail(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "x").write_bytes(data)
    for path in (folder, folder / "x"):
        told: list[UsageError] = []
        found = list(read(path, on_error=told.append))

        assert all(str(error).startswith(f"cannot read `{folder}/x") and "\n" not in str(error) for error in told)
        assert path == folder or found or told


@given(data=damaged())
def test_without_a_handler_the_first_fault_is_raised_as_promised(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("hostile") / "x"
    path.write_bytes(data)
    told: list[UsageError] = []
    for _ in read(path, on_error=told.append):
        pass
    if told:
        with pytest.raises(UsageError):
            list(read(path))
