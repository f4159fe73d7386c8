"""Which rules run: selectors, and what wins where two of them speak of one rule."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from cablefmt.errors import UsageError
from cablefmt.rules import Rule, all_rules

__all__ = ["ALL", "checked_selectors", "rules_for"]

#: The selector of all rules.
ALL = "ALL"


def checked_selectors(selectors: Iterable[str]) -> tuple[str, ...]:
    """The selectors, each known: a code, the beginning of one, a name, or ALL.

    Raises:
        UsageError: One matches no rule.

    >>> checked_selectors(["tag", "SUB001", "missing-tags"])
    ('TAG', 'SUB001', 'missing-tags')
    >>> checked_selectors(["TAGS"])
    Traceback (most recent call last):
    ...
    cablefmt.errors.UsageError: no rule is called `TAGS` or begins so; did you mean `TAG`?
    """
    return tuple(_checked(selector.strip()) for selector in selectors)


def _checked(selector: str) -> str:
    if any(rule.name == selector.lower() for rule in all_rules()):
        return selector.lower()
    wanted = selector.upper()
    if wanted == ALL or (wanted and any(rule.code.startswith(wanted) for rule in all_rules())):
        return wanted
    families = {rule.code[:3] for rule in all_rules()}
    known = [*families, *(rule.code for rule in all_rules()), *(rule.name.upper() for rule in all_rules())]
    near = difflib.get_close_matches(wanted, sorted(known), n=1)
    hint = f"did you mean `{near[0] if near[0].isupper() and '-' not in near[0] else near[0].lower()}`?" if near else ""
    raise UsageError(f"no rule is called `{selector}` or begins so; {hint or '`cablefmt rule --all` lists them'}")


def rules_for(select: Iterable[str], ignore: Iterable[str]) -> tuple[Rule, ...]:
    """The rules that selectors leave, in order. For each rule the longest selector counts; of two equal ones `ignore`.

    >>> [rule.code for rule in rules_for(["ENC001", "TAG01"], ["TAG010", "TAG012"])]
    ['ENC001', 'TAG011', 'TAG013']
    """
    selected, ignored = tuple(select), tuple(ignore)
    return tuple(rule for rule in all_rules() if _weight(rule, selected) > _weight(rule, ignored))


def _weight(rule: Rule, selectors: Iterable[str]) -> int:
    """How closely one of the selectors means this rule: the more, the longer; nothing where none does."""
    return max((_closeness(rule, selector) for selector in selectors), default=0)


def _closeness(rule: Rule, selector: str) -> int:
    if selector == rule.name:
        return len(rule.code) + 1
    if selector == ALL:
        return 1
    return len(selector) + 1 if rule.code.startswith(selector) else 0
