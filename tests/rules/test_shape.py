"""Every rule has the shape that a reader of one rule expects of the next."""

from __future__ import annotations

import importlib
import re
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

import cablefmt.rules
from cablefmt.errors import UsageError
from cablefmt.rules import Rule, all_rules, find_rule
from cablefmt.testing.rules import flaws

ROOT = Path(cablefmt.rules.__file__).parent
FILES = sorted(path for path in ROOT.glob("*/*.py") if path.stem not in ("__init__", "comparison"))
RULES = [pytest.param(rule, id=f"{rule.code}-{rule.name}") for rule in all_rules()]


def _module(rule: Rule) -> ModuleType:
    return importlib.import_module(rule.check.__module__)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_is_one_rule_of_its_name(path: Path) -> None:
    rules = [rule for rule in all_rules() if Path(str(_module(rule).__file__)) == path]

    assert [rule.name for rule in rules] == [path.stem.replace("_", "-")]
    assert rules[0].check.__name__ == path.stem


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_rule_needs_the_model_and_its_base_but_no_other_rule(path: Path) -> None:
    allowed = {"diagnostic", "model", "source", "vocab", "rules.base", f"rules.{path.parent.name}"}
    if path.parent.name == "layout":
        # Its rules compare a text with what is printed.
        allowed |= {"render", "rules.layout.comparison"}
    if path.parent.name == "portal":
        # Its rules compare what a page says with what the Record says.
        allowed |= {"record"}

    assert set(re.findall(r"^from cablefmt\.(\S+) import", path.read_text("utf-8"), re.MULTILINE)) <= allowed


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_keeps_to_what_the_test_kit_asks(rule: Rule) -> None:
    """Its name, its documentation, its examples, its fix, its messages."""
    assert list(flaws(rule)) == []


def test_no_code_and_no_name_is_given_twice() -> None:
    assert [code for code, times in Counter(rule.code for rule in all_rules()).items() if times > 1] == []
    assert [name for name, times in Counter(rule.name for rule in all_rules()).items() if times > 1] == []


@pytest.mark.parametrize("rule", RULES)
def test_a_code_is_the_prefix_of_its_family_and_three_digits(rule: Rule) -> None:
    family = importlib.import_module(_module(rule).__package__ or "")

    assert re.fullmatch(rf"{family.PREFIX}\d\d\d", rule.code)


@pytest.mark.parametrize("rule", RULES)
def test_neighbours_named_in_the_documentation_exist(rule: Rule) -> None:
    for name in re.findall(r"`([a-z]+(?:-[a-z]+)+)`", rule.documentation.sections["See"]):
        assert find_rule(name).name == name


def test_a_rule_is_found_by_code_and_by_name() -> None:
    assert find_rule("SUB001") is find_rule("missing-subject") is find_rule("sub001")


def test_an_unknown_rule_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="no rule `TAG999`"):
        find_rule("TAG999")
