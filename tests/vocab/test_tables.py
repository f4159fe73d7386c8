"""The tables: each row complete, no two rows about one thing, every name in its canonical spelling."""

from __future__ import annotations

import pytest

from cablefmt.vocab.posts import posts
from cablefmt.vocab.table import rows

KEYS = {
    "tags": "code",
    "tag_terms": "term",
    "posts": "post",
    "post_aliases": "alias",
    "captions": "caption",
    "precedences": "letter",
    "classifications": "symbol",
}

#: What each table's comment explains.
PROVENANCES = {"corpus", "handbook", "archives", "manual", "manual-1974", "nara", "general"}


@pytest.mark.parametrize("table", KEYS)
def test_a_row_has_a_key_of_its_own_and_a_provenance(table: str) -> None:
    """A second row about the same thing would silently win over the first."""
    found = list(rows(table))
    keys = [row[KEYS[table]] for row in found]

    assert found
    assert len(keys) == len(set(keys))
    assert {row["provenance"] for row in found} <= PROVENANCES


def test_a_post_is_its_spelling_without_blanks() -> None:
    assert [post.name for post in posts().values()] == [post.spelling.replace(" ", "") for post in posts().values()]


def test_an_alias_names_a_known_post_and_is_none_itself() -> None:
    for row in rows("post_aliases"):
        assert row["post"] in posts()
        assert row["alias"] not in posts()


@pytest.mark.parametrize(("kind", "length"), [("geographic", 2), ("subject", 4), ("program", 4)])
def test_a_code_has_the_shape_of_its_kind(kind: str, length: int) -> None:
    """5 FAH-3 H-010: two letters for a place, four for a subject, K and three more for a program."""
    codes = [row["code"] for row in rows("tags") if row["kind"] == kind]

    assert codes
    assert [code for code in codes if not (len(code) == length and code.isalpha() and code.isupper())] == []
    assert [code for code in codes if kind == "program" and code[0] != "K"] == []
