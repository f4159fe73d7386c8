"""What the archive of the seventies puts around a telegram."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from cablefmt.model import (
    Archive,
    ArchiveLine,
    Attribute,
    CurrentMarkings,
    DashCounter,
    Distribution,
    Drafting,
    MessageAttributes,
    MissingText,
    OfficeCopies,
    ReviewStamp,
)

__all__ = ["ATTRIBUTES", "MARKINGS", "STAMP", "archives"]

STAMP = ReviewStamp(text="Declassified/Released US Department of State EO Systematic Review 30 JUN 2005")
ATTRIBUTES = MessageAttributes(
    attributes=(
        Attribute(key="Capture Date", text="01 JAN 1994"),
        Attribute(key="Channel Indicators", text="n/a"),
        Attribute(key="Document Number", text="1975LIMA00079"),
        Attribute(key="Errors"),
        Attribute(key="Subject", text="A VISIT TO LIMA: FISH AND FOWL"),
        Attribute(key="Some Later Key", text="X"),
    )
)
MARKINGS = CurrentMarkings(
    attributes=(
        Attribute(key="Current Handling Restrictions", text="n/a"),
        Attribute(key="Current Classification", text="UNCLASSIFIED"),
    )
)


@cache
@st.composite
def distributions(draw: st.DrawFn) -> Distribution:
    """An office in charge, others for information, and their sum."""
    names = draw(st.lists(st.sampled_from(("OCT", "EUR", "SS", "L", "NSCE")), max_size=4, unique=True))
    others = tuple(OfficeCopies(role="INFO", office=name, copies=draw(st.integers(0, 20))) for name in names)
    first = OfficeCopies(role=draw(st.sampled_from(("ACTION", "ORIGIN"))), office="ARA", copies=draw(st.integers(0, 20)))
    offices = (first, *others)
    return Distribution(
        number=draw(st.sampled_from((None, "43"))),
        offices=offices,
        total=sum(office.copies for office in offices),
        letter=draw(st.sampled_from((None, "R", "W"))),
    )


@cache
@st.composite
def archives(draw: st.DrawFn) -> Archive:
    """Distribution, drafting and the count of the station, each there or not; or the sentence that there is no text."""
    missing = MissingText(reference_id="1975LIMA000079", segment="000001", text="EXPAND ERROR ENCOUNTERED; NO TEXT")
    drafting = Drafting(
        drafted_by=("ARA/AND:JBARLOW:MV", "4/20/75 EXT 22538"),
        approved_by=("ARA:MVANCE",),
        cleared_by=draw(st.sampled_from(((), ("S/S:JROE", "L:ADOE")))),
        desired_distribution=draw(st.sampled_from(((), ("USIA",)))),
    )
    counter = draw(
        st.sampled_from(
            (
                DashCounter(number="054819"),
                DashCounter(number="030744", filed="212159Z", copies="65"),
                DashCounter(number="002825", filed="011159Z", copies="10", time_first=True),
            )
        )
    )
    lines: list[ArchiveLine] = [STAMP] if draw(st.booleans()) else []
    for line in (draw(distributions()), drafting, counter):
        if draw(st.booleans()):
            lines.append(line)
    return Archive(lines=(missing,) if draw(st.sampled_from((False, False, False, True))) else tuple(lines))
