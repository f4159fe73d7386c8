"""The rules of the validator: one family a folder, one rule a file.

A rule's file is all that there is of it: its docstring is its documentation, the examples in it are its tests, and
`registry` finds it by being there. Start at `base`; `cablefmt.check` runs the rules.
"""

from __future__ import annotations

from cablefmt.rules.base import ARCHIVE, DRAFT, Finding, Rule, RuleContext, quoted, rule
from cablefmt.rules.documentation import Documentation
from cablefmt.rules.registry import all_rules, find_rule

__all__ = ["ARCHIVE", "DRAFT", "Documentation", "Finding", "Rule", "RuleContext", "all_rules", "find_rule", "quoted", "rule"]
