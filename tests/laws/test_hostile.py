"""Law: text that an enemy cut, thinned out, doubled or encoded raises nothing, is tiled, and is reformatted safely or refused."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress

import pytest

from cablefmt import Source, UnsafeRewriteError, parse_all, reformat
from tests import corpus
from tests.laws.test_tiles import untiled

EXAMPLES = sorted((corpus.ROOT / "examples").glob("*.txt"))
CABLE = "UNCLAS LIMA 000079\n\nTAGS: EFIS PE\nSUBJECT: FISH\n\n1. (U) It is fresh.\n\nDOE\n\nNNNN\n"
#: Every prefix at every character is for the night; by day those that end with a line.
NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"

HOSTILE = {
    "nothing": b"",
    "NUL": CABLE.replace("fresh", "fr\0sh").encode(),
    "NUL alone": b"\0" * 1000,
    "a lone surrogate in UTF-8": b"SUBJECT: \xed\xa0\x80\n" + CABLE.encode(),
    "bidi controls": CABLE.replace("fresh", "\u202efresh\u202c \u2066x\u2069").encode(),
    "mixed newlines": CABLE.replace("\n\n", "\r\n\r").encode(),
    "UTF-16 with a mark": CABLE.encode("utf-16"),
    "UTF-16 without a mark": CABLE.encode("utf-16-be"),
    "UTF-16 with half a character": CABLE.encode("utf-16-le")[:-1],
    "UTF-8 that is cut": CABLE.replace("fresh", "\u6771").encode()[:-30] + b"\xe6\x9d",
    "only line ends": b"\r\n\r\r\n\n" * 500,
    "many TAGS": CABLE.replace("EFIS", "EFIS " * 5000).encode(),
    "many sections": "".join(CABLE.replace("LIMA", f"SECTION {n:02} OF 99 LIMA") for n in range(1, 100)).encode(),
    "a cable in a cable in a cable": CABLE.replace("It is", CABLE.replace("It is", CABLE)).encode(),
    "one long line": CABLE.replace("\n", " ").encode() * 200,
}


def broken(data: bytes) -> str | None:
    source = Source.from_bytes(data)
    if said := untiled(list(parse_all(source)), source):
        return said
    # That what it prints is stable, it proves itself; `test_fixed_point.py` does not believe it.
    with suppress(UnsafeRewriteError):
        reformat(source)
    return None


def harmed(text: str) -> Iterator[str]:
    """Every prefix and every suffix, every line gone, every line doubled."""
    lines = text.splitlines(keepends=True)
    cuts = range(len(text)) if NIGHTLY else [len("".join(lines[:at])) for at in range(len(lines))]
    for cut in cuts:
        yield text[:cut]
        yield text[cut:]
    for at, line in enumerate(lines):
        yield "".join([*lines[:at], *lines[at + 1 :]])
        yield "".join([*lines[:at], line, *lines[at:]])


@pytest.mark.parametrize("name", HOSTILE)
def test_of_hostile_bytes(name: str) -> None:
    assert broken(HOSTILE[name]) is None


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_of_examples_cut_thinned_and_doubled(example: object) -> None:
    text = example.read_text(encoding="utf-8")  # type: ignore[attr-defined]

    assert [said for each in harmed(text) if (said := broken(each.encode()))] == []


@pytest.mark.skipif(not NIGHTLY, reason="takes hours: HYPOTHESIS_PROFILE=nightly")
def test_of_real_cables_cut_thinned_and_doubled() -> None:
    paths = list(corpus.paths())
    for path in paths[:: max(len(paths) // 50, 1)][:50]:
        text = Source.from_bytes(path.read_bytes()).text

        assert [(path.name, said) for each in harmed(text) if (said := broken(each.encode(errors="replace")))] == []
