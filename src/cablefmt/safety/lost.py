r"""The third proof: no word of the source is lost, none is added.

It does not trust the values in the tree. It compares what the two *texts* say, leaf by leaf and character by character; of
the tree it takes only where a leaf begins, of which kind it is, and so which rewrite is declared for it, and which words
no reader understood. `DROPPED` and the tables of `cablefmt.safety.rewrites` are the whole list of declared rewrites, besides
blanks and what a style asks for;
`docs/explanation/canonical-form.md` explains them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile, zip_longest

import attrs

from cablefmt.errors import UnsafeRewriteError
from cablefmt.model import (
    BlankScar,
    Cable,
    ClassificationLine,
    Leaf,
    PageBreak,
    Part,
    PartialExtract,
    PortalBlock,
    PortalChrome,
    ReviewStamp,
    Terminator,
    Transmission,
    leaves,
)
from cablefmt.render import Style, assembled, spelled
from cablefmt.safety.meaning import short
from cablefmt.safety.rewrites import letters_and_digits, numbers_of, says_the_same

__all__ = ["DROPPED", "nothing_lost"]

#: Leaves of which canonical text keeps no character: it drops them, or prints a fixed text in their place.
DROPPED = (PageBreak, BlankScar, ReviewStamp, PortalBlock, PortalChrome, PartialExtract, Terminator)

#: Of these consist the number of a section and its total: `01 OF 03`, `01OF 03`.
_SECTION_LETTERS = frozenset("0123456789OF/")


def nothing_lost(before: Sequence[Cable], after: Sequence[Cable], style: Style | None = None) -> None:
    """Every character of the source that is neither a blank nor touched by a declared rewrite stands in the rewritten text.

    Args:
        before: What was read from the source.
        after: What was read from the rewritten text.
        style: How that was printed; see `prove`.

    Raises:
        UnsafeRewriteError: one does not; its text quotes the leaf of the source and the one in its place.

    >>> from cablefmt.syntax import parse_all
    >>> nothing_lost(tuple(parse_all("SUBJ:  FISH")), tuple(parse_all("SUBJECT: FISH")))
    """
    style = style or Style(keep_sections=True)
    for one, other in zip_longest(_wanted(before, style), _content(after)):
        if one is None or other is None or type(one) is not type(other) or not says_the_same(one, other):
            raise UnsafeRewriteError(f"text is lost or added: {_quoted(one)} became {_quoted(other)}")
    for cable, rewritten in zip(before, after, strict=True):
        sections = _joined_sections(cable, style)
        for head in _heads(cable):
            _stand_again(head.superseded, rewritten, style, 0, "a head that is left out says more than its twin")
        for part in cable.parts:
            if part.superseded:
                _is_repeated(part, rewritten, style, sections, "a copy that is left out says more than its twin")
        for part in cable.current_parts[1:] if sections else ():
            _is_repeated(attrs.evolve(part, body=None), rewritten, style, sections, "a section's header says more than the first")


def _joined_sections(cable: Cable, style: Style) -> int:
    """How many sections become one piece; 0 where they stay apart."""
    return 0 if style.keep_sections or assembled(cable) is cable else len(cable.current_parts)


def _wanted(cables: Sequence[Cable], style: Style) -> Iterator[Leaf]:
    """The leaves of the source, as the style wants them: without the headers of sections, and with ASCII's characters."""
    for cable in cables:
        sections = _joined_sections(cable, style)
        for leaf in _content((assembled(cable) if sections else cable,)):
            yield _spelled(_without_section(leaf, sections), style)


def _kept(found: Iterable[Leaf]) -> Iterator[Leaf]:
    return (leaf for leaf in found if not isinstance(leaf, DROPPED))


def _spelled(leaf: Leaf, style: Style) -> Leaf:
    return attrs.evolve(leaf, raw=spelled(leaf.raw)) if style.ascii and not leaf.raw.isascii() else leaf


def _without_section(leaf: Leaf, sections: int) -> Leaf:
    """The classification line of an assembled cable without `SECTION 01 OF 03`, any other leaf as it is."""
    if not sections or not isinstance(leaf, ClassificationLine):
        return leaf
    before, keyword, behind = leaf.raw.upper().partition("SECTION")
    words = behind.split()
    count = len(list(takewhile(_SECTION_LETTERS.issuperset, words[:3])))
    if not keyword or any(not 0 < number <= sections for number in numbers_of(" ".join(words[:count]))):
        return leaf
    return attrs.evolve(leaf, raw=" ".join([before.rstrip().removesuffix("FINAL"), *words[count:]]))


def _quoted(leaf: Leaf | None) -> str:
    return f"{type(leaf).__name__} {short(leaf.raw)}" if leaf else "nothing"


def _content(cables: Sequence[Cable]) -> Iterator[Leaf]:
    """The leaves that must find their like in the other text."""
    for cable in cables:
        kept = attrs.evolve(cable, parts=cable.current_parts)
        copies = {id(line) for head in _heads(kept) for line in head.superseded}
        yield from (leaf for leaf in _kept(leaves(kept)) if id(leaf) not in copies)


def _heads(cable: Cable) -> Iterator[Transmission]:
    """The transmission head of the cable, and of each section that was sent as a message of its own."""
    joins = [part.join.transmission for part in cable.parts if part.join]
    return (head for head in (cable.transmission, *joins) if head)


def _is_repeated(part: Part, rewritten: Cable, style: Style, sections: int, else_said: str) -> None:
    """A part may go if every field of its header has its twin in the text that stays, in order, and so have its first words."""
    _stand_again(part.preamble.fields, rewritten, style, sections, else_said)
    # The archive cut the copy's text short, with a mark: `...`.
    words = "".join(letters_and_digits(_spelled(leaf, style)) for leaf in _kept(leaves(part.body))) if part.body else ""
    if words and words not in "".join(map(letters_and_digits, _content((rewritten,)))):
        raise UnsafeRewriteError(f"{else_said}: {short(words)}")


def _stand_again(copy: Iterable[Leaf], rewritten: Cable, style: Style, sections: int, else_said: str) -> None:
    """Make sure that each of these leaves has its twin in the text that stays, in order."""
    rest = _content((rewritten,))
    for leaf in _kept(copy):
        wanted = _spelled(_without_section(leaf, sections), style)
        if not any(type(wanted) is type(twin) and says_the_same(wanted, twin) for twin in rest):
            raise UnsafeRewriteError(f"{else_said}: {_quoted(wanted)}")
