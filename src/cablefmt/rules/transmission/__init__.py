"""The lines of the transmission head: format lines 1 to 8 of ACP 127."""

from __future__ import annotations

from cablefmt.model import OriginLine, RoutingLine, SecurityLine, StartOfMessage, Transmission

#: What the codes of this family begin with.
PREFIX = "TRN"


def relayed(head: Transmission) -> bool:
    """Whether a head has one of format lines 1 to 4: then it needs all. The short form of ACP 126 has none of them.

    >>> relayed(Transmission(lines=(StartOfMessage(channel="XRO", serial="1740"),)))
    True
    """
    return any(isinstance(line, (StartOfMessage, RoutingLine, OriginLine, SecurityLine)) for line in head.lines)
