"""Writes `docs/reference/rules/` anew from the rules: `python -m tests.rules.pages`."""

from __future__ import annotations

from pathlib import Path

from cablefmt.report.pages import rule_index, rule_page
from cablefmt.rules import all_rules

FOLDER = Path(__file__).parents[2] / "docs" / "reference" / "rules"


def pages() -> dict[str, str]:
    """File name -> what it must hold."""
    return {"README.md": rule_index(all_rules()), **{f"{rule.code}.md": rule_page(rule) for rule in all_rules()}}


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.md"):
        if old.name not in pages():
            old.unlink()
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
