"""The test kit for rules: what every rule of cablefmt keeps to, for rules of other packages, too.

In a test of such a package::

    from cablefmt.testing.rules import flaws

    @pytest.mark.parametrize("rule", MY_RULES)
    def test_rule(rule):
        assert list(flaws(rule)) == []
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from cablefmt.check import check
from cablefmt.diagnostic import Diagnostic, Severity
from cablefmt.rules import Rule, all_rules
from cablefmt.rules.documentation import SECTIONS
from cablefmt.source import Source

__all__ = ["edited", "flaws", "other_findings"]

_MESSAGE_LENGTH = 120
#: Notes that examples have besides. What canonical text sets otherwise does not depend on the flaw, and an example shows the
#: cable as it was sent; archives have mostly cut `NNNN` off, and so have the examples. Of neighbours, too, only notes pass.
_LAYOUT = "LAY"
_UNASKED = ("missing-terminator",)


def edited(data: str | bytes, found: Sequence[Diagnostic]) -> str:
    r"""A text with the edits of these findings applied.

    >>> from cablefmt.rules import find_rule
    >>> edited("NNN\n", check("NNN\n", rules=(find_rule("garbled-terminator"),)))
    'NNNN\n'
    """
    text = Source.of(data).text
    edits = sorted((edit for each in found if each.fix for edit in each.fix.edits), key=lambda edit: edit.span, reverse=True)
    for edit in edits:
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    return text


def other_findings(rule: Rule, text: str | bytes) -> set[str]:
    r"""The codes that other rules have for an example.

    An example is a whole cable, with header, text and sign-off, but for what its flaw takes away. Passed over are only notes: on
    layout, on the terminator, and those of the neighbours that the rule's documentation names, where the flaw is made of the
    other one. What was read as `Ã©` is a character that is none of ASCII.

    >>> from cablefmt.rules import find_rule
    >>> other_findings(find_rule("garbled-terminator"), "NNN\n")
    {'HDR001'}
    """
    named = re.findall(r"`([a-z\-]+)`", rule.documentation.sections.get("See", ""))
    allowed = {each.code for each in all_rules() if each.name in _UNASKED or each.name in named}
    allowed |= {each.code for each in all_rules() if each.code.startswith(_LAYOUT) and not rule.code.startswith(_LAYOUT)}
    found = {each.code for each in check(text) if each.severity is not Severity.NOTE or each.code not in allowed}
    return found - {rule.code}


def flaws(rule: Rule) -> Iterator[str]:
    """What is wrong with a rule itself, a sentence each: nothing, where it is as a reader of another rule expects.

    Its examples are its tests: each under Bad must have the flaw and no other, each under Good none, and where the rule has a
    fix, it must make the second of the first.

    >>> from cablefmt.rules import find_rule
    >>> list(flaws(find_rule("garbled-terminator")))
    []
    """
    for part in (_named, _documented, _exemplified, _worded):
        yield from part(rule)


def _named(rule: Rule) -> Iterator[str]:
    if not re.fullmatch(r"[A-Z]{3}\d{3}", rule.code):
        yield f"its code {rule.code} is not three letters and three digits"
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name) or rule.name.startswith(("no-", "check-", "should-", "require-")):
        yield f"its name {rule.name} does not name a flaw, in small letters with hyphens"


def _documented(rule: Rule) -> Iterator[str]:
    documentation = rule.documentation
    if not re.fullmatch(r"(Flag|Note|Say) [^\n]{10,100}\.", documentation.summary):
        yield "its summary is not one sentence that begins with Flag, Note or Say"
    if tuple(documentation.sections) != SECTIONS or not all(documentation.sections.values()):
        yield f"its sections are not {', '.join(SECTIONS)}"
    word = rule.fix.value if rule.fix else "none"
    if not documentation.sections.get("Fix", "").lower().startswith(f"{word}:"):
        yield f"its section Fix does not begin with `{word}:`"
    if not documentation.bad or len(documentation.bad) != len(documentation.good):
        yield "it has no examples, or not as many under Good as under Bad"


def _exemplified(rule: Rule) -> Iterator[str]:
    for bad, good in zip(rule.documentation.bad, rule.documentation.good, strict=False):
        found = check(bad, rules=(rule,))
        if not found:
            yield f"it finds nothing in the bad example {bad[:40]!r}"
        if check(good, rules=(rule,)):
            yield f"it finds something in the good example {good[:40]!r}"
        for name, text in (("bad", bad), ("good", good)):
            if others := other_findings(rule, text):
                yield f"the {name} example {text[:40]!r} has other flaws: {', '.join(sorted(others))}"
        fixable = [each for each in found if each.fix]
        if bool(fixable) != bool(rule.fix):
            yield f"it says that its fix is {rule.fix and rule.fix.value}, and has {len(fixable)} for {bad[:40]!r}"
        elif fixable and edited(bad, fixable) != Source.of(good).text:
            yield f"its fix makes {edited(bad, fixable)!r} of the bad example, not the good one"


def _worded(rule: Rule) -> Iterator[str]:
    asked: tuple[tuple[str, Callable[[Diagnostic], bool]], ...] = (
        ("is over 120 characters", lambda found: len(found.message) > _MESSAGE_LENGTH),
        ("ends with a full stop", lambda found: found.message.endswith(".")),
        (
            "does not begin in lower case",
            lambda found: not (found.message[:1].islower() or found.message[:1].isdecimal() or found.message[:1] in "`E"),
        ),
        (
            "calls it wrong and does not say what is",
            lambda found: bool(re.search(r"\b(invalid|error|bad|illegal)\b", found.message)),
        ),
        ("is more than a line", lambda found: "\n" in found.message),
    )
    for found in chain.from_iterable(check(bad, rules=(rule,)) for bad in rule.documentation.bad):
        yield from (f"the message {found.message!r} {said}" for said, is_so in asked if is_so(found))
        if found.help and (not re.match(r"[a-z]+ ", found.help) or found.help.endswith(".")):
            yield f"the help {found.help!r} is not in the imperative, without a full stop"
        if found.fix and found.fix.title != found.help:
            yield f"the title of the fix is {found.fix.title!r}, not the help"
