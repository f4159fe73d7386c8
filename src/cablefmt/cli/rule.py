"""`cablefmt rule`: explain a rule of the checker, or list them all."""

from __future__ import annotations

import difflib
from argparse import Namespace

from cablefmt.cli.console import Console
from cablefmt.errors import UsageError
from cablefmt.report.colour import paint
from cablefmt.rules import Rule, all_rules, find_rule

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Print the documentation of one rule, in Markdown, or a line for each rule.

    Returns:
        0.

    Raises:
        UsageError: There is no such rule.
    """
    if arguments.all:
        _list(console)
        return 0
    _explain(_find(arguments.rule), console)
    return 0


def _find(wanted: str) -> Rule:
    try:
        return find_rule(wanted)
    except UsageError as error:
        known = {spelling.lower(): spelling for rule in all_rules() for spelling in (rule.code, rule.name)}
        near = difflib.get_close_matches(wanted.lower(), known, n=1)
        hint = f"did you mean `{known[near[0]]}`?" if near else "`cablefmt rule --all` lists them"
        raise UsageError(f"{error}; {hint}") from error


def _explain(rule: Rule, console: Console) -> None:
    fix = rule.fix.value if rule.fix else "none"
    console.print(paint(f"# {rule.name} ({rule.code})", "title", colour=console.colour))
    console.print(f"\n{rule.documentation.summary}\n\nSeverity: {rule.severity.value}. Fix: {fix}. Since: {rule.since}.")
    for title, text in rule.documentation.sections.items():
        console.print(f"\n{paint(f'## {title}', 'title', colour=console.colour)}\n\n{text}")


def _list(console: Console) -> None:
    longest = max(len(rule.name) for rule in all_rules())
    for rule in all_rules():
        severity = rule.severity.value
        head = paint(f"{rule.code} {severity:7}", severity, colour=console.colour)
        console.print(f"{head} {rule.name:{longest}} {rule.documentation.summary}")
