"""`cablefmt rule`: the documentation of rules."""

from __future__ import annotations

import pytest

from cablefmt.cli.main import main
from cablefmt.rules import all_rules

Captured = pytest.CaptureFixture[str]


@pytest.mark.parametrize("wanted", ["TAG001", "tag001", "missing-tags", "Missing-Tags"])
def test_a_rule_is_found_by_code_and_name_in_any_case(capsys: Captured, wanted: str) -> None:
    assert main(["rule", wanted]) == 0
    assert capsys.readouterr().out.startswith("# missing-tags (TAG001)\n\nFlag ")


def test_the_whole_documentation_is_printed(capsys: Captured) -> None:
    main(["rule", "TAG001"])
    lines = capsys.readouterr().out.splitlines()

    assert [line for line in lines if line.startswith("## ")] == ["## Why", "## Bad", "## Good", "## Fix", "## See"]
    assert "Severity: error (warning in an archive). Fix: none. Since: 0.1." in lines


@pytest.mark.parametrize(
    ("wanted", "hint"),
    [
        ("SIG0O1", "did you mean `SIG001`?"),
        ("mising-tags", "did you mean `missing-tags`?"),
        ("\x1b[2J", "`cablefmt rule --all` lists them"),
    ],
)
def test_an_unknown_rule_is_told_with_its_neighbour(capsys: Captured, wanted: str, hint: str) -> None:
    assert main(["rule", wanted]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("cablefmt: there is no rule `")
    assert shown.err.endswith(f"`; {hint}\n")
    assert "\x1b" not in shown.err


def test_all_rules_are_listed(capsys: Captured) -> None:
    assert main(["rule", "--all"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == [rule.code for rule in all_rules()]
