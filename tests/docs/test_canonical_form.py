"""The pages on canonical form say all that it may drop and rewrite, and show every kind of leaf. `conftest.py` runs the pairs."""

from __future__ import annotations

import re

from cablefmt import model, parse_all
from cablefmt.model import Leaf, leaves
from cablefmt.safety import DROPPED, KEYWORDS, LABELS, LAYOUT
from tests.docs.pairs import PAGES, pairs

PAGE = PAGES[0].read_text(encoding="utf-8")


def _rows(title: str) -> dict[str, list[str]]:
    """The rows of the table below a heading: what stands in the first cell between backticks, and the other cells."""
    section = re.split(r"\n#+ ", PAGE.partition(f" {title}\n")[2])[0]
    rows = [re.split(r"(?<!\\)\|", line)[1:-1] for line in section.split("\n") if line.startswith("| `")]
    return {name.strip().strip("`"): [cell.strip().replace(r"\|", "|") for cell in cells] for name, *cells in rows}


def test_the_page_says_of_every_kind_of_leaf_that_is_dropped_why() -> None:
    rows = _rows("Dropped")

    assert {kind.__name__ for kind in DROPPED} == {*rows}
    assert [name for name, (why,) in rows.items() if not why] == []


def test_the_page_says_of_every_keyword_how_it_is_spelled_and_what_it_may_replace() -> None:
    expected = {kind.__name__: [f"`{spelling}`", f"`{letters}`"] for kind, (spelling, letters) in KEYWORDS.items()}

    assert expected == {name: cells[:2] for name, cells in _rows("Keywords").items()}


def test_the_page_says_which_labels_may_stand_apart() -> None:
    assert {kind.__name__: [f"`{label}`"] for kind, label in LABELS.items()} == _rows("Labels")


def test_the_page_says_which_characters_are_layout_in_which_leaf() -> None:
    rows = _rows("Characters that are layout")

    assert {kind.__name__: sorted(signs) for kind, signs in LAYOUT.items()} == {
        name: sorted(signs.removeprefix("`` ").removesuffix(" ``").strip("`")) for name, (signs, _) in rows.items()
    }
    assert [name for name, (_, why) in rows.items() if not why] == []


def test_every_kind_of_leaf_stands_in_a_pair() -> None:
    """No decision is left out: what can be printed is shown, before and after."""
    texts = [pair.before for page in PAGES for pair in pairs(page.read_text(encoding="utf-8"))]
    shown = {type(leaf).__name__ for text in texts for cable in parse_all(text) for leaf in leaves(cable)}
    kinds = [getattr(model, name) for name in model.__all__]
    expected = {kind.__name__ for kind in kinds if isinstance(kind, type) and issubclass(kind, Leaf)} - {"Leaf", "Field"}

    assert expected - shown == set()
