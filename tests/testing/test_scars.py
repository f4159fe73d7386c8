"""The scars: each has a sentence, all oddities are there, the reference has them all."""

from __future__ import annotations

import pytest

from cablefmt.testing import SCARS
from tests.testing.pages import PAGE, page

#: How many oddities are known; from 100 on most are those of SMART and of copies.
KNOWN = 133


def test_the_page_of_scars_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m tests.testing.pages"


def test_every_oddity_is_a_scar() -> None:
    assert {scar.number for scar in SCARS.values()} == set(range(1, KNOWN + 1))


@pytest.mark.parametrize("name", SCARS)
def test_a_scar_has_one_sentence(name: str) -> None:
    assert SCARS[name].oddity[0].isupper()
    assert SCARS[name].oddity.endswith(".")
