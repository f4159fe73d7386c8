"""Finding the rules: every module under this package is imported, in sorted order, and asked for the rule it defines.

There is no list to edit: a rule exists because its file does.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

import cablefmt.rules as package
from cablefmt.errors import UsageError
from cablefmt.rules.base import Rule

__all__ = ["all_rules", "find_rule"]


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, sorted by code.

    >>> all_rules()[0].code
    'CLS001'
    """
    names = sorted(module.name for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."))
    modules = [importlib.import_module(name) for name in names]
    found = {value for module in modules for value in vars(module).values() if isinstance(value, Rule)}
    return tuple(sorted(found, key=lambda rule: rule.code))


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
