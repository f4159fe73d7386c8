"""`grammar/README.md` reads as the specification: every production and terminal has an entry, and its example shows it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from lark import Lark, Token, Tree

from cablefmt.grammar import build

GRAMMAR = Path(__file__).parents[2] / "grammar"
ENTRY = re.compile(r"^- `(\w+)`: .+?\n\n```cable (\w+)\n(.*?)\n```$", re.MULTILINE | re.DOTALL)
LEVEL_1 = "cable"
#: Level 2: its productions are parsed on their own.
LEVEL_2 = ("fields", "prose", "smart", "archive")


def named(file: str) -> set[str]:
    """The productions of a file that have nodes of their own; for level 1 its terminals too."""
    text = (GRAMMAR / f"{file}.lark").read_text(encoding="utf-8")
    productions = set(re.findall(r"^([a-z]\w*):", text, re.MULTILINE))
    return productions | set(re.findall(r"^([A-Z]\w*)[.\d-]*:", text, re.MULTILINE)) if file == LEVEL_1 else productions


def entries() -> list[tuple[str, str, str]]:
    return ENTRY.findall((GRAMMAR / "README.md").read_text(encoding="utf-8"))


@cache
def parser(file: str) -> Lark:
    return build(file, tuple(sorted(named(file))) if file in LEVEL_2 else ("file",))


def names_in(tree: Tree[Token]) -> set[str]:
    return {str(sub.data) for sub in tree.iter_subtrees()} | {t.type for t in tree.scan_values(lambda v: isinstance(v, Token))}


def test_every_production_and_terminal_has_an_entry() -> None:
    described = [name for name, _, _ in entries()]
    expected = sorted(name for file in (LEVEL_1, *LEVEL_2) for name in named(file))

    assert expected == sorted(described)


@pytest.mark.parametrize(("name", "fence", "example"), entries(), ids=[name for name, _, _ in entries()])
def test_the_example_of_an_entry_shows_it(name: str, fence: str, example: str) -> None:
    file = next(file for file in (LEVEL_1, *LEVEL_2) if name in named(file))
    tree = parser(file).parse(example, start=name if file in LEVEL_2 else "file")

    assert fence == name
    assert name in names_in(tree)
