"""Every type of node is exported, documented, generated, printed and written as JSON. A new type fails here until it is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import attrs
import pytest
from hypothesis import HealthCheck, Phase, given, settings

from cablefmt import Cable, from_json, model, render, to_json
from cablefmt.model import (
    Archive,
    Attention,
    BlankScar,
    BlockMark,
    Closing,
    Field,
    Leaf,
    Node,
    PageBreak,
    ParagraphHead,
    Part,
    Portal,
    PortalBlock,
    PortalChrome,
    PortalValue,
    Preamble,
    ReferencedCable,
    ReferenceMention,
    ReviewStamp,
    SectionJoin,
    TableLines,
    walk,
)
from cablefmt.model.node import Deferred
from cablefmt.testing.cables import cables

#: What only other types are made of.
BASES = {Node, Deferred, Leaf, Field}
#: What canonical text leaves out: page furniture and scars.
NOT_PRINTED = {PortalBlock, PortalValue, PortalChrome, PageBreak, ReviewStamp, BlankScar}
#: Seen in print only by what is inside, or by the text that they are read from.
BY_OTHERS = {
    SectionJoin,
    Archive,
    Attention,
    Cable,
    Part,
    Portal,
    Preamble,
    Closing,
    ParagraphHead,
    ReferencedCable,
    BlockMark,
    TableLines,
    ReferenceMention,
}


def _below(kind: type[Node]) -> Iterator[type[Node]]:
    for subtype in kind.__subclasses__():
        yield subtype
        yield from _below(subtype)


#: Attrs makes a class twice, once without slots; only the second is in the module.
KINDS = sorted(
    {kind for kind in _below(Node) if getattr(model, kind.__name__, None) is kind} - BASES, key=lambda kind: kind.__name__
)
every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)


@cache
def generated() -> dict[type[Node], Cable]:
    """For each type that the strategies reach, one cable that has a node of it."""
    found: dict[type[Node], Cable] = {}

    @settings(max_examples=600, derandomize=True, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(cables())
    def collect(cable: Cable) -> None:
        for node in walk(cable):
            found.setdefault(type(node), cable)

    collect()
    return found


def test_there_are_types() -> None:
    assert len(KINDS) > 40


def test_every_type_is_exported() -> None:
    defined = {kind.__name__ for kind in _below(Node) if kind.__module__.startswith("cablefmt.model")} - {"Deferred"}

    assert defined <= set(model.__all__)


@every_kind
def test_it_is_documented_with_an_example(kind: type[Node]) -> None:
    assert ">>> " in (kind.__doc__ or "")


@every_kind
def test_it_is_frozen_and_takes_keywords_only(kind: type[Node]) -> None:
    assert all(field.kw_only for field in attrs.fields(kind))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        object.__new__(kind).span = None


@every_kind
def test_a_strategy_reaches_it(kind: type[Node]) -> None:
    assert kind in generated()


@every_kind
def test_it_has_a_json_form(kind: type[Node]) -> None:
    cable = generated()[kind]
    copies = [node for node in walk(from_json(to_json(cable))) if type(node) is kind]

    assert copies == [node for node in walk(cable) if type(node) is kind]


def _without(node: Node, kind: type[Node]) -> Node:
    """The tree without the nodes of this type, and what cannot stand without one."""
    changes = {}
    for field in attrs.fields(type(node)):
        value = getattr(node, field.name)
        if isinstance(value, tuple) and any(isinstance(item, Node) for item in value):
            changes[field.name] = tuple(_without(item, kind) for item in value if type(item) is not kind)
        elif isinstance(value, Node):
            changes[field.name] = None if type(value) is kind else _without(value, kind)
    return attrs.evolve(node, **changes) if changes else node


@every_kind
def test_it_is_printed(kind: type[Node]) -> None:
    cable = generated()[kind]
    if kind in NOT_PRINTED:
        assert render(_without(cable, kind)) == render(cable)
    elif kind not in BY_OTHERS:
        assert render(_without(cable, kind)) != render(cable)
