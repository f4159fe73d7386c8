"""The page of each rule, and their index: what `cablefmt rule` prints and `docs/reference/rules/` holds."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from cablefmt.rules import Rule

__all__ = ["described_rule", "rule_index", "rule_page"]


def rule_page(rule: Rule) -> str:
    """The documentation of a rule in Markdown.

    >>> from cablefmt.rules import find_rule
    >>> rule_page(find_rule("garbled-terminator")).splitlines()[0]
    '# garbled-terminator (SIG004)'
    """
    facts = [f"Severity: {_severity(rule)}", f"Fix: {rule.fix.value if rule.fix else 'none'}", f"Since: {rule.since}"]
    head = f"# {rule.name} ({rule.code})\n\n{rule.documentation.summary}\n\n{'. '.join(facts)}.\n"
    return head + "".join(f"\n## {title}\n\n{text}\n" for title, text in rule.documentation.sections.items())


def rule_index(rules: Iterable[Rule]) -> str:
    """A table of rules for each family, in Markdown, with links to their pages.

    >>> print(rule_index([]).splitlines()[0])
    # Rules
    """
    text = ["# Rules", "", "Made from the rules themselves: `python -m tests.rules.pages`.", ""]
    for family, members in groupby(rules, lambda rule: rule.code[:3]):
        text += [f"## {family}", "", "| code | name | severity | fix | what it says |", "|---|---|---|---|---|"]
        text += [
            f"| [{rule.code}]({rule.code}.md) | {rule.name} | {_severity(rule)} | {rule.fix.value if rule.fix else ''} | "
            f"{rule.documentation.summary} |"
            for rule in members
        ] + [""]
    return "\n".join(text)


def _severity(rule: Rule) -> str:
    archived = rule.archive_severity
    return rule.severity.value + (f" ({archived.value} in an archive)" if archived else "")


def described_rule(rule: Rule) -> dict[str, Any]:
    """A rule as JSON has it.

    >>> from cablefmt.rules import find_rule
    >>> described_rule(find_rule("garbled-terminator"))["fix"]
    'safe'
    """
    return {
        "code": rule.code,
        "name": rule.name,
        "summary": rule.documentation.summary,
        "severity": {"draft": rule.severity.value, "archive": (rule.archive_severity or rule.severity).value},
        "fix": rule.fix.value if rule.fix else None,
        "since": rule.since,
        "sections": rule.documentation.sections,
        "bad": list(map(_shown, rule.documentation.bad)),
        "good": list(map(_shown, rule.documentation.good)),
    }


def _shown(example: str | bytes) -> str:
    return example if isinstance(example, str) else example.decode("utf-8", "backslashreplace")
