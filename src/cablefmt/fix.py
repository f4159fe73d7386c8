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
    wanted = all_rules() if rules is None else tuple(rules)
    cables = tuple(parse_all(data))
    found = check(cables, rules=wanted, profile=profile)
    applied = list[AppliedFix]()
    for run in range(1, MAXIMUM_PASSES + 1):
        chosen, mended = _pass(cables, found, unsafe=unsafe)
        if not chosen:
            break
        # Each text is read and checked once: what a pass made is what the next one looks at.
        cables, found = mended, check(mended, rules=wanted, profile=profile)
        applied += [
            AppliedFix(code=done.code, name=done.name, title=done.fix.title, run=run, edits=done.fix.edits)
            for done in chosen
            if done.fix
        ]
    return FixResult(text=cables[0].source.text, applied=tuple(applied), remaining=found)


#: The findings whose fixes are applied together, and the cables after that.
_Chosen = tuple[list[Diagnostic], tuple[Cable, ...]]


def _pass(cables: tuple[Cable, ...], found: Sequence[Diagnostic], *, unsafe: bool) -> _Chosen:
    """The findings to mend in one pass: safe ones as long as there are any."""
    safe = [each for each in found if each.fix and each.fix.applicability is Applicability.SAFE]
    chosen, mended = _harmless(([], cables), safe, cables)
    if not chosen and unsafe:
        chosen = _apart([each for each in found if each.fix and each.fix.applicability is not Applicability.SAFE], cables)
        mended = _edited(cables, chosen)
    return chosen, mended


def _harmless(known: _Chosen, candidates: Sequence[Diagnostic], cables: tuple[Cable, ...]) -> _Chosen:
    """Add the candidates whose fixes keep the meaning beside those known already; of a lot that does not, each half is tried."""
    tried = _apart([*known[0], *candidates], cables)
    if len(tried) == len(known[0]):
        return known
    mended = _edited(cables, tried)
    if _means_the_same(cables, mended):
        return tried, mended
    if len(candidates) == 1:
        return known
    half = len(candidates) // 2
    return _harmless(_harmless(known, candidates[:half], cables), candidates[half:], cables)


def _means_the_same(before: Sequence[Cable], after: Sequence[Cable]) -> bool:
    try:
        same_meaning(before, after)
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


def _edited(cables: Sequence[Cable], chosen: Iterable[Diagnostic]) -> tuple[Cable, ...]:
    """The cables of the text with the edits of the chosen findings made."""
    source = cables[0].source
    edits = sorted((edit for each in chosen if each.fix for edit in each.fix.edits), key=lambda edit: edit.span)
    pieces, at = list[str](), 0
    for edit in edits:
        pieces += [source.text[at : edit.span.start], edit.replacement]
        at = edit.span.end
    return tuple(parse_all(attrs.evolve(source, text="".join([*pieces, source.text[at:]]))))
