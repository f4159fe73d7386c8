"""The examples in the rules' documentation are their tests: Bad has the flaw, Good has not, and a fix makes one of the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from cablefmt.check import check
from cablefmt.rules import Rule, all_rules
from tests.rules.edited import edited


class Pair(NamedTuple):
    """An example, and the same one mended."""

    rule: Rule
    bad: str
    good: str


PAIRS = [
    pytest.param(Pair(rule, bad, good), id=f"{rule.code}-{rule.name}-{number}")
    for rule in all_rules()
    for number, (bad, good) in enumerate(zip(rule.documentation.bad, rule.documentation.good, strict=True), 1)
]
each_pair: Callable[..., pytest.MarkDecorator] = pytest.mark.parametrize("pair", PAIRS)


def _flaws(text: str) -> set[str]:
    """The codes of the findings, without those for what a fragment need not have."""
    lacks = {rule.code for rule in all_rules() if rule.name.startswith("missing-")}
    return {found.code for found in check(text)} - lacks


@each_pair
def test_bad_has_this_flaw_and_no_other(pair: Pair) -> None:
    assert pair.rule.code in {found.code for found in check(pair.bad)}
    assert _flaws(pair.bad) <= {pair.rule.code}


@each_pair
def test_good_has_no_flaw(pair: Pair) -> None:
    assert pair.rule.code not in {found.code for found in check(pair.good)}
    assert _flaws(pair.good) == set()


@each_pair
def test_a_fix_makes_good_of_bad(pair: Pair) -> None:
    fixes = [found for found in check(pair.bad, rules=(pair.rule,)) if found.fix]

    assert bool(fixes) == bool(pair.rule.fix)
    assert not fixes or edited(pair.bad, fixes) == pair.good


@each_pair
def test_without_the_rule_nobody_complains(pair: Pair) -> None:
    others = [rule for rule in all_rules() if rule != pair.rule]

    assert pair.rule.code not in {found.code for found in check(pair.bad, rules=others)}
