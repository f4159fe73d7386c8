"""Cables of the SMART system, built from the tree."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from hypothesis import strategies as st

from cablefmt.model import (
    ActionAddressees,
    Addressee,
    AttentionLines,
    Banner,
    Cable,
    Captions,
    Clearance,
    Closing,
    ClosingLine,
    DateTimeGroup,
    ExecutiveOrder,
    ExemptAddressees,
    FromLine,
    InfoAddressees,
    MessageReference,
    Officer,
    Part,
    Preamble,
    Reference,
    ReferencedCable,
    ReferenceLine,
    Signature,
    SmartHeader,
    SmartHeaderLine,
    SmartLine,
    SubjectLine,
    Tag,
    TagsLine,
    Unparsed,
)
from cablefmt.testing.bodies import bodies

__all__ = ["smart_cables", "smart_closings", "smart_headers"]

ADDRESSEES = (
    Addressee(name="SECSTATE WASHDC", inverted=True, precedence="ROUTINE"),
    Addressee(name="AMEMBASSY PORT MORESBY", inverted=True, precedence="IMMEDIATE"),
    Addressee(name="CIA WASHINGTON DC", precedence="ROUTINE", misspelled="Routine"),
    Addressee(name="Doe, Jane M", precedence="ROUTINE"),
    Addressee(name="ANDEAN COLLECTIVE"),
)
OFFICERS = (
    Officer(office="CONS - ACS", name="Doe, Jane M"),
    Officer(office="LIMA", name="Roe, Richard (Lima)"),
    Officer(name="Poe, Mary"),
)
#: The header's lines behind the MRN, in their order; each but the last may be missing.
MIDDLE: tuple[tuple[SmartHeaderLine, ...], ...] = (
    (DateTimeGroup(calendar="Mar 14, 2011", group="141830Z MAR 11", date=datetime(2011, 3, 14, 18, 30, tzinfo=UTC)),),
    (FromLine(originator="AMEMBASSY LIMA"), FromLine(originator="USMISSION OECD PARIS")),
    (ActionAddressees(addressees=ADDRESSEES[:1]), ActionAddressees(addressees=ADDRESSEES[:3])),
    (ExecutiveOrder(order="13526"),),
    (
        TagsLine(tags=tuple(Tag(term=code, code=code, kind="subject") for code in ("PGOV", "EFIS"))),
        TagsLine(tags=(Tag(term="PE", code="PE", kind="geographic"),)),
    ),
    (Captions(names=("SENSITIVE",)), Captions(names=("SENSITIVE", "SIPDIS"))),
    (
        ReferenceLine(
            references=tuple(
                Reference(
                    letter=letter,
                    text=f"11 LIMA {serial}",
                    kind="cable",
                    cables=(ReferencedCable(year=2011, post="LIMA", serial=serial),),
                )
                for letter, serial in (("A", 400), ("B", 398))
            )
        ),
    ),
    (AttentionLines(lines=("Please read with care",)),),
    (Unparsed(text="2X9 QRM"),),
)


@cache
@st.composite
def smart_headers(draw: st.DrawFn) -> SmartHeader:
    """Banner, MRN, and some of the other lines, in their order; always a Subject.

    >>> from hypothesis import find
    >>> find(smart_headers(), lambda header: header.first(SubjectLine) is not None).first(MessageReference).serial
    417
    """
    lines: list[SmartHeaderLine] = draw(
        st.sampled_from(([], [Banner(text="UNCLASSIFIED")], [Banner(text="UNCLASSIFIED"), Banner(text="SBU")]))
    )
    if draw(st.booleans()):
        lines = [*lines, SmartLine(label="Action Office", names=("POL", "RSO"))]
    lines = [*lines, MessageReference(year=2011, post=draw(st.sampled_from(("LIMA", "PORT AU PRINCE"))), serial=417)]
    lines += [draw(st.sampled_from(choice)) for choice in MIDDLE if draw(st.booleans())]
    return SmartHeader(lines=(*lines, SubjectLine(mark=draw(st.sampled_from((None, "U", "SBU"))), text="A Visit to the Coast")))


@cache
@st.composite
def smart_closings(draw: st.DrawFn) -> Closing:
    """Signature, clearances, and who received it."""
    lines: list[ClosingLine] = [Signature(name=draw(st.sampled_from(("BARLOW", "Barlow", "ROE-DOE"))), labelled=True)]
    for step in ("drafted", "cleared", "approved", "released"):
        if draw(st.booleans()):
            lines.append(Clearance(step=step, officers=tuple(draw(st.lists(st.sampled_from(OFFICERS), min_size=1, max_size=3)))))
    others: tuple[ClosingLine, ...] = (
        InfoAddressees(addressees=ADDRESSEES[1:]),
        ExemptAddressees(addressees=ADDRESSEES[4:]),
        SmartLine(label="Attachments", names=("Letter.doc", "Metadata.dat")),
        SmartLine(label="Action Post"),
        SmartLine(label="Dissemination Rule", names=("Archive Copy",)),
    )
    lines += [line for line in others if draw(st.booleans())]
    return Closing(lines=(*lines, Banner(text="UNCLASSIFIED")) if draw(st.booleans()) else tuple(lines))


@cache
@st.composite
def smart_cables(draw: st.DrawFn) -> Cable:
    """A cable of the SMART system.

    >>> from hypothesis import find
    >>> find(smart_cables(), lambda cable: cable.smart_header is not None).transmission is None
    True
    """
    body = draw(bodies(first=1, numbered=True))
    return Cable(
        smart_header=draw(smart_headers()),
        parts=(Part(preamble=Preamble(), body=body),) if body else (),
        closing=draw(smart_closings()) if draw(st.booleans()) else Closing(),
    )
