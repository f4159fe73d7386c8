"""The REF line: its letters, the cables that it names, and the places in the text that name its items."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from cablefmt.model import Part, ReferencedCable
from cablefmt.rules.base import RuleContext
from cablefmt.vocab import canonical_post

__all__ = ["PREFIX", "NamedCable", "named_cables"]

#: What the codes of this family begin with.
PREFIX = "REF"


@attrs.frozen(kw_only=True)
class NamedCable:
    """A cable that the REF line names, with what it leaves unsaid filled in.

    >>> NamedCable(cable=ReferencedCable(post=None, serial=79), year=2006, post="LIMA").post
    'LIMA'
    """

    cable: ReferencedCable
    #: The year that is written, else that of the cable; None where neither is known.
    year: int | None
    #: In its one spelling: the post that is written, else that of the cable.
    post: str | None


def named_cables(part: Part, context: RuleContext) -> Iterator[NamedCable]:
    """The cables that the REF lines of a header name, in order.

    >>> from cablefmt.model import Cable
    >>> list(named_cables(Part(), RuleContext(cable=Cable())))
    []
    """
    line = part.preamble.classification_line
    own_post, own_year = line.post if line else None, context.date.year if context.date else None
    for reference in part.preamble.references:
        for cable in reference.cables:
            post = cable.post or own_post
            yield NamedCable(cable=cable, year=cable.year or own_year, post=canonical_post(post) if post else None)
