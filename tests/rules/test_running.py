"""How rules are run: what they are shown, in which order their findings come."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
import pytest

from cablefmt.check import check
from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Cable, Node, Part, Preamble, Tag, TagsLine
from cablefmt.rules import Finding, Rule, RuleContext, rule
from cablefmt.rules.base import ARCHIVE, DRAFT, quoted
from cablefmt.source import Span

#: So much of a text is quoted whole.
LONGEST_QUOTE = 40


def _rule(code: str, kind: type[Node]) -> Rule:
    """A rule that reports every node of this type, at its span."""

    def everywhere(node: Node, context: RuleContext) -> Iterator[Finding]:
        place = "in a part" if context.part else "outside"
        yield Finding(span=node.span, message=place, help="remove it", edits=(Edit(span=node.span, replacement=""),))

    everywhere.__annotations__["node"] = kind
    return rule(code=code, severity=Severity.NOTE, since="0.1")(everywhere)


def _part(start: int, *, superseded: bool = False) -> Part:
    tag = Tag(term="PGOV", span=Span(start, start + 4))
    return Part(preamble=Preamble(fields=(TagsLine(tags=(tag,), span=Span(start, start + 4)),)), superseded=superseded)


def test_a_rule_sees_the_nodes_of_its_type_with_their_part() -> None:
    found = check(Cable(parts=(_part(0),)), rules=(_rule("AAA001", Tag), _rule("AAA002", Cable)))

    assert [(each.code, each.message) for each in found] == [("AAA002", "outside"), ("AAA001", "in a part")]


def test_findings_come_by_place_and_then_by_code() -> None:
    rules = (_rule("BBB001", Tag), _rule("AAA001", TagsLine))
    found = check(Cable(parts=(_part(50), _part(10))), rules=rules)

    assert [(each.span.start, each.code) for each in found] == [(10, "AAA001"), (10, "BBB001"), (50, "AAA001"), (50, "BBB001")]


def test_the_same_finding_comes_once() -> None:
    assert len(check(Cable(parts=(_part(10), _part(10))), rules=(_rule("AAA001", Tag),))) == 1


def test_superseded_copies_are_shown_to_no_rule() -> None:
    found = check(Cable(parts=(_part(10, superseded=True), _part(50))), rules=(_rule("AAA001", Tag),))

    assert [each.span.start for each in found] == [50]


def test_only_a_rule_that_says_how_safe_they_are_gives_fixes() -> None:
    bare = _rule("AAA001", Tag)
    fixing = attrs.evolve(bare, fix=Applicability.UNSAFE)
    cable = Cable(parts=(_part(10),))

    assert [each.fix for each in check(cable, rules=(bare,))] == [None]
    assert [each.fix.applicability for each in check(cable, rules=(fixing,)) if each.fix] == [Applicability.UNSAFE]


def test_every_cable_of_a_text_is_checked() -> None:
    text = "UNCLAS LIMA 000001\n\nSUBJECT: FISH\n\nNNN\nUNCLAS LIMA 000002\n\nSUBJECT: MORE FISH\n\nNNN\n"
    found = [each for each in check(text) if each.name == "garbled-terminator"]

    assert [text[slice(*each.span)] for each in found] == ["NNN", "NNN"]


def test_a_long_text_is_cut_where_it_is_quoted() -> None:
    fits, longer = "x" * LONGEST_QUOTE, "x" * (LONGEST_QUOTE - 4) + " yyyyy"

    assert quoted(fits) == f"`{fits}`"
    assert quoted(longer) == f"`{'x' * (LONGEST_QUOTE - 4)}...`"


@pytest.mark.parametrize(
    ("drafted", "archived", "profile", "weighs"),
    [
        (Severity.ERROR, Severity.WARNING, DRAFT, Severity.ERROR),
        (Severity.ERROR, Severity.WARNING, ARCHIVE, Severity.WARNING),
        (Severity.NOTE, Severity.WARNING, ARCHIVE, Severity.NOTE),
        (Severity.ERROR, None, ARCHIVE, Severity.ERROR),
    ],
)
def test_in_an_archive_a_finding_weighs_no_more_than_its_rule_says(
    drafted: Severity, archived: Severity | None, profile: str, weighs: Severity
) -> None:
    tried = attrs.evolve(_rule("AAA001", Tag), severity=drafted, archive_severity=archived)

    assert [each.severity for each in check(Cable(parts=(_part(10),)), rules=(tried,), profile=profile)] == [weighs]
