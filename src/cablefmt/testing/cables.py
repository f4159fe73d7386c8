"""Whole cables, built from the tree: every one is legal, and its canonical text must be read as the same tree."""

from __future__ import annotations

from functools import cache

import attrs
from hypothesis import strategies as st

from cablefmt.model import (
    Banner,
    Cable,
    ClassificationLine,
    Closing,
    MissingText,
    Part,
    PartialExtract,
    Portal,
    PortalBlock,
    PortalChrome,
    PortalLine,
    PortalValue,
    Preamble,
    PreambleField,
    SectionJoin,
    Terminator,
    Unparsed,
)
from cablefmt.testing.archives import archives
from cablefmt.testing.bodies import bodies
from cablefmt.testing.fields import (
    attention_lines,
    captions,
    classification_lines,
    classified_by_lines,
    corrections,
    executive_orders,
    reference_lines,
    subject_lines,
    tags_lines,
)
from cablefmt.testing.smart import smart_cables
from cablefmt.testing.transmissions import closings, transmissions


@st.composite
def preambles(draw: st.DrawFn, line: ClassificationLine) -> Preamble:
    """The classification line; captions, a correction and attention lines in any order; E.O., TAGS; SUBJECT; REF; Classified By.

    Everything but the classification line may be missing.
    """
    early: tuple[st.SearchStrategy[PreambleField], ...] = (captions(), corrections(), attention_lines())
    late: tuple[st.SearchStrategy[PreambleField], ...] = (
        executive_orders(),
        tags_lines(),
        subject_lines(),
        reference_lines(),
        classified_by_lines(),
    )
    fields: list[PreambleField] = [line]
    if draw(st.booleans()):
        fields += [draw(field) for field in draw(st.permutations(early))]
    for field in late:
        if draw(st.booleans()):
            fields.append(draw(field))
    return Preamble(fields=tuple(fields))


@cache
@st.composite
def joins(draw: st.DrawFn) -> SectionJoin:
    """The end of a section that was a message of its own, and the head of the next."""
    archive = draw(archives().filter(lambda archive: archive.first(MissingText) is None))
    return SectionJoin(
        closing=Closing(lines=(*draw(st.sampled_from(((), (Banner(text="UNCLASSIFIED"),)))), Terminator())),
        archive=draw(st.sampled_from((None, archive))),
        transmission=draw(st.sampled_from((None, draw(transmissions())))),
    )


@cache
@st.composite
def parts(draw: st.DrawFn) -> tuple[Part, ...]:
    """One part, or one for each of two sections, whose paragraphs are numbered on."""
    line = draw(classification_lines())
    divided = draw(st.sampled_from((False, False, True)))
    lines = [attrs.evolve(line, section=section, sections=2) for section in (1, 2)] if divided else [line]
    made: list[Part] = []
    for opening in lines:
        preamble = draw(preambles(opening))
        first = 1 + sum(len(part.body.paragraphs) for part in made if part.body)
        # Before SUBJECT a line without a number would be an attention line.
        body = draw(bodies(first=first, numbered=preamble.subject is None or None))
        join = draw(st.none() | joins()) if made else None
        made.append(Part(join=join, preamble=preamble, body=body))
    return tuple(made)


#: In front of a cable: a web page's furniture, and what a mail said.
PORTAL = (
    PortalBlock(
        values=(PortalValue(label="identifier", text="06ALMATY79"), PortalValue(label="origin", text="US Office Almaty"))
    ),
    PortalChrome(),
    Unparsed(text="Dear colleagues,\nthis may amuse you."),
)


@cache
@st.composite
def portals(draw: st.DrawFn, partial: bool) -> Portal:
    """Page furniture, and the notice where the record is an extract."""
    lines: list[PortalLine] = draw(st.lists(st.sampled_from(PORTAL), max_size=2, unique_by=type))
    return Portal(lines=(*lines, PartialExtract()) if partial else tuple(lines))


@cache
@st.composite
def cables(draw: st.DrawFn) -> Cable:
    """A whole cable: an extract, one with its transmission head, of the archive of the seventies, or neither; or one of SMART.

    >>> from hypothesis import find
    >>> find(cables(), lambda cable: cable.transmission is not None).partial
    False
    """
    head = draw(st.sampled_from(("none", "partial", "transmission", "smart", "archive")))
    if head == "smart":
        return draw(smart_cables())
    return Cable(
        portal=draw(portals(partial=head == "partial")) if draw(st.booleans()) else None,
        archive=draw(archives()) if head == "archive" else None,
        transmission=draw(transmissions()) if head in ("transmission", "archive") else None,
        parts=draw(parts()),
        closing=draw(closings()) if draw(st.booleans()) else Closing(),
    )
