"""Law: the leaves tile the source. Joined, they are the input; every node lies inside its parent, behind its elder."""

from __future__ import annotations

from cablefmt import Cable, Source, parse, parse_all
from cablefmt.model import Leaf, Node, children, leaves
from tests.laws.law import LawOfAnyText


def misplaced(node: Node) -> str | None:
    """The first node below this one that sticks out of its parent, or begins before its elder ends; inside a leaf it may."""
    at = node.span.start
    for child in children(node):
        name = f"{type(child).__name__} {tuple(child.span)} in {type(node).__name__} {tuple(node.span)}"
        if not at <= child.span.start <= child.span.end <= node.span.end:
            return f"{name} sticks out, or begins before {at}"
        at = node.span.start if isinstance(node, Leaf) else child.span.end
        if said := misplaced(child):
            return said
    return None


def untiled(cables: list[Cable], source: Source) -> str | None:
    """The first place that no leaf covers, or two do."""
    at = 0
    for leaf in (leaf for cable in cables for leaf in leaves(cable)):
        if leaf.span.start != at:
            return f"{type(leaf).__name__} begins at {leaf.span.start}, the leaf before it ends at {at}"
        if leaf.raw != source.text[leaf.span.start : leaf.span.end]:
            return f"{type(leaf).__name__} at {at} has the text {leaf.raw!r}"
        at = leaf.span.end
    return None if at == len(source.text) else f"the leaves end at {at} of {len(source.text)}"


class TestTiles(LawOfAnyText):
    def broken(self, data: bytes) -> str | None:
        source = Source.from_bytes(data)
        first, every = parse(source), list(parse_all(source))
        said = untiled([first], source) or untiled(every, source)
        return said or next(filter(None, map(misplaced, [first, *every])), None)
