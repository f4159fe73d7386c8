"""Applying the fixes that rules offer, until none is left.

A pass takes the findings in the order of `check`, chooses those whose edits overlap nothing chosen before, applies them, and
checks again. Unparsed text is never touched. A fix that its rule calls safe must keep the tree; one that does not is refused,
and its finding stays.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence

import attrs

from cablefmt.check import check
from cablefmt.diagnostic import Applicability, Diagnostic, Edit
from cablefmt.errors import UnsafeRewriteError
from cablefmt.model import Cable, Unparsed, leaves
from cablefmt.rules import DRAFT, Rule, all_rules
from cablefmt.safety import same_meaning
from cablefmt.source import Source, Span
from cablefmt.syntax import parse_all

__all__ = ["MAXIMUM_PASSES", "AppliedFix", "FixResult", "fix"]

#: After this many rounds of fixing and checking the rest stays as it is: rules that undo each other's fixes would never end.
MAXIMUM_PASSES = 10


@attrs.frozen(kw_only=True)
class AppliedFix:
    """A fix that was applied.

    >>> AppliedFix(code="SIG004", name="garbled-terminator", title="write `NNNN`").code
    'SIG004'
    """

    #: The rule's code.
    code: str
    #: The rule's name.
    name: str
    #: What was done, in the imperative.
    title: str
    #: Which round of fixing and checking it was, from 1 on.
    run: int = 1
    #: What was put in place of what; the places are those of the text before that round.
    edits: tuple[Edit, ...] = ()


@attrs.frozen(kw_only=True)
class FixResult:
    r"""What `fix` made of a text.

    >>> FixResult(text="NNNN\n").applied
    ()
    """

    #: The mended text; `Source.encode` of the source turns it into bytes.
    text: str
    #: The fixes, in the order in which they were applied.
    applied: tuple[AppliedFix, ...] = ()
    #: What `check` finds in the mended text.
    remaining: tuple[Diagnostic, ...] = ()


def fix(
    data: str | bytes | Source, *, unsafe: bool = False, rules: Iterable[Rule] | None = None, profile: str = DRAFT
) -> FixResult:
    r"""Mend what rules know how to mend.

    Args:
        data: The text, its bytes, or a `Source`; it may hold several cables.
        unsafe: Whether to apply fixes too that may change what the cable means, once no safe one is left.
        rules: The rules whose findings are mended; all where nothing is said.
        profile: As for `check`; it decides the severities of what remains.

    Returns:
        The text after at most `MAXIMUM_PASSES` passes, what was done to it, and what is still wrong.

    >>> fix("UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n1. It is fresh.\n\nDOE\n\nNNNNN\n").text[-5:]
    'NNNN\n'
    """
    source = Source.of(data)
    wanted = all_rules() if rules is None else tuple(rules)
    applied = list[AppliedFix]()
    for run in range(1, MAXIMUM_PASSES + 1):
        chosen = _choose(source, wanted, unsafe=unsafe)
        if not chosen:
            break
        source = attrs.evolve(source, text=_edited(source.text, chosen))
        applied += [
            AppliedFix(code=done.code, name=done.name, title=done.fix.title, run=run, edits=done.fix.edits)
            for done in chosen
            if done.fix
        ]
    return FixResult(text=source.text, applied=tuple(applied), remaining=check(source, rules=wanted, profile=profile))


def _choose(source: Source, rules: tuple[Rule, ...], *, unsafe: bool) -> list[Diagnostic]:
    """The findings to mend in one pass: safe ones as long as there are any."""
    cables = tuple(parse_all(source))
    found = check(source, rules=rules)
    safe = [each for each in found if each.fix and each.fix.applicability is Applicability.SAFE]
    chosen = _apart(safe, cables)
    if chosen and not _keeps_meaning(source.text, chosen, cables):
        chosen = _harmless(source.text, safe, cables)
    if not chosen and unsafe:
        chosen = _apart([each for each in found if each.fix and each.fix.applicability is not Applicability.SAFE], cables)
    return chosen


def _harmless(text: str, candidates: list[Diagnostic], cables: Sequence[Cable]) -> list[Diagnostic]:
    """One by one, the findings whose fixes keep the meaning; the others are refused."""
    chosen = list[Diagnostic]()
    for candidate in candidates:
        tried = _apart([*chosen, candidate], cables)
        if len(tried) > len(chosen) and _keeps_meaning(text, tried, cables):
            chosen = tried
    return chosen


def _keeps_meaning(text: str, chosen: list[Diagnostic], cables: Sequence[Cable]) -> bool:
    try:
        same_meaning(cables, tuple(parse_all(_edited(text, chosen))))
    except UnsafeRewriteError:
        return False
    return True


def _apart(found: Iterable[Diagnostic], cables: Sequence[Cable]) -> list[Diagnostic]:
    """The findings whose edits overlap neither those of an earlier one nor unparsed text."""
    taken = sorted(leaf.span for cable in cables for leaf in leaves(cable) if isinstance(leaf, Unparsed))
    chosen = list[Diagnostic]()
    for each in found:
        spans = [edit.span for edit in each.fix.edits] if each.fix else []
        if spans and not any(_is_taken(span, taken) for span in spans):
            chosen.append(each)
            for span in spans:
                insort(taken, span)
    return chosen


def _is_taken(span: Span, taken: Sequence[Span]) -> bool:
    """Whether `span` overlaps one of the sorted spans, or inserts where one inserts already."""
    at = bisect_left(taken, span)
    return any(span == other or (span.start < other.end and other.start < span.end) for other in taken[max(at - 1, 0) : at + 1])


def _edited(text: str, chosen: Iterable[Diagnostic]) -> str:
    edits = sorted((edit for each in chosen if each.fix for edit in each.fix.edits), key=lambda edit: edit.span)
    pieces, at = list[str](), 0
    for edit in edits:
        pieces += [text[at : edit.span.start], edit.replacement]
        at = edit.span.end
    return "".join([*pieces, text[at:]])
