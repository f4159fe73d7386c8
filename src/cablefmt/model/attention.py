"""Attention lines of a header: for whom a cable is, or from whom."""

from __future__ import annotations

import attrs

from cablefmt.model.node import Field, Node

__all__ = ["Attention", "AttentionLines"]


@attrs.frozen(kw_only=True)
class Attention(Node):
    """One address of the attention lines: a post or an agency, what it shall do, offices and persons there.

    It may take part of a line, a whole one, or several: `DEPT FOR NEA/MAG; COMMERCE FOR JANE DOE` has two.

    >>> Attention(text="STATE PASS USTR", addressee="STATE", verb="PASS", pass_to=("USTR",)).pass_to
    ('USTR',)
    """

    #: As written, blanks folded.
    text: str
    #: The post or agency, as written: `DEPARTMENT`, `USDOC`, `LONDON AND PARIS`; None where only offices or persons are named.
    addressee: str | None = None
    #: `FOR`, `PASS` or `FROM`; None where an office stands alone.
    verb: str | None = None
    #: To whom the addressee shall pass the cable.
    pass_to: tuple[str, ...] = ()
    #: Offices and functions, as written: `EUR/CACEN`, `4232/ITA/MAC`, `POLAD`.
    offices: tuple[str, ...] = ()
    #: Persons, as written, with their titles: `JMUDGE`, `AMBASSADOR DOE`.
    persons: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class AttentionLines(Field):
    """Neighbouring lines that say for whom the cable is: `DEPARTMENT FOR EUR/CACEN (JWELLS)`.

    >>> AttentionLines(lines=("STATE PASS USTR",)).lines
    ('STATE PASS USTR',)
    """

    #: The lines as written, blanks folded.
    lines: tuple[str, ...] = ()
    #: What they say, in order. Lines without a known way to address somebody have none.
    attentions: tuple[Attention, ...] = ()
