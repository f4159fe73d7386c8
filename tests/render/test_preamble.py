"""The header of the cable proper in canonical text."""

from __future__ import annotations

import pytest

from cablefmt.model import (
    AttentionLines,
    Captions,
    ClassificationLine,
    ClassifiedBy,
    Correction,
    ExecutiveOrder,
    PageBreak,
    Preamble,
    PreambleField,
    Reference,
    ReferenceLine,
    SubjectLine,
    Tag,
    TagsLine,
    Unparsed,
)
from cablefmt.render.preamble import preamble_text


def _line(classification: str, **more: object) -> ClassificationLine:
    return ClassificationLine(classification=classification, post="SAN JOSE", serial=79, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (_line("UNCLASSIFIED"), "UNCLAS SAN JOSE 000079"),
        (_line("LIMITED OFFICIAL USE"), "LIMITED OFFICIAL USE SAN JOSE 000079"),
        (_line("CONFIDENTIAL", controls=("NOFORN",)), "C O N F I D E N T I A L NOFORN SAN JOSE 000079"),
        (_line("TOP SECRET", section=2, sections=3), "T O P  S E C R E T SECTION 02 OF 03 SAN JOSE 000079"),
        (_line("SECRET", second_series="TOSEC 340058"), "S E C R E T SAN JOSE 000079 TOSEC 340058"),
        (Correction(text="C O R R E C T E D COPY (PARA 3)"), "C O R R E C T E D COPY (PARA 3)"),
        (SubjectLine(text="A VISIT TO\nLIMA", untitled=True), "A VISIT TO\nLIMA"),
        (_line("SECRET", sections=3), "S E C R E T SECTION OF 03 SAN JOSE 000079"),
        (ClassificationLine(unread="UNCLAS ???"), "UNCLAS ???"),
        (Captions(names=("SENSITIVE", "SIPDIS")), "SENSITIVE\nSIPDIS"),
        (AttentionLines(lines=("STATE FOR EUR/XX", "USDOC FOR ITA")), "STATE FOR EUR/XX\nUSDOC FOR ITA"),
        (ExecutiveOrder(order="12958", value="DECL: 01/12/2016"), "E.O. 12958: DECL: 01/12/2016"),
        (ExecutiveOrder(value="N/A"), "E.O.: N/A"),
        (TagsLine(tags=tuple(Tag(term=code, code=code, kind="subject") for code in ("PGOV", "ETRD"))), "TAGS: PGOV ETRD"),
        (TagsLine(), "TAGS:"),
        (SubjectLine(mark="SBU", text="FISH: A VISIT TO\nTHE MARKET"), "SUBJECT: (SBU) FISH: A VISIT TO\nTHE MARKET"),
        (SubjectLine(), "SUBJECT:"),
        (ReferenceLine(references=(Reference(text="LIMA 79"),)), "REF: LIMA 79"),
        (ReferenceLine(references=(Reference(letter="A", text="LIMA 79"),)), "REF: A. LIMA 79"),
        (ReferenceLine(references=(Reference(letter="1", text="LIMA 79"),)), "REF: (1) LIMA 79"),
        (ReferenceLine(references=(Reference(text="LIMA 79"), Reference(text="LIMA 80"))), "REF: LIMA 79;\n     LIMA 80"),
        (ReferenceLine(unread="??"), "REF: ??"),
        (ClassifiedBy(text="Ambassador Jane Doe"), "Classified By: Ambassador Jane Doe"),
        (ClassifiedBy(), "Classified By:"),
        (ClassifiedBy(text="Derived from: DSCG 05-1"), "Derived from: DSCG 05-1"),
        (Unparsed(text="2X9 QRM"), "2X9 QRM"),
        (PageBreak(page=2), ""),
    ],
)
def test_a_field_is_written_like_this(field: PreambleField, text: str) -> None:
    assert text == preamble_text(Preamble(fields=(field,)))


def test_groups_stand_apart_in_source_order_and_the_three_lines_together() -> None:
    fields = (
        _line("UNCLASSIFIED"),
        AttentionLines(lines=("STATE FOR WHA",)),
        Captions(names=("SENSITIVE",)),
        ExecutiveOrder(order="12958", value="N/A"),
        PageBreak(page=2),
        TagsLine(tags=(Tag(term="PGOV"),)),
        SubjectLine(text="FISH"),
        ReferenceLine(references=(Reference(letter="A", text="LIMA 79"), Reference(letter="B", text="05 TUNIS 6 (NOTAL)"))),
        ClassifiedBy(text="Ambassador Jane Doe"),
    )

    expected = """\
UNCLAS SAN JOSE 000079

STATE FOR WHA

SENSITIVE

E.O. 12958: N/A
TAGS: PGOV
SUBJECT: FISH

REF: A. LIMA 79
     B. 05 TUNIS 6 (NOTAL)

Classified By: Ambassador Jane Doe"""
    assert expected == preamble_text(Preamble(fields=fields))


@pytest.mark.parametrize(
    ("tags", "text"),
    [
        ((Tag(term="PGOV", code="PGOV"), Tag(term="UNGA/C-6")), "PGOV UNGA/C-6"),
        ((Tag(term="UNGA/C-6"), Tag(term="PGOV", code="PGOV"), Tag(term="FISH")), "UNGA/C-6 PGOV FISH"),
        ((Tag(term="HUMAN"), Tag(term="RIGHTS")), "HUMAN, RIGHTS"),
        ((Tag(term="PGOV", code="PGOV"), Tag(term="HUMAN RIGHTS")), "PGOV, HUMAN RIGHTS"),
        ((Tag(term="PGOV", code="PGOV"), Tag(term="FISH,FOWL")), "PGOV, FISH,FOWL"),
        ((Tag(term="OVIP", code="OVIP"), Tag(term="DOE, JANE B.", kind="person")), "OVIP (DOE, JANE B.)"),
        ((Tag(term="OVIP", code="OVIP"), Tag(term="DOE", kind="person"), Tag(term="PE", code="PE")), "OVIP (DOE) PE"),
    ],
)
def test_tags_stand_apart_by_commas_where_blanks_would_not_divide_them(tags: tuple[Tag, ...], text: str) -> None:
    assert preamble_text(Preamble(fields=(TagsLine(tags=tags),))) == f"TAGS: {text}"


def test_a_subject_without_its_keyword_does_not_stand_directly_below_the_tags() -> None:
    fields = (TagsLine(tags=(Tag(term="PGOV"),)), SubjectLine(text="A VISIT TO LIMA", untitled=True))

    assert preamble_text(Preamble(fields=fields)) == "TAGS: PGOV\n\nA VISIT TO LIMA"
