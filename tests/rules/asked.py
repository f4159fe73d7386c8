"""Asking one rule about a node or a cable that was built by hand."""

from __future__ import annotations

from cablefmt.model import Cable, Node
from cablefmt.rules import RuleContext, find_rule

__all__ = ["messages"]


def messages(name: str, node: Node) -> list[str]:
    """What the rule of this name says of `node`."""
    cable = node if isinstance(node, Cable) else Cable()
    return [found.message for found in find_rule(name).diagnose(node, RuleContext(cable=cable))]
