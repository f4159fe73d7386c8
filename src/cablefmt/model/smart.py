"""SMART, the layout of 2009 on: what only its header and the lines behind its text have.

Where a line of it says what other cables say too, it is the same node: `FromLine`, `ActionAddressees`, `ExecutiveOrder`,
`TagsLine`, `Captions`, `ReferenceLine`, `AttentionLines` (Pass Line), `SubjectLine`.
"""

from __future__ import annotations

from typing import Literal

import attrs

from cablefmt.model.node import Field, Node

__all__ = ["Clearance", "ClearanceStep", "MessageReference", "Officer", "SmartLine"]

#: What an officer did with a cable, in the order of the lines.
ClearanceStep = Literal["drafted", "cleared", "approved", "released"]


@attrs.frozen(kw_only=True)
class MessageReference(Field):
    """The message reference number, `MRN: 11 LIMA 417`: which cable it is.

    >>> MessageReference(year=2011, post="LIMA", serial=417).post
    'LIMA'
    """

    #: Of its two digits, 66 to 99 are of the last century.
    year: int | None = None
    #: As written; it may hold blanks.
    post: str | None = None
    serial: int | None = None


@attrs.frozen(kw_only=True)
class Officer(Node):
    """Somebody who drafted or cleared: `CONS:Doe, Jane M`.

    >>> Officer(office="CONS", name="Doe, Jane M").office
    'CONS'
    """

    office: str | None = None
    #: As written, the surname first.
    name: str


@attrs.frozen(kw_only=True)
class Clearance(Field):
    """`Drafted By:`, `Cleared By:`, `Approved By:` or `Released By:`, and the officers who did.

    >>> Clearance(step="drafted", officers=(Officer(name="Doe, Jane M"),)).step
    'drafted'
    """

    step: ClearanceStep = "drafted"
    officers: tuple[Officer, ...] = ()


@attrs.frozen(kw_only=True)
class SmartLine(Field):
    """A label and a list of names: who got the cable inside a post, how it is kept, what was attached to it.

    >>> SmartLine(label="Dissemination Rule", names=("Archive Copy",)).names
    ('Archive Copy',)
    """

    #: `Action Office`, `Info Office`, `Action Post`, `Dissemination Rule` or `Attachments`.
    label: str = ""
    names: tuple[str, ...] = ()
