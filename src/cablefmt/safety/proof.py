"""All three proofs at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cablefmt.model import Cable, Leaf, leaves
from cablefmt.render import Style, render_all, restyled
from cablefmt.safety.lost import nothing_lost
from cablefmt.safety.meaning import same_meaning, stable
from cablefmt.syntax import parse_all

__all__ = ["prove"]


def prove(before: Sequence[Cable], text: str, style: Style | None = None) -> None:
    r"""All three proofs for a text that was made of the cables `before`.

    Args:
        before: What was read from the source.
        text: What was made of it.
        style: How it was printed; what it asks for is allowed, and must be done: the text means what the restyled cables mean.

    Raises:
        UnsafeRewriteError: one of them fails; its text says which, and where.

    >>> prove(tuple(parse_all("UNCLAS LIMA 000079\n\n\nSUBJECT: FISH")), "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n")
    """
    style = style or Style(keep_sections=True)
    after = tuple(parse_all(text))
    _share_readings(before, after)
    same_meaning([restyled(cable, style) for cable in before], after)
    stable(text, render_all((restyled(cable, style) for cable in after), style))
    nothing_lost(before, after, style)


def _share_readings(before: Sequence[Cable], after: Sequence[Cable]) -> None:
    """Read once what stands in both texts: a reader knows nothing but the text of its leaf, so it would say the same again."""
    known = {(leaf.reader, leaf.written): leaf for leaf in _unread(before)}
    for leaf in _unread(after):
        if twin := known.get((leaf.reader, leaf.written)):
            leaf.read_as(twin)


def _unread(cables: Sequence[Cable]) -> Iterator[Leaf]:
    return (leaf for cable in cables for leaf in leaves(cable) if leaf.reader)
