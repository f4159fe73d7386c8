"""Where two trees differ, in a line that fits a list of failures."""

from __future__ import annotations

from itertools import zip_longest

from cablefmt.model import (
    BlankScar,
    Cable,
    Node,
    PageBreak,
    PartialExtract,
    Portal,
    ReviewStamp,
    Transmission,
    Unparsed,
    children,
)

__all__ = ["difference"]

#: How much of a node is shown.
SHOWN = 160


def difference(expected: Node, actual: Node) -> str | None:
    """The first and innermost pair of nodes that are not equal; None where the trees are.

    >>> from cablefmt.model import Banner
    >>> difference(Banner(text="SECRET"), Banner(text="SBU"))
    "Banner(unread='', text='SECRET') becomes Banner(unread='', text='SBU')"
    """
    if expected == actual:
        return None
    for one, other in zip_longest(_content(expected), _content(actual)):
        if type(one) is not type(other):
            return f"{_shown(one)} becomes {_shown(other)}"
        if said := difference(one, other):
            return said
    return f"{_shown(expected)} becomes {_shown(actual)}"


def _content(node: Node) -> list[Node]:
    """The children that count when trees are compared, as far as that can be said of them alone."""
    if isinstance(node, Cable):
        return [node.portal or Portal(), node.transmission or Transmission(lines=()), *node.current_parts, node.closing]
    if isinstance(node, Portal):
        return [line for line in node.lines if isinstance(line, (PartialExtract, Unparsed))]
    return [child for child in children(node) if not isinstance(child, (PageBreak, BlankScar, ReviewStamp))]


def _shown(node: Node | None) -> str:
    text = repr(node) if node is not None else "nothing"
    return text if len(text) <= SHOWN else f"{text[:SHOWN]} ..."
