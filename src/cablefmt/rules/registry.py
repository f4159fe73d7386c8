"""Finding the rules: every module under this package is imported, in sorted order, and asked for the rule it defines.

There is no list to edit: a rule exists because its file does. Other packages bring rules by an entry point of the group
`cablefmt.rules`, which names a rule or a module of rules.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Any

import cablefmt.rules as package
from cablefmt.errors import UsageError
from cablefmt.rules.base import Rule

__all__ = ["all_rules", "find_rule"]

#: The group of entry points by which other packages bring rules.
_GROUP = "cablefmt.rules"


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, sorted by code: those of cablefmt, and those of other packages that are installed.

    Raises:
        UsageError: Another package's rules cannot be loaded, or one has the code or the name of another rule.

    >>> all_rules()[0].code
    'CAP001'
    """
    names = sorted(module.name for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."))
    own = {rule for name in names for rule in _rules_in(importlib.import_module(name))}
    return tuple(sorted(_with_others(own, _of_other_packages()), key=lambda rule: rule.code))


def _rules_in(loaded: Any) -> Iterator[Rule]:
    yield from (value for value in (loaded, *vars(loaded).values()) if isinstance(value, Rule))


def _of_other_packages() -> Iterator[tuple[EntryPoint, Rule]]:
    for point in sorted(entry_points(group=_GROUP), key=lambda each: (each.name, each.value)):
        try:
            loaded = point.load()
        except Exception as error:
            raise UsageError(f"the rules `{point.name}` of `{point.value}` cannot be loaded: {error}") from error
        found = (loaded,) if isinstance(loaded, Rule) else tuple(_rules_in(loaded))
        yield from ((point, rule) for rule in found)


def _with_others(own: Iterable[Rule], others: Iterable[tuple[EntryPoint, Rule]]) -> list[Rule]:
    rules = list(own)
    taken = {word: rule for rule in rules for word in (rule.code, rule.name)}
    for point, rule in others:
        clash = next((word for word in (rule.code, rule.name) if word in taken), None)
        if clash and taken[clash] is not rule:
            raise UsageError(f"the rules `{point.name}` of `{point.value}` have a second `{clash}`")
        if not clash:
            rules.append(rule)
            taken |= {rule.code: rule, rule.name: rule}
    return rules


def find_rule(code_or_name: str) -> Rule:
    """Find the rule with this code or name, in any case.

    Raises:
        UsageError: there is no such rule.

    >>> find_rule("sub001").name
    'missing-subject'
    """
    wanted = code_or_name.strip().lower()
    for rule in all_rules():
        if wanted in (rule.code.lower(), rule.name):
            return rule
    raise UsageError(f"there is no rule `{code_or_name}`")
