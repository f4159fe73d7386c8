"""The REF line: which cables a cable answers or builds on, and what else it refers to."""

from __future__ import annotations

from typing import Literal

import attrs

from cablefmt.model.node import Field, Node

__all__ = ["Reference", "ReferenceKind", "ReferenceLine", "ReferencedCable"]

#: What a reference refers to: `cable`; `mail`, electronic or faxed; a `telephone` or video call; a `memo`; a `letter`; a
#: diplomatic `note`; a `report`; a `manual` or regulation (`9 FAM 41.31`); a `message` with a date-time group in place of a
#: number; an `airgram` (`A-50`); a page of the `web`; `none` where it says `N/A`; what the grammar cannot tell is `other`.
ReferenceKind = Literal[
    "cable", "mail", "telephone", "memo", "letter", "note", "report", "manual", "message", "airgram", "web", "none", "other"
]


@attrs.frozen(kw_only=True)
class ReferencedCable(Node):
    """A cable that a reference names.

    >>> ReferencedCable(year=None, post="ALMATY", serial=79).post
    'ALMATY'
    """

    #: Four digits; None where the reference does not say: then it is the year of the cable itself.
    year: int | None = None
    #: As written, or the post before it where the reference gives only a number: `STATE 188314, 259032`. None where no post
    #: is said at all: then it is the post of the cable itself.
    post: str | None
    serial: int


@attrs.frozen(kw_only=True)
class Reference(Node):
    """One item of the REF line.

    >>> Reference(letter="A", text="05 STATE 123456 (NOTAL)").letter
    'A'
    """

    #: The item's letter (or digit), without marks.
    letter: str | None = None
    #: The item as written, blanks folded, without its letter.
    text: str
    kind: ReferenceKind = "cable"
    #: Who got it or may read it, in order and upper case: `NOTAL`, `EXDIS`, `SBU/NF`.
    captions: tuple[str, ...] = ()
    #: The cables that it names, in order; none unless it is a cable.
    cables: tuple[ReferencedCable, ...] = ()


@attrs.frozen(kw_only=True)
class ReferenceLine(Field):
    """`REF: A. ALMATY 79 B. 05 STATE 123456`.

    >>> ReferenceLine(references=(Reference(text="ALMATY 79"),)).references[0].text
    'ALMATY 79'
    """

    references: tuple[Reference, ...] = ()
