"""The test kit for rules finds what is wrong with a rule."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
import pytest

from cablefmt.diagnostic import Applicability, Edit
from cablefmt.model import Tag
from cablefmt.rules import Finding, Rule, RuleContext, find_rule
from cablefmt.rules.documentation import Documentation
from cablefmt.testing.rules import flaws

GOOD = find_rule("garbled-terminator")
SOUND = GOOD.documentation


def told(**changes: object) -> list[str]:
    return list(flaws(attrs.evolve(GOOD, **changes)))  # type: ignore[arg-type]


def documented(**sections: str) -> Documentation:
    return attrs.evolve(SOUND, sections={**SOUND.sections, **sections})


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"code": "SIGN4"}, "is not three letters and three digits"),
        ({"name": "no-terminator"}, "does not name a flaw"),
        ({"documentation": attrs.evolve(SOUND, summary="It is garbled")}, "its summary is not one sentence"),
        ({"documentation": documented(Why="")}, "its sections are not Why, Bad, Good, Fix, See"),
        ({"documentation": documented(Bad="None.", Good="None.")}, "it has no examples"),
        ({"documentation": documented(Bad=SOUND.sections["Good"])}, "it finds nothing in the bad example"),
        ({"documentation": documented(Good=SOUND.sections["Bad"])}, "it finds something in the good example"),
        ({"fix": None}, "its section Fix does not begin with `none:`"),
        ({"fix": Applicability.UNSAFE}, "its section Fix does not begin with `unsafe:`"),
    ],
)
def test_a_flaw_of_a_rule_is_told(changes: dict[str, object], said: str) -> None:
    assert any(said in each for each in told(**changes))


def test_a_fix_that_is_promised_and_not_there_is_told() -> None:
    rule = attrs.evolve(find_rule("unknown-tag"), fix=Applicability.SAFE)

    assert any("it says that its fix is safe" in each for each in flaws(rule))


def test_an_example_with_two_flaws_is_told() -> None:
    header = "UNCLAS LIMA 000001\n\nE.O. 12958: N/A\nTAGS: PREL ZZZZZ PE\nSUBJECT: A VISIT"
    text = f"```cable\n{header}\n\nAll went well.\n\nDOE\n\nNNN\n```"

    assert any("has other flaws: TAG010" in each for each in told(documentation=documented(Bad=text)))


def test_an_example_that_is_no_whole_cable_is_told() -> None:
    text = "```cable\nUNCLAS LIMA 000001\n\nSUBJECT: A VISIT\n\nNNN\n```"

    assert any("has other flaws: HDR005, PAR002, TAG001" in each for each in told(documentation=documented(Bad=text)))


@pytest.mark.parametrize(
    ("finding", "said"),
    [
        ({"message": "x" * 121}, "is over 120 characters"),
        ({"message": "the tag is odd."}, "ends with a full stop"),
        ({"message": "The tag is odd"}, "does not begin in lower case"),
        ({"message": "invalid tag"}, "calls it wrong and does not say what is"),
        ({"message": "a\nb"}, "is more than a line"),
        ({"help": "Remove it"}, "is not in the imperative"),
    ],
)
def test_a_flaw_of_a_finding_is_told(finding: dict[str, str], said: str) -> None:
    def odd_tag(tag: Tag, _context: RuleContext) -> Iterator[Finding]:
        if tag.term == "ZZZZZ":
            given = {"message": "`ZZZZZ` is odd", "help": "remove it", **finding}
            yield Finding(span=tag.span, edits=(Edit(span=tag.span, replacement=""),), **given)  # type: ignore[arg-type]

    base = find_rule("unknown-tag")
    text = documented(Bad="```cable\nUNCLAS LIMA 000001\nTAGS: ZZZZZ\n```", Good="```cable\nUNCLAS LIMA 000001\nTAGS: PREL\n```")
    rule = Rule(
        code=f"ODD{len(said):03}", name="odd-tag", severity=base.severity, archive_severity=None, fix=Applicability.SAFE,
        since="1", documentation=text, node_types=(Tag,), check=odd_tag,
    )  # fmt: skip

    assert any(said in each for each in flaws(rule))
