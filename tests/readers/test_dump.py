"""Dumps: a row is a cable."""

from __future__ import annotations

import csv
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablefmt import parse, record
from cablefmt.readers import dump
from cablefmt.readers.dump import is_dump, rows
from cablefmt.readers.stream import Stream
from tests.readers.wrapping import BODY, HEAD, NOTICE, found_in, row

TEXT = f"""\
id: 57696
date: 1/12/2006 5:08
refid: 06LIMA79
origin: Embassy Lima
classification: UNCLASSIFIED
destination: 05STATE1|05LIMA9
header:
{HEAD}

{BODY}"""


def test_a_row_is_a_text_with_a_line_for_each_column(tmp_path: Path) -> None:
    assert found_in(tmp_path, row().encode(), "cables.csv") == ({"cables.csv#06LIMA79": TEXT}, [])


def test_a_row_is_read_as_the_cable_and_its_portal() -> None:
    cable = parse(TEXT)

    assert cable.portal is not None
    assert (cable.portal.reference_id, str(cable.portal.created)) == ("06LIMA79", "2006-01-12 05:08:00+00:00")
    assert record(cable) == record(parse(HEAD + BODY))


def test_what_only_the_row_knows_is_in_the_record(tmp_path: Path) -> None:
    (text,) = found_in(tmp_path, row(head=NOTICE, date="12/31/1999 23:59").encode())[0].values()
    made = record(parse(text))

    assert (made.id, made.partial, str(made.date)) == ("99LIMA79", True, "1999-12-31 23:59:00+00:00")


@given(
    head=st.text(st.characters(codec="utf-8", exclude_characters="\r")),
    body=st.text(st.characters(codec="utf-8", exclude_characters="\r")),
)
def test_any_text_comes_back_from_a_row(tmp_path_factory: pytest.TempPathFactory, head: str, body: str) -> None:
    texts, told = found_in(tmp_path_factory.mktemp("dump"), row(head=head, body=body).encode() * 2)

    assert told == []
    assert [text.partition("header:\n")[2] for text in texts.values()] == [f"{head}\n\n{body}"]


def test_marks_that_a_table_program_doubled_are_one(tmp_path: Path) -> None:
    data = '57696,1/12/2006 5:08,06LIMA79,Embassy Lima,UNCLASSIFIED,,,"UNCLAS LIMA 000079\nSUBJECT: THE ""OLD"" HARBOR, AGAIN"\n'

    assert found_in(tmp_path, data.encode())[0]["x#06LIMA79"].endswith('SUBJECT: THE "OLD" HARBOR, AGAIN')


def test_each_row_has_its_own_encoding_and_line_ends(tmp_path: Path) -> None:
    modern = row(body="UNCLAS LIMA 000001\r\nSUBJECT: CAF\u00c9\r\n", identifier="06LIMA1").encode()
    old = row(body="UNCLAS LIMA 000002\nSUBJECT: CAF\u00c9\n", identifier="06LIMA2").encode("cp1252")
    texts = found_in(tmp_path, b"\xef\xbb\xbf" + modern + old)[0]

    assert [text.partition("UNCLAS LIMA")[2] for text in texts.values()] == [f" 00000{n}\nSUBJECT: CAF\u00c9\n" for n in (1, 2)]


def test_names_of_columns_are_no_cable(tmp_path: Path) -> None:
    names = '"id","date","reference_id","origin","classification","references","header","body"\n'

    assert list(found_in(tmp_path, (names + row()).encode())[0]) == ["x#06LIMA79"]


def test_a_row_of_another_length_is_told_and_the_others_come(tmp_path: Path) -> None:
    data = row(identifier="06LIMA1") + '"a","b"\n\n' + row(identifier="").replace("\n", "\r\n")

    assert found_in(tmp_path, data.encode())[1] == ["cannot read `x#2`: the row has 2 instead of 8 columns"]
    assert list(found_in(tmp_path, data.encode())[0]) == ["x#06LIMA1", "x#4"]


def test_a_field_may_be_longer_than_python_allows_and_the_limit_is_restored(tmp_path: Path) -> None:
    before = csv.field_size_limit()
    long = "A LONG LINE OF TEXT\n" * 20_000
    (text,) = found_in(tmp_path, row(body=long).encode())[0].values()

    assert len(long) > before
    assert text.endswith(long)
    assert csv.field_size_limit() == before


@pytest.mark.parametrize("filler", ["x" * 99 + "\n", "x", '\n","'])
def test_a_row_without_an_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, filler: str) -> None:
    monkeypatch.setattr(dump, "WHOLE", 1 << 20)
    data = row() + row()[:-2] + filler * (3_000_000 // len(filler))
    texts, told = found_in(tmp_path, data.encode())

    assert (list(texts), told) == (["x#06LIMA79"], ["cannot read `x`: a row has more than 1 MiB; is a quotation mark missing?"])


def test_a_dump_is_not_held_in_memory() -> None:
    class Endless:
        """Gives a row again and again."""

        left = 600
        line = row(body=BODY * 50).encode()

        def read(self, _: int) -> bytes:
            self.left -= 1
            return self.line if self.left > 0 else b""

    tracemalloc.start()
    count = sum(1 for _ in rows(Stream(Endless(), len_of), "x", print))  # 6 MB
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert count == Endless.left - 1
    assert peak < 1_000_000


def len_of(_: int) -> None:
    """Count nothing."""


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"id,date\n1,2\n",
        b"UNCLAS LIMA 000079\n",
        b'"1","2006-01-12","06LIMA79","a","b","c","d","e"',
        b'"x","1/12/2006 5:08","06LIMA79","a","b","c","d","e"',
        b'"1","1/12/2006 5:08","LIMA79","a","b","c","d","e"',
        b'"1","1/12/2006 5:08","06LIMA79"',
        b"1,1/12/2006 5:08\rx,06LIMA79,a,b,c,d,e",
    ],
)
def test_other_tables_are_no_dumps(head: bytes) -> None:
    assert not is_dump(head)
