"""The lines of the transmission head: format lines 1 to 8 of ACP 127."""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.model import Leaf, OriginLine, RoutingLine, SecurityLine, StartOfMessage, Transmission
from cablefmt.rules.base import Finding, RuleContext

__all__ = ["PREFIX", "missing", "relayed"]

#: What the codes of this family begin with.
PREFIX = "TRN"


def relayed(head: Transmission) -> bool:
    """Whether a head has one of format lines 1 to 4: then it needs all. The short form of ACP 126 has none of them.

    >>> relayed(Transmission(lines=(StartOfMessage(channel="XRO", serial="1740"),)))
    True
    """
    return any(isinstance(line, (StartOfMessage, RoutingLine, OriginLine, SecurityLine)) for line in head.lines)


def missing(kind: type[Leaf], head: Transmission, context: RuleContext, *, what: str, todo: str) -> Iterator[Finding]:
    """Once for a head of a whole record that has no line of a kind.

    Args:
        kind: The class of the line.
        head: Where it should stand.
        context: What the rule may know beside it.
        what: What the line is called.
        todo: What to do, in the imperative.

    >>> from cablefmt.model import Cable, FromLine
    >>> context = RuleContext(cable=Cable())
    >>> [found.message for found in missing(FromLine, Transmission(lines=()), context, what="FM line", todo="add a line")]
    ['the transmission head has no FM line']
    """
    if not head.first(kind) and not context.partial:
        yield Finding(span=context.first_line(head), message=f"the transmission head has no {what}", help=todo)
