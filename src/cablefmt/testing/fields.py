"""The fields of a header, as the tree has them. Values that depend on others are computed: a reference's cables make its text."""

from __future__ import annotations

import string
from datetime import date
from functools import cache
from typing import Any

import attrs
from hypothesis import strategies as st

from cablefmt.model import (
    Attention,
    AttentionLines,
    Captions,
    ClassificationLine,
    ClassifiedBy,
    Correction,
    ExecutiveOrder,
    Reference,
    ReferencedCable,
    ReferenceKind,
    ReferenceLine,
    SubjectLine,
    Tag,
    TagsLine,
    TermKind,
)
from cablefmt.testing.words import NAMES, POSTS, capital_lines, marks

CONTROLS = {
    "UNCLASSIFIED": ("EFTO", "SENSITIVE"),
    "CONFIDENTIAL": ("NOFORN",),
    "SECRET": ("NOFORN", "EXDIS"),
    "TOP SECRET": ("NODIS",),
    "LIMITED OFFICIAL USE": (),
}
CAPTIONS = ("SIPDIS", "SENSITIVE", "NOFORN", "NODIS", "EXDIS", "STADIS", "ROGER CHANNEL", "EYES ONLY")
#: Attention lines, and what each says.
ATTENTION: dict[str, tuple[Attention, ...]] = {
    "STATE FOR EUR/CACEN (JWELLS)": (
        Attention(
            text="STATE FOR EUR/CACEN (JWELLS)", addressee="STATE", verb="FOR", offices=("EUR/CACEN",), persons=("JWELLS",)
        ),
    ),
    "DEPT PASS USTR": (Attention(text="DEPT PASS USTR", addressee="DEPT", verb="PASS", pass_to=("USTR",)),),
    "USDOC FOR 4232/ITA/MAC": (
        Attention(text="USDOC FOR 4232/ITA/MAC", addressee="USDOC", verb="FOR", offices=("4232/ITA/MAC",)),
    ),
    "DEPT FOR THE SECRETARY FROM AMBASSADOR DOE": (
        Attention(text="DEPT FOR THE SECRETARY", addressee="DEPT", verb="FOR", persons=("THE SECRETARY",)),
        Attention(text="FROM AMBASSADOR DOE", verb="FROM", persons=("AMBASSADOR DOE",)),
    ),
    "TUNIS FOR POLAD; LIMA FOR PAO": (
        Attention(text="TUNIS FOR POLAD", addressee="TUNIS", verb="FOR", offices=("POLAD",)),
        Attention(text="LIMA FOR PAO", addressee="LIMA", verb="FOR", offices=("PAO",)),
    ),
}
INSTRUCTIONS: tuple[dict[str, Any], ...] = (
    {"value": "N/A", "instruction": "N/A"},
    {"value": "GDS", "instruction": "GDS"},
    {"value": "XGDS-2", "instruction": "XGDS-2"},
    {
        "value": "RDS-4 11/17/1999 (DOE, JANE B.) OR-M",
        "instruction": "RDS-4",
        "declassify_date": date(1999, 11, 17),
        "officer": "DOE, JANE B.",
        "basis": "OR-M",
    },
    {"value": "DECL: OADR", "instruction": "OADR", "declassify_on": "OADR"},
    {"value": "DECL: X1, X5", "instruction": "DECL", "declassify_on": "X1, X5", "exemptions": ("X1", "X5")},
    {"value": "DECL: 1.6X6", "instruction": "DECL", "declassify_on": "1.6X6", "exemptions": ("1.6X6",)},
    {
        "value": "DECL: AFTER THE ELECTION",
        "instruction": "DECL",
        "declassify_on": "AFTER THE ELECTION",
        "event": "AFTER THE ELECTION",
    },
)
#: Terms of the TAGS line and what they are; a code but the last two.
TAGS: dict[str, TermKind] = {
    "PGOV": "subject",
    "PREL": "subject",
    "ECON": "subject",
    "KZ": "geographic",
    "KDEM": "program",
    "XX": "geographic",
    "UNGA/C-6": "organization",
    "ZANU-PF": "organization",
    "NATO": "organization",
    "POLITICAL": "unknown",
    "HUMAN RIGHTS": "unknown",
}


@cache
@st.composite
def classification_lines(draw: st.DrawFn) -> ClassificationLine:
    """Of a cable that is not divided into sections."""
    classification = draw(st.sampled_from(tuple(CONTROLS)))
    post = draw(st.sampled_from(POSTS))
    return ClassificationLine(
        classification=classification,
        controls=draw(st.sampled_from(((), *((control,) for control in CONTROLS[classification])))),
        post=post,
        serial=draw(st.integers(1, 999_999)),
        second_series=draw(st.none() | st.integers(1, 999_999).map("TOSEC {:06}".format)) if post == "STATE" else None,
    )


@cache
def captions() -> st.SearchStrategy[Captions]:
    """One to three captions."""
    return st.lists(st.sampled_from(CAPTIONS), min_size=1, max_size=3, unique=True).map(
        lambda names: Captions(names=tuple(names))
    )


@cache
def corrections() -> st.SearchStrategy[Correction]:
    """A remark that the cable is sent again."""
    texts = ("C O R R E C T E D COPY", "C O R R E C T E D COPY (PARA 3)", "CORRECTED COPY - SENSITIVE CAPTION ADDED")
    return st.sampled_from(texts).map(lambda text: Correction(text=text))


@cache
def attention_lines() -> st.SearchStrategy[AttentionLines]:
    """One to three lines that say for whom the cable is."""
    return st.lists(st.sampled_from(tuple(ATTENTION)), min_size=1, max_size=3, unique=True).map(
        lambda lines: AttentionLines(lines=tuple(lines), attentions=tuple(one for line in lines for one in ATTENTION[line]))
    )


@cache
@st.composite
def executive_orders(draw: st.DrawFn) -> ExecutiveOrder:
    """Without declassification, with a date, with an event, an exemption or a schedule."""
    order = draw(st.sampled_from(("12958", "13526", "12356", "12065", "11652")))
    day = draw(st.none() | st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
    if day is not None:
        written = f"{day:%m/%d/%Y}"
        return ExecutiveOrder(
            order=order, value=f"DECL: {written}", instruction="DECL", declassify_on=written, declassify_date=day
        )
    return ExecutiveOrder(order=order, **draw(st.sampled_from(INSTRUCTIONS)))


@cache
@st.composite
def tags_lines(draw: st.DrawFn) -> TagsLine:
    """One to six terms; a person stands only behind OVIP."""
    terms = draw(st.lists(st.sampled_from(tuple(TAGS)), min_size=1, max_size=6, unique=True))
    tags = [Tag(term=term, code=None if TAGS[term] == "unknown" else term, kind=TAGS[term]) for term in terms]
    if draw(st.booleans()):
        tags = [Tag(term="OVIP", code="OVIP", kind="subject"), Tag(term="DOE, JANE B.", kind="person"), *tags]
    return TagsLine(tags=tuple(tags))


@cache
def subject_lines() -> st.SearchStrategy[SubjectLine]:
    """With or without a portion mark."""
    return st.builds(SubjectLine, mark=marks(), text=capital_lines())


#: What is referred to besides cables.
OTHER_REFERENCES: tuple[tuple[ReferenceKind, str], ...] = (
    ("mail", "DOE-ROE E-MAIL OF 12/01/09"),
    ("telephone", "ROE/DOE TELCON 02/16/2010"),
    ("memo", "MEMCON OF 3 MAY"),
    ("letter", "LETTER OF THE MINISTER"),
    ("note", "DIPLOMATIC NOTE 512/09"),
    ("report", "2004 HUMAN RIGHTS REPORT"),
    ("manual", "9 FAM 41.31"),
    ("message", "SECDEF 301601Z SEP 08"),
    ("airgram", "LIMA A-50"),
    ("web", "HTTP://WWW.EXAMPLE.ORG/FISH".lower()),
    ("other", "TALKS IN ROME"),
)


@cache
@st.composite
def _references(draw: st.DrawFn) -> Reference:
    if not draw(st.integers(0, 3)):
        kind, text = draw(st.sampled_from(OTHER_REFERENCES))
        return Reference(text=text, kind=kind)
    year = draw(st.none() | st.integers(1973, 2010))
    cable = ReferencedCable(year=year, post=draw(st.sampled_from(POSTS)), serial=draw(st.integers(1, 999_999)))
    written = f"{cable.post} {cable.serial}" if year is None else f"{year % 100:02} {cable.post} {cable.serial}"
    captions = draw(st.sampled_from(((), ("NOTAL",), ("EXDIS",), ("SBU/NF",))))
    return Reference(text=written + "".join(f" ({caption})" for caption in captions), captions=captions, cables=(cable,))


@cache
@st.composite
def reference_lines(draw: st.DrawFn) -> ReferenceLine:
    """One reference without a letter, or several with the letters from A on."""
    items = draw(st.lists(_references(), min_size=1, max_size=4))
    if len(items) == 1:
        return ReferenceLine(references=(items[0],))
    letters = string.ascii_uppercase
    return ReferenceLine(
        references=tuple(attrs.evolve(item, letter=letter) for letter, item in zip(letters, items, strict=False))
    )


@cache
@st.composite
def classified_by_lines(draw: st.DrawFn) -> ClassifiedBy:
    """Title and name of the classifier, and the reasons."""
    name, title = draw(st.sampled_from(NAMES)), draw(st.sampled_from(("Ambassador", "DCM", "Charge d'Affaires")))
    letters = sorted(draw(st.sets(st.sampled_from("abcdeg"), min_size=1, max_size=2)))
    return ClassifiedBy(
        text=f"{title} {name} for reasons 1.4 {' and '.join(f'({letter})' for letter in letters)}.",
        name=name,
        title=title,
        reasons=tuple(f"1.4({letter})" for letter in letters),
    )
