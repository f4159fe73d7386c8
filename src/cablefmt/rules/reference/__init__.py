"""The REF line: its letters, the cables that it names, and the places in the text that name its items."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from cablefmt.model import MessageReference, Node, Preamble, Reference, ReferencedCable, ReferenceLine, SmartHeader
from cablefmt.rules.base import RuleContext
from cablefmt.vocab import canonical_post

__all__ = ["PREFIX", "Number", "items", "named_cables", "own_number"]

#: What the codes of this family begin with.
PREFIX = "REF"


@attrs.frozen(kw_only=True)
class Number:
    """What a cable is known by. Two are the same cable when they are equal.

    >>> Number(year=2006, post="LIMA", serial=79).post
    'LIMA'
    """

    #: None where it is not known.
    year: int | None
    #: In its one spelling.
    post: str | None
    serial: int
    #: What says it.
    node: Node = attrs.field(default=Node(), eq=False)


def items(header: Preamble | SmartHeader) -> tuple[Reference, ...]:
    """The references of a header.

    >>> items(Preamble())
    ()
    """
    return tuple(item for line in header.all(ReferenceLine) for item in line.references)


def own_number(context: RuleContext) -> Number | None:
    """The number of the cable itself.

    >>> from cablefmt.model import Cable
    >>> own_number(RuleContext(cable=Cable()))
    """
    head, smart = context.part.preamble if context.part else context.cable.preamble, context.cable.smart_header
    line = head.classification_line or (smart.first(MessageReference) if smart else None)
    if line is None or line.post is None or line.serial is None:
        return None
    year = context.date.year if context.date else None
    return Number(year=year, post=canonical_post(line.post), serial=line.serial, node=line)


def named_cables(header: Preamble | SmartHeader, context: RuleContext) -> Iterator[tuple[ReferencedCable, Number]]:
    """The cables that a header names, with what each leaves unsaid filled in: year and post are those of the cable itself.

    >>> from cablefmt.model import Cable
    >>> list(named_cables(Preamble(), RuleContext(cable=Cable())))
    []
    """
    own, year = own_number(context), context.date.year if context.date else None
    for reference in items(header):
        for cable in reference.cables:
            post = canonical_post(cable.post) if cable.post else own.post if own else None
            yield cable, Number(year=cable.year or year, post=post, serial=cable.serial)
