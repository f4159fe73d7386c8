"""`cablefmt rule`: explain a rule of the checker, or all of them."""

from __future__ import annotations

import difflib
from argparse import Namespace

from cablefmt.cli.console import Console
from cablefmt.errors import UsageError
from cablefmt.report.colour import paint
from cablefmt.report.json_text import json_text
from cablefmt.report.pages import described_rule, rule_page
from cablefmt.rules import Rule, all_rules, find_rule

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Print the documentation of one rule or of all.

    Returns:
        0.

    Raises:
        UsageError: There is no such rule.
    """
    rules = all_rules() if arguments.all else (_find(arguments.rule),)
    if arguments.output_format == "json":
        described = [described_rule(rule) for rule in rules]
        console.print(json_text(described if arguments.all else described[0], indent=2))
    elif arguments.output_format == "text" and arguments.all:
        _list(console)
    else:
        console.print("\n\n".join(rule_page(rule).rstrip() for rule in rules))
    return 0


def _find(wanted: str) -> Rule:
    try:
        return find_rule(wanted)
    except UsageError as error:
        known = {spelling.lower(): spelling for rule in all_rules() for spelling in (rule.code, rule.name)}
        near = difflib.get_close_matches(wanted.lower(), known, n=1)
        hint = f"did you mean `{known[near[0]]}`?" if near else "`cablefmt rule --all` lists them"
        raise UsageError(f"{error}; {hint}") from error


def _list(console: Console) -> None:
    longest = max(len(rule.name) for rule in all_rules())
    for rule in all_rules():
        severity = rule.severity.value
        head = paint(f"{rule.code} {severity:7}", severity, colour=console.colour)
        console.print(f"{head} {rule.name:{longest}} {rule.documentation.summary}")
