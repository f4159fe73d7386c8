"""Law: what is printed is read. Cables of every era, with scars, give back every field of the Record they were printed from."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given

from cablefmt import parse, record
from cablefmt.testing import ERAS, SCARS, Scar, Sheet, differences, sheet, sheets

#: Scars that are not yet read as they must, and why.
OPEN: dict[str, str] = {}
#: How many cables of an era each scar is put into, and how many are tried until it fits.
EACH, TRIED = 2, 60

closed_scars = [name for name in SCARS if name not in OPEN]


def _wrong(made: Sheet) -> Iterator[str]:
    """Say field, scars, wanted and got for each field that does not come back."""
    for said in differences(made.truth, record(parse(made.text))):
        yield f"{said} [{made.era}; {', '.join(made.scars) or 'no scar'}]"


def _scarred(scar: Scar, era: str, form: str) -> list[Sheet]:
    """Put the scar into the first cables of the era that it fits."""
    sheets_of_era = (sheet(era, Random(seed).choice) for seed in range(TRIED))
    fitting = (made for unscarred in sheets_of_era if (made := scar.into(unscarred, form)))
    return [made for made, _ in zip(fitting, range(EACH), strict=False)]


def _marked() -> list[object]:
    reasons = {name: [pytest.mark.xfail(strict=True, reason=reason)] for name, reason in OPEN.items()}
    return [pytest.param(name, marks=reasons.get(name, [])) for name in SCARS]


@pytest.mark.parametrize("name", _marked())
def test_a_scar_hides_no_field(name: str) -> None:
    scar = SCARS[name]
    made = {(era, form): _scarred(scar, era, form) for era in scar.eras for form in scar.forms}

    assert [place for place, found in made.items() if not found] == [], "it was put into no cable"
    assert [said for found in made.values() for one in found for said in _wrong(one)] == []


@pytest.mark.parametrize("era", ERAS)
def test_an_era_hides_no_field(era: str) -> None:
    assert [said for seed in range(30) for said in _wrong(sheet(era, Random(seed).choice))] == []


@given(sheets(scars=closed_scars))
def test_every_field_comes_back(made: Sheet) -> None:
    assert [*_wrong(made)] == []


def test_what_is_open_exists() -> None:
    assert {*OPEN} <= {*SCARS}
