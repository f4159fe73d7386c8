"""The scars: each has a sentence, all oddities are there, the reference has them all."""

from __future__ import annotations

import pytest

from cablefmt.testing import SCARS
from tests.testing.pages import PAGE, page

#: How many oddities the first survey of real cables had; those found since have the numbers behind.
KNOWN = 99


def test_the_page_of_scars_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m tests.testing.pages"


def test_every_oddity_is_a_scar() -> None:
    numbers = {scar.number for scar in SCARS.values()}

    assert numbers == set(range(1, max(KNOWN, *numbers) + 1))


@pytest.mark.parametrize("name", SCARS)
def test_a_scar_has_one_sentence(name: str) -> None:
    assert SCARS[name].oddity[0].isupper()
    assert SCARS[name].oddity.endswith(".")
