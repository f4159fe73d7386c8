"""Law: what was printed comes back. A cable is built of known facts, in the layout of an era and with the scars of real ones."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
import pytest
from hypothesis import given

from cablefmt import Record, parse, record, reformat
from cablefmt.testing.drafts import ERAS, Draft, Facts, drafts, printed
from cablefmt.testing.scars import SCARS, scarred

#: Scars that are not read yet, and why.
OPEN: dict[str, str] = {}
#: Facts that differ in what decides the layout.
FACTS = (
    Facts(),
    Facts(
        post="PORT AU PRINCE",
        embassy="AMEMBASSY PORT AU PRINCE",
        serial=9899,
        classification="SECRET",
        references=(("STATE", 56),),
    ),
    Facts(post="OTTAWA", embassy="AMEMBASSY OTTAWA", serial=12, classification="CONFIDENTIAL", signature="O'DONOHUE"),
)


def faults(draft: Draft) -> list[str]:
    """Each field of the row that is not what was printed."""
    row = record(parse(draft.text))
    values = ((name, wanted, getattr(row, name)) for name, wanted in draft.expected.items())
    return [f"{name}: wanted {wanted!r}, got {got!r}" for name, wanted, got in values if got != wanted]


def cases() -> Iterator[tuple[str, str]]:
    """Every scar in every era that has it."""
    return ((name, era) for name, scar in SCARS.items() for era in scar.eras)


def test_every_field_of_the_row_is_known() -> None:
    names = {field.name for field in attrs.fields(Record)}

    assert all(set(printed(era, Facts()).expected) == names for era in ERAS)


@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize("given_facts", FACTS, ids=lambda each: each.post)
def test_without_scars_every_field_comes_back(era: str, given_facts: Facts) -> None:
    assert faults(printed(era, given_facts)) == []


@pytest.mark.parametrize(("name", "era"), cases())
def test_with_a_scar_every_field_comes_back(name: str, era: str, request: pytest.FixtureRequest) -> None:
    if name in OPEN:
        request.applymarker(pytest.mark.xfail(reason=OPEN[name], strict=True))
    scarred_drafts = [SCARS[name].apply(draft) for each in FACTS if SCARS[name].fits(draft := printed(era, each))]

    assert scarred_drafts
    assert [fault for draft in scarred_drafts for fault in faults(draft)] == []


@pytest.mark.parametrize(("name", "era"), cases())
def test_a_scar_is_printed_in_proved_canonical_text(name: str, era: str) -> None:
    for draft in (printed(era, each) for each in FACTS):
        if SCARS[name].fits(draft):
            text = reformat(SCARS[name].apply(draft).text)

            assert reformat(text) == text


@given(drafts())
def test_any_facts_come_back(draft: Draft) -> None:
    assert faults(draft) == []


@given(scarred())
def test_any_facts_come_back_through_several_scars(found: tuple[Draft, tuple[str, ...]]) -> None:
    draft, names = found
    if not set(names) & set(OPEN):
        assert faults(draft) == [], f"with {', '.join(names) or 'no scar'}"
