"""Applying fixes: which are chosen, in what order, and which are refused."""

from __future__ import annotations

import importlib
from collections.abc import Sequence

import pytest

from cablefmt.check import check
from cablefmt.diagnostic import Applicability, Diagnostic, Edit, Fix, Severity
from cablefmt.fix import MAXIMUM_PASSES, FixResult, fix
from cablefmt.model import Cable
from cablefmt.rules import ARCHIVE, DRAFT, find_rule
from cablefmt.source import Source, Span

CABLE = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n1. (U) It is fresh.\n\nDOE\n\nNNNN\n"


def finding(text: str, old: str, new: str, safety: Applicability, code: str = "XXX001") -> Diagnostic:
    """A finding that offers to replace the first `old` in the text."""
    start = text.index(old)
    span = Span(start, start + len(old))
    offered = Fix(title=f"write {new}", applicability=safety, edits=(Edit(span=span, replacement=new),))
    return Diagnostic(code=code, name="invented", severity=Severity.NOTE, span=span, message="", fix=offered)


@pytest.fixture
def rules(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, Applicability]]:
    """What to offer, as long as the text has it: old text, new text, how safe. It stands in place of the real rules."""
    offers = list[tuple[str, str, Applicability]]()

    def check(cables: Sequence[Cable], **_: object) -> tuple[Diagnostic, ...]:
        text = cables[0].source.text
        return tuple(finding(text, old, new, safety) for old, new, safety in offers if old in text)

    monkeypatch.setattr(importlib.import_module("cablefmt.fix"), "check", check)
    return offers


def test_a_real_fix_is_applied_listed_and_its_finding_gone() -> None:
    result = fix(CABLE.replace("NNNN", "NNN"))

    assert result.text == CABLE
    assert [done.name for done in result.applied] == ["garbled-terminator"]
    assert "garbled-terminator" not in [found.name for found in result.remaining]


def test_each_edit_is_listed_with_its_rule_and_round() -> None:
    text = CABLE.replace("NNNN", "NNN")
    (done,) = fix(text).applied
    (edit,) = done.edits

    assert (done.code, done.run) == ("SIG004", 1)
    assert (text[slice(*edit.span)], edit.replacement) == ("NNN", "NNNN")


def test_what_has_no_fix_stays_in_the_list() -> None:
    result = fix(CABLE)

    assert result.text == CABLE
    assert result.applied == ()
    assert "missing-tags" in [found.name for found in result.remaining]


def test_bytes_are_mended_in_their_own_encoding_and_newline_style() -> None:
    source = Source.from_bytes(CABLE.replace("NNNN", "NNN").replace("\n", "\r\n").encode())

    assert source.encode(fix(source).text) == CABLE.replace("\n", "\r\n").encode()


def test_a_safe_fix_that_changes_the_meaning_is_refused(rules: list[tuple[str, str, Applicability]]) -> None:
    rules += [("fresh", "stale", Applicability.SAFE), ("\n\nNNNN", "\nNNNN", Applicability.SAFE)]

    result = fix(CABLE)

    assert result.text == CABLE.replace("\n\nNNNN", "\nNNNN")
    assert [found.fix.title for found in result.remaining if found.fix] == ["write stale"]


def test_an_unsafe_fix_is_applied_only_on_demand_and_after_the_safe_ones(rules: list[tuple[str, str, Applicability]]) -> None:
    rules += [("fresh", "stale", Applicability.UNSAFE), ("\n\nNNNN", "\nNNNN", Applicability.SAFE)]

    assert fix(CABLE).text == CABLE.replace("\n\nNNNN", "\nNNNN")
    assert [done.title for done in fix(CABLE, unsafe=True).applied] == ["write \nNNNN", "write stale"]


def test_of_two_fixes_that_overlap_the_first_is_applied(rules: list[tuple[str, str, Applicability]]) -> None:
    rules += [("is fresh", "is stale", Applicability.UNSAFE), ("fresh.", "fine.", Applicability.UNSAFE)]

    result = fix(CABLE, unsafe=True)

    assert result.text == CABLE.replace("fresh", "stale")
    assert [done.title for done in result.applied] == ["write is stale"]


def test_fixes_apart_from_each_other_are_applied_together(rules: list[tuple[str, str, Applicability]]) -> None:
    rules += [("fresh", "stale", Applicability.UNSAFE), ("DOE", "ROE", Applicability.UNSAFE)]

    result = fix(CABLE, unsafe=True)

    assert result.text == CABLE.replace("fresh", "stale").replace("DOE", "ROE")
    assert [done.run for done in result.applied] == [1, 1]


@pytest.mark.parametrize("first", [0, 1])
def test_fixes_that_touch_are_applied_together(rules: list[tuple[str, str, Applicability]], first: int) -> None:
    offers = [("is ", "was ", Applicability.UNSAFE), ("fresh", "stale", Applicability.UNSAFE)]
    rules += [offers[first], offers[1 - first]]

    result = fix(CABLE, unsafe=True)

    assert result.text == CABLE.replace("is fresh", "was stale")
    assert [done.run for done in result.applied] == [1, 1]


def test_of_two_fixes_that_insert_in_one_place_each_has_its_round(rules: list[tuple[str, str, Applicability]]) -> None:
    rules += [("", "A", Applicability.UNSAFE), ("", "B", Applicability.UNSAFE)]

    applied = fix(CABLE, unsafe=True).applied
    assert [done.run for done in applied] == list(range(1, MAXIMUM_PASSES + 1))


def test_each_round_is_listed_with_its_number(rules: list[tuple[str, str, Applicability]]) -> None:
    rules += [("fresh", "stale", Applicability.UNSAFE), ("stale", "old", Applicability.UNSAFE)]

    assert [(done.title, done.run) for done in fix(CABLE, unsafe=True).applied] == [("write stale", 1), ("write old", 2)]


def test_only_what_the_given_rules_find_is_mended_and_remains() -> None:
    text = CABLE.replace("NNNN", "NNN")
    lone, other = find_rule("missing-tags"), find_rule("garbled-terminator")

    result = fix(text, rules=iter([lone]))
    assert (result.text, result.applied, [found.name for found in result.remaining]) == (text, (), ["missing-tags"])
    assert fix(text, rules=[other]) == FixResult(text=CABLE, applied=fix(text).applied)


def test_what_remains_weighs_what_the_profile_says() -> None:
    rules = [find_rule("missing-tags")]
    weights = [fix(CABLE, rules=rules, profile=profile).remaining[0].severity for profile in (DRAFT, ARCHIVE)]

    assert weights == [check(CABLE, rules=rules, profile=profile)[0].severity for profile in (DRAFT, ARCHIVE)]
    assert weights[0] is not weights[1]
    assert fix(CABLE.replace("NNNN", "NNN"), profile=ARCHIVE).remaining == check(CABLE, profile=ARCHIVE)


def test_unparsed_text_is_never_touched(rules: list[tuple[str, str, Applicability]]) -> None:
    text = "2X9 QRM\n\n" + CABLE
    rules += [("QRM", "QRN", Applicability.UNSAFE)]

    assert fix(text, unsafe=True).text == text


def test_rules_that_never_end_are_stopped(rules: list[tuple[str, str, Applicability]]) -> None:
    rules += [("\n\nNNNN", "\n\n\nNNNN", Applicability.SAFE)]

    assert len(fix(CABLE).applied) == MAXIMUM_PASSES


def test_of_many_safe_fixes_only_those_that_change_the_meaning_are_refused(rules: list[tuple[str, str, Applicability]]) -> None:
    text = CABLE.replace("\n\n", "\n\n\n")
    rules += [("fresh", "stale", Applicability.SAFE), ("79\n\n\n", "79\n\n", Applicability.SAFE)]
    rules += [
        ("FISH\n\n\n", "FISH\n\n", Applicability.SAFE),
        ("DOE\n", "ROE\n", Applicability.SAFE),
        ("\n\n\nDOE", "\n\nDOE", Applicability.SAFE),
    ]

    result = fix(text)

    assert result.text == text.replace("79\n\n\n", "79\n\n").replace("FISH\n\n\n", "FISH\n\n").replace("\n\n\nDOE", "\n\nDOE")
    assert [found.fix.title for found in result.remaining if found.fix] == ["write stale", "write ROE\n"]
