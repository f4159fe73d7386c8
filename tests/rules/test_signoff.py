"""What the examples of the sign-off rules do not show: names with small letters of their own, and extracts."""

from __future__ import annotations

import pytest

from cablefmt.diagnostic import Severity
from cablefmt.model import Body, Cable, Part, PartialExtract, Portal, Signature, TextBlock
from cablefmt.rules import RuleContext, find_rule
from tests.rules.asked import messages


@pytest.mark.parametrize("name", ["BARLOW", "McDONALD", "DE PREE", "O'HARA", "TIMKEN JR", "DeLUCA"])
def test_a_name_in_capitals_is_right(name: str) -> None:
    assert messages("signoff-not-capitals", Signature(name=name)) == []


@pytest.mark.parametrize("name", ["Barlow", "McDonald", "barlow", "Li"])
def test_a_name_in_small_letters_is_reported(name: str) -> None:
    assert messages("signoff-not-capitals", Signature(name=name)) == [f"sign-off `{name}` is not in capitals"]


def test_an_extract_without_a_signoff_is_only_warned_of() -> None:
    parts = (Part(body=Body(blocks=(TextBlock(text="All went well."),))),)
    whole, extract = Cable(parts=parts), Cable(portal=Portal(lines=(PartialExtract(),)), parts=parts)
    rule = find_rule("missing-signoff")

    assert [found.severity for found in rule.diagnose(whole, RuleContext(cable=whole))] == [Severity.ERROR]
    assert [found.severity for found in rule.diagnose(extract, RuleContext(cable=extract))] == [Severity.WARNING]


def test_a_cable_without_a_text_needs_no_signoff() -> None:
    assert messages("missing-signoff", Cable(parts=(Part(),))) == []
