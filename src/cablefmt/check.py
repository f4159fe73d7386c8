"""Running the rules over a cable: tree in, diagnostics out.

Superseded copies are shown to no rule: what is wrong in them goes when the copy goes. Whether they are copies is a matter
for rules about the whole cable.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cablefmt.diagnostic import Diagnostic
from cablefmt.model import Cable, Node, Part, Transmission, children, walk
from cablefmt.rules import DRAFT, Rule, RuleContext, all_rules
from cablefmt.source import Source
from cablefmt.syntax import parse_all

__all__ = ["check"]


def check(
    data: str | bytes | Source | Cable | Sequence[Cable], *, rules: Iterable[Rule] | None = None, profile: str = DRAFT
) -> tuple[Diagnostic, ...]:
    r"""Everything that the rules find in a text, all its cables, or in cables that were parsed.

    Args:
        data: A text, or a cable that was parsed from one, or several.
        rules: The rules to run; all where nothing is said.
        profile: `draft` for a cable that somebody is about to send, `archive` for a published record: it decides severities.

    Returns:
        The diagnostics, each once, sorted by place and then code.

    >>> text = "UNCLAS LIMA 000417\n\nE.O. 12958: N/A\nSUBJECT: A VISIT\n\n1. All went well.\n\n2. They left.\n\nDOE\n\nNNN\n"
    >>> [found.name for found in check(text)]
    ['missing-tags', 'garbled-terminator']
    >>> check(tuple(parse_all(text))) == check(text)
    True
    """
    chosen = all_rules() if rules is None else tuple(rules)
    found = {diagnostic for cable in _cables(data) for diagnostic in _diagnose(cable, chosen, profile)}
    return tuple(sorted(found, key=lambda each: (each.span, each.code, each.message)))


def _cables(data: str | bytes | Source | Cable | Sequence[Cable]) -> Iterable[Cable]:
    match data:
        case Cable():
            return (data,)
        case str() | bytes() | Source():
            return parse_all(data)
    return data


def _diagnose(cable: Cable, rules: tuple[Rule, ...], profile: str) -> Iterator[Diagnostic]:
    met = dict[type[Node], list[tuple[Node, RuleContext]]]()
    for node, context in _visited(cable, profile):
        met.setdefault(type(node), []).append((node, context))
    # Rule by rule, not node by node: the next step of the same code finds it at hand.
    for rule in rules:
        for kind in rule.node_types:
            for node, context in met.get(kind, ()):
                for finding in rule.check(node, context):
                    yield rule.diagnostic(finding, profile)


def _visited(cable: Cable, profile: str) -> Iterator[tuple[Node, RuleContext]]:
    """Every node that rules may see, parents first, with what they may know beside it."""
    whole = RuleContext(cable=cable, profile=profile)
    yield cable, whole
    for child in children(cable):
        if isinstance(child, Transmission):
            yield child, whole
            yield from ((node, whole) for line in child.current_lines for node in walk(line))
        elif not isinstance(child, Part):
            yield from ((node, whole) for node in walk(child))
        elif not child.superseded:
            inside = whole.within(child)
            yield from ((node, inside) for node in walk(child))
