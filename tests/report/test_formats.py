"""The three formats against their snapshots, which `CABLEFMT_REWRITE=1 pytest tests/report` writes anew."""

from __future__ import annotations

import json
import os
from itertools import chain
from pathlib import Path

import pytest

from cablefmt.report.concise import concise
from cablefmt.report.full import full
from cablefmt.report.json_array import json_array
from cablefmt.report.plain import plain
from tests.report.findings import FINDINGS

SNAPSHOTS = Path(__file__).parent / "snapshots"


def as_full(colour: bool = False) -> str:
    return "\n".join(chain.from_iterable(full(*each, colour=colour) for each in FINDINGS)) + "\n"


def as_concise(colour: bool = False) -> str:
    return "\n".join(chain.from_iterable(concise(*each, colour=colour) for each in FINDINGS)) + "\n"


def as_json() -> str:
    return "".join(json_array(FINDINGS)) + "\n"


OUTPUTS = {
    "full.txt": as_full(),
    "full-coloured.txt": as_full(colour=True).replace("\x1b", "ESC"),
    "concise.txt": as_concise(),
    "concise-coloured.txt": as_concise(colour=True).replace("\x1b", "ESC"),
    "findings.json": as_json(),
}


@pytest.mark.parametrize("name", OUTPUTS)
def test_the_output_is_the_snapshot(name: str) -> None:
    path = SNAPSHOTS / name
    if os.environ.get("CABLEFMT_REWRITE"):
        path.write_text(OUTPUTS[name], encoding="utf-8")

    assert OUTPUTS[name] == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", OUTPUTS)
def test_nothing_in_the_output_can_drive_a_terminal(name: str) -> None:
    assert plain(OUTPUTS[name], keep="\n") == OUTPUTS[name]


def test_without_colour_the_coloured_output_is_the_plain_one() -> None:
    coloured = as_full(colour=True)
    for code in {part.partition("m")[0] for part in coloured.split("\x1b[")[1:]}:
        coloured = coloured.replace(f"\x1b[{code}m", "")

    assert coloured == as_full()


def test_the_json_is_an_array_with_the_keys_of_ruff() -> None:
    first, *rest = json.loads(as_json())

    assert len(rest) == 6
    assert list(first) == ["code", "name", "message", "severity", "filename", "location", "end_location", "fix", "help", "notes"]
    assert first["location"] == {"row": 5, "column": 16}
    assert first["fix"]["edits"] == [
        {"content": "", "location": {"row": 5, "column": 16}, "end_location": {"row": 5, "column": 21}}
    ]


def test_the_json_of_nothing_is_an_empty_array() -> None:
    assert "".join(json_array([])) == "[]"
    assert "".join(json_array([(source, ()) for source, _ in FINDINGS])) == "[]"
