"""The reference of the rules is what the rules say now."""

from __future__ import annotations

from tests.rules.pages import FOLDER, pages


def test_the_pages_are_current() -> None:
    """`python -m tests.rules.pages` writes them anew."""
    assert {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.md")} == pages()
