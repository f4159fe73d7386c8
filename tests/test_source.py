"""Bytes in, the same bytes out: encodings, newline styles, byte-order marks, positions."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablefmt.source import Position, Source

#: Characters that every encoding of the table below has.
TEXT = "UNCLAS ALMATY 000079\n\nSIPDIS \n\n1. (U) Café, \xa0 ¶2.\n"


@given(st.binary())
def test_encode_gives_any_bytes_back(data: bytes) -> None:
    assert data == Source.from_bytes(data).encode()


@given(st.text(), st.sampled_from(["utf-8", "utf-16-le", "utf-16-be"]))
def test_encode_gives_bytes_with_a_mark_back(text: str, encoding: str) -> None:
    mark = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}[encoding]
    data = mark + text.encode(encoding, errors="replace")
    source = Source.from_bytes(data)

    assert data == source.encode()
    assert (encoding, True) == (source.encoding, source.bom)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "cp1252"])
def test_newline_style_and_encoding_are_recognised_and_restored(encoding: str, newline: str) -> None:
    data = TEXT.replace("\n", newline).encode(encoding)
    source = Source.from_bytes(data)

    assert (TEXT, newline) == (source.text, source.newline)
    assert encoding.removesuffix("-sig") == source.encoding
    assert data == source.encode()


def test_bytes_that_cp1252_lacks_are_read_as_latin_1() -> None:
    assert (Source.from_bytes(b"\x81\xff").encoding, Source.from_bytes(b"\x81\xff").text) == ("latin-1", "\x81\xff")


def test_mixed_line_ends_stay_as_they_are() -> None:
    source = Source.from_bytes(b"A\r\nB\nC\rD")

    assert (source.text, source.newline) == ("A\r\nB\nC\rD", "\n")


def test_another_text_is_written_in_the_style_of_the_source() -> None:
    source = Source.from_bytes(codecs.BOM_UTF16_LE + "SECRET\r\n".encode("utf-16-le"))

    assert codecs.BOM_UTF16_LE + "UNCLAS\r\nBT\r\n".encode("utf-16-le") == source.encode("UNCLAS\nBT\n")


def test_a_character_that_the_encoding_lacks_is_an_error() -> None:
    with pytest.raises(UnicodeEncodeError):
        Source.from_bytes(b"caf\xe9").encode("\u4f60")


def test_text_is_kept_as_it_is() -> None:
    assert Source.of("A\r\nB").text == "A\r\nB"


def test_a_source_is_its_own_source() -> None:
    source = Source(text="A", name="a.txt")

    assert source is Source.of(source)


def test_bytearray_and_memoryview_are_bytes() -> None:
    assert Source.of(b"A\r\n") == Source.of(bytearray(b"A\r\n")) == Source.of(memoryview(b"A\r\n"))


@given(st.text(alphabet="ab\n\r\u2028", max_size=30))
def test_position_agrees_with_counting_line_feeds(text: str) -> None:
    source = Source(text=text)
    for offset in range(len(text) + 1):
        before = text[:offset]

        assert Position(before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1) == source.position(offset)


@given(st.text(alphabet="ab\n\r\u2028", max_size=30))
def test_line_agrees_with_splitting_at_line_feeds(text: str) -> None:
    source = Source(text=text)

    assert text.split("\n") == [source.line(number + 1) for number in range(text.count("\n") + 1)]
