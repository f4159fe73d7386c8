"""What a folder's walk takes of pages, tables and archives: those that hold cables, and nothing of the others."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from cablefmt.readers import read
from tests.readers.wrapping import BODY, CABLE, HEAD, NOTICE, found_in, page, row, tarred, zipped

STRAY = """\
<!DOCTYPE html><html><head><title>Minutes</title></head><body><h1>Meeting of the harbor board</h1>
<p>Subject: dredging</p>
<p>Tags: harbor, news</p><p>E.O. 12958 is of no concern.</p>
<p>1. The board met. It was SECRET. INFO: none.</p><pre>TO DO: nothing</pre></body></html>"""
LOG = "INFO starting\nTO the harbor\nSubject: a log\nCONFIDENTIAL\n1. nothing\n"
PLAIN = "<html><body><p>UNCLAS LIMA 000079</p><p>SUBJECT: A VISIT</p></body></html>"

HOLDERS = {
    "a.html": page(NOTICE, BODY).encode(),
    "b.htm": PLAIN.encode(),
    "c.csv": row().encode(),
    "d.txt.gz": gzip.compress(CABLE),
    "e.zip": zipped({"a.txt": CABLE, "notes.txt": LOG.encode()}),
    "f.tgz": gzip.compress(tarred({"a.txt": CABLE})),
    "f1.htm": b"<html><body>TAGS: PREL, PE<br>SUBJECT: A VISIT</body></html>",
    "f2.gz": gzip.compress(HEAD.encode()),
    "g": zipped({"page.html": page(HEAD, BODY).encode()}),
    "h.txt": page(HEAD, BODY).encode(),
}
OTHERS = {
    "minutes.html": STRAY.encode(),
    "table.csv": b"post,count\nLIMA,3\n",
    "log.gz": gzip.compress(LOG.encode()),
    "notes.zip": zipped({"notes.txt": LOG.encode(), "minutes.html": STRAY.encode()}),
    "notes.tar": tarred({"notes.txt": LOG.encode()}),
    "fragment.html": LOG.encode(),
    "empty.gz": gzip.compress(b""),
    "empty.zip": zipped({}),
    "minutes": STRAY.encode(),
}


def test_a_walk_finds_cables_in_whatever_holds_them(tmp_path: Path) -> None:
    for name, data in (HOLDERS | OTHERS).items():
        (tmp_path / name).write_bytes(data)

    assert [str(source.name).removeprefix(f"{tmp_path}/") for source in read(tmp_path)] == [
        "a.html",
        "b.htm",
        "c.csv#06LIMA79",
        "d.txt.gz",
        "e.zip!/a.txt",
        "f.tgz!/a.txt",
        "f1.htm",
        "f2.gz",
        "g!/page.html",
        "h.txt",
    ]


@pytest.mark.parametrize("name", sorted(OTHERS))
def test_the_others_are_read_when_they_are_named(tmp_path: Path, name: str) -> None:
    texts, told = found_in(tmp_path, OTHERS[name], name)

    assert texts or told == [f"cannot read `{name}`: no text is in it"]


def test_what_is_damaged_is_told_for_it_may_hold_cables(tmp_path: Path) -> None:
    (tmp_path / "a.gz").write_bytes(gzip.compress(CABLE)[:40])
    told: list[object] = []

    assert list(read(tmp_path, on_error=told.append)) == []
    assert [str(error) for error in told] == [f"cannot read `{tmp_path}/a.gz`: its end is missing"]


def test_only_texts_can_be_changed(tmp_path: Path) -> None:
    for name, data in (HOLDERS | OTHERS | {"plain.txt": CABLE}).items():
        (tmp_path / name).write_bytes(data)
    told: list[object] = []

    assert [str(source.name) for source in read(tmp_path, on_error=told.append, changeable=True)] == [f"{tmp_path}/plain.txt"]
    assert [str(error).replace(f"{tmp_path}/", "") for error in told] == [
        "cannot change `a.html`: it is a web page, not a text",
        "cannot change `b.htm`: it is a web page, not a text",
        "cannot change `c.csv`: it is a dump, not a text",
        "cannot change `d.txt.gz`: it is packed by gzip, not a text",
        "cannot change `e.zip`: it is a zip archive, not a text",
        "cannot change `f.tgz`: it is packed by gzip, not a text",
        "cannot change `f1.htm`: it is a web page, not a text",
        "cannot change `f2.gz`: it is packed by gzip, not a text",
        "cannot change `g`: it is a zip archive, not a text",
        "cannot change `h.txt`: it is a web page, not a text",
    ]
