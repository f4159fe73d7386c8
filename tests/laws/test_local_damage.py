"""Law: a damage in the middle of a cable's text changes nothing in front of its paragraph."""

from __future__ import annotations

from cablefmt import Cable, Source
from cablefmt.model import Node, Paragraph, TextBlock, leaves
from cablefmt.model.scars import without_scars
from cablefmt.syntax import parse
from tests.laws.law import Law

#: What an enemy of order writes over a line: letters of prose, which no production takes for its own.
DAMAGE = "x y z"


def _before(cable: Cable, end: int) -> list[Node]:
    """The header, and every paragraph that ends in front of a place."""
    fields = [field for part in cable.parts for field in without_scars(part.preamble.fields) if field.span.end <= end]
    blocks = [block for part in cable.parts if part.body for block in part.body.blocks]
    return [*fields, *(block for block in blocks if isinstance(block, Paragraph) and block.span.end <= end)]


class TestLocalDamage(Law):
    def broken(self, data: bytes) -> str | None:
        cable = parse(Source.from_bytes(data))
        text = cable.source.text
        blocks = [leaf for leaf in leaves(cable) if isinstance(leaf, TextBlock) and leaf.raw.count("\n") > 3]
        if not blocks:
            return None
        # The second line of the last text of some length.
        start = text.index("\n", blocks[-1].span.start) + 1
        damaged = text[:start] + DAMAGE + text[text.index("\n", start) :]
        at = max((block.span.start for part in cable.parts if part.body for block in part.body.blocks
                  if block.span.start <= start), default=0)  # fmt: skip
        before, behind = _before(cable, at), _before(parse(damaged), at)
        changed = [type(one).__name__ for one, other in zip(before, behind, strict=False) if one != other]
        return (
            f"changed: {changed[:5]}, {len(before)} nodes became {len(behind)}" if changed or len(before) != len(behind) else None
        )
