"""Every rule has the shape that a reader of one rule expects of the next."""

from __future__ import annotations

import importlib
import re
from collections import Counter
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

import cablefmt.rules
from cablefmt.check import check
from cablefmt.diagnostic import Diagnostic
from cablefmt.errors import UsageError
from cablefmt.rules import Rule, all_rules, find_rule
from cablefmt.rules.documentation import SECTIONS

ROOT = Path(cablefmt.rules.__file__).parent
FILES = sorted(path for path in ROOT.glob("*/*.py") if path.stem != "__init__")
RULES = [pytest.param(rule, id=f"{rule.code}-{rule.name}") for rule in all_rules()]


def _module(rule: Rule) -> ModuleType:
    return importlib.import_module(rule.check.__module__)


@cache
def _found(rule: Rule) -> tuple[Diagnostic, ...]:
    return tuple(each for bad in rule.documentation.bad for each in check(bad, rules=(rule,)))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_is_one_rule_of_its_name(path: Path) -> None:
    rules = [rule for rule in all_rules() if Path(str(_module(rule).__file__)) == path]

    assert [rule.name for rule in rules] == [path.stem.replace("_", "-")]
    assert rules[0].check.__name__ == path.stem


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_rule_needs_the_model_and_its_base_but_no_other_rule(path: Path) -> None:
    allowed = {"diagnostic", "model", "source", "vocab", "rules.base", f"rules.{path.parent.name}"}

    assert set(re.findall(r"^from cablefmt\.(\S+) import", path.read_text("utf-8"), re.MULTILINE)) <= allowed


def test_no_code_and_no_name_is_given_twice() -> None:
    assert [code for code, times in Counter(rule.code for rule in all_rules()).items() if times > 1] == []
    assert [name for name, times in Counter(rule.name for rule in all_rules()).items() if times > 1] == []


@pytest.mark.parametrize("rule", RULES)
def test_a_code_is_the_prefix_of_its_family_and_three_digits(rule: Rule) -> None:
    family = importlib.import_module(_module(rule).__package__ or "")

    assert re.fullmatch(rf"{family.PREFIX}\d\d\d", rule.code)


@pytest.mark.parametrize("rule", RULES)
def test_a_name_reads_after_allow(rule: Rule) -> None:
    """It names the flaw, not the cure."""
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert not rule.name.startswith(("no-", "check-", "should-", "require-"))


@pytest.mark.parametrize("rule", RULES)
def test_the_documentation_has_its_sections_in_order(rule: Rule) -> None:
    sections = rule.documentation.sections

    assert tuple(sections) == SECTIONS
    assert all(sections.values())
    assert len(rule.documentation.bad) == len(rule.documentation.good) > 0


@pytest.mark.parametrize("rule", RULES)
def test_the_summary_is_one_sentence(rule: Rule) -> None:
    summary = rule.documentation.summary

    assert re.fullmatch(r"(Flag|Note|Say) [^\n]{10,100}\.", summary)


@pytest.mark.parametrize("rule", RULES)
def test_the_documentation_says_how_safe_the_fix_is(rule: Rule) -> None:
    word = rule.fix.value if rule.fix else "none"

    assert rule.documentation.sections["Fix"].lower().startswith(f"{word}:")


@pytest.mark.parametrize("rule", RULES)
def test_neighbours_named_in_the_documentation_exist(rule: Rule) -> None:
    for name in re.findall(r"`([a-z]+(?:-[a-z]+)+)`", rule.documentation.sections["See"]):
        assert find_rule(name).name == name


@pytest.mark.parametrize("rule", RULES)
def test_a_message_is_a_short_fact(rule: Rule) -> None:
    """Lower case but for what is quoted or a name, no full stop, and it says what is wrong instead of calling it so."""
    for found in _found(rule):
        assert len(found.message) <= 120, found.message
        assert not found.message.endswith("."), found.message
        assert found.message[0].islower() or found.message[0] in "`E", found.message
        assert not re.search(r"\b(invalid|error|bad|illegal)\b", found.message.lower()), found.message
        assert "\n" not in found.message


@pytest.mark.parametrize("rule", RULES)
def test_help_is_in_the_imperative(rule: Rule) -> None:
    for found in _found(rule):
        assert not found.help or re.match(r"[a-z]+ ", found.help), found.help
        assert not found.help or not found.help.endswith("."), found.help
        assert not found.fix or found.fix.title == found.help


def test_a_rule_is_found_by_code_and_by_name() -> None:
    assert find_rule("SUB001") is find_rule("missing-subject") is find_rule("sub001")


def test_an_unknown_rule_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="no rule `TAG999`"):
        find_rule("TAG999")
