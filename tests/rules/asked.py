"""Asking one rule about a node or a text that was made by hand."""

from __future__ import annotations

from cablefmt.check import check
from cablefmt.model import Cable, Node
from cablefmt.rules import RuleContext, find_rule
from cablefmt.rules.base import DRAFT
from cablefmt.source import Source
from cablefmt.testing.rules import edited

__all__ = ["cable", "classified", "mended", "messages", "places", "said", "weighed"]


def messages(name: str, node: Node) -> list[str]:
    """What the rule of this name says of `node`."""
    cable = node if isinstance(node, Cable) else Cable()
    return [found.message for found in find_rule(name).diagnose(node, RuleContext(cable=cable))]


def places(name: str, text: str) -> list[str]:
    """What stands in a text where the rule of this name finds something."""
    source = Source.of(text)
    return [source.text[slice(*found.span)] for found in check(source, rules=(find_rule(name),))]


def said(name: str, text: str | bytes) -> list[str]:
    """What the rule of this name says of a text."""
    return [found.message for found in check(text, rules=(find_rule(name),))]


def weighed(name: str, text: str, profile: str = DRAFT) -> list[tuple[str, str]]:
    """What the rule of this name says of a text, each with how much it weighs."""
    return [(found.severity.value, found.message) for found in check(text, rules=(find_rule(name),), profile=profile)]


def cable(
    *,
    sent: str = "R 120508Z JAN 06",
    line: str = "UNCLAS ALMATY 000079",
    captions: str = "",
    order: str = "E.O. 12958: N/A",
    tags: str = "TAGS: PGOV KZ",
    subject: str = "SUBJECT: A VISIT TO THE REGION",
    by: str = "",
    text: str = "1. All went well.",
    end: str = "BARLOW",
) -> str:
    """A cable of which a test says only what matters to it; an empty line is left out."""
    head = f"{sent}\nFM USOFFICE ALMATY\nTO SECSTATE WASHDC 4460" if sent else ""
    fields = "\n".join(field for field in (order, tags, subject) if field)
    return "\n\n".join(block for block in (head, line, captions, fields, by, text, end) if block) + "\n"


def classified(**changes: str) -> str:
    """The same, of a confidential cable with all that it needs."""
    usual = {
        "line": "C O N F I D E N T I A L ALMATY 000079",
        "order": "E.O. 12958: DECL: 01/12/2016",
        "by": "Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).",
        "text": "1. (C) All went well.",
    }
    return cable(**{**usual, **changes})


def mended(name: str, text: str) -> str:
    """A text with the edits that the rule of this name offers."""
    return edited(text, check(text, rules=(find_rule(name),)))
