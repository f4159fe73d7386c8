"""The header and the labelled lines of SMART in canonical text."""

from __future__ import annotations

import pytest

from cablefmt.model import (
    ActionAddressees,
    Addressee,
    AttentionLines,
    Banner,
    Captions,
    Clearance,
    DateTimeGroup,
    ExecutiveOrder,
    ExemptAddressees,
    FromLine,
    InfoAddressees,
    MessageReference,
    Officer,
    PageBreak,
    Reference,
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
from cablefmt.render.smart import Labelled, labelled_text, smart_header_text

_WASHINGTON = Addressee(name="SECSTATE WASHDC", precedence="ROUTINE")
_SAN_JOSE = Addressee(name="AMEMBASSY SAN JOSE", inverted=True, precedence="ROUTINE")
_ODD = Addressee(name="AMEMBASSY LIMA", precedence="PRIORITY", misspelled="PRIORTY")


@pytest.mark.parametrize(
    ("line", "label", "value"),
    [
        (MessageReference(year=2009, post="SAN JOSE", serial=7), "MRN", "09 SAN JOSE 7"),
        (MessageReference(post="LIMA"), "MRN", "LIMA"),
        (DateTimeGroup(calendar="Mar 14, 2011", group="141730Z MAR 11"), "Date/DTG", "Mar 14, 2011 / 141730Z MAR 11"),
        (DateTimeGroup(group="141730Z MAR 11", unread="??"), "Date/DTG", "141730Z MAR 11 ??"),
        (DateTimeGroup(calendar="Mar 14, 2011", group="141730Z MAR 11", unread="1"), "Date/DTG", "Mar 14, 20111141730Z MAR 11"),
        (DateTimeGroup(group="141730Z MAR 11", unread="1"), "Date/DTG", "1141730Z MAR 11"),
        (DateTimeGroup(calendar="Mar 14, 2011", unread="1"), "Date/DTG", "Mar 14, 20111"),
        (FromLine(originator="AMEMBASSY LIMA"), "From", "AMEMBASSY LIMA"),
        (ActionAddressees(addressees=(_WASHINGTON,)), "Action", "SECSTATE WASHDC ROUTINE"),
        (ExecutiveOrder(order="13526", value="N/A"), "E.O.", "13526: N/A"),
        (ExecutiveOrder(value="XX-1"), "E.O.", "XX-1"),
        (TagsLine(tags=(Tag(term="PGOV", code="PGOV"), Tag(term="PE", code="PE"))), "TAGS", "PGOV, PE"),
        (Captions(names=("SENSITIVE", "NOFORN")), "Captions", "SENSITIVE, NOFORN"),
        (ReferenceLine(references=(Reference(letter="A", text="11 LIMA 7"),)), "Reference", "A) 11 LIMA 7"),
        (AttentionLines(lines=("Lima for Doe", "Cusco for Roe")), "Pass Line", "Lima for Doe\nCusco for Roe"),
        (SubjectLine(text="Fish"), "Subject", "Fish"),
    ],
)
def test_a_line_of_the_header_is_written_like_this(line: SmartHeaderLine, label: str, value: str) -> None:
    expected = f"{label}:".ljust(20) + value.replace("\n", "\n" + 20 * " ")
    assert expected == smart_header_text(SmartHeader(lines=(line,)))


def test_a_label_without_a_value_stands_alone() -> None:
    assert smart_header_text(SmartHeader(lines=(MessageReference(), Captions()))) == "MRN:\nCaptions:"


def test_labels_stand_under_each_other_and_the_banner_and_unparsed_text_apart() -> None:
    lines = (
        Banner(text="UNCLASSIFIED"),
        Banner(text="SBU"),
        FromLine(originator="LIMA"),
        PageBreak(page=2),
        SmartLine(label="Action Post", names=("Cusco", "Quito")),
        Unparsed(text="2X9 QRM"),
        Unparsed(text="2X9 QRN"),
    )

    expected = "UNCLASSIFIED\nSBU\n\nFrom:               LIMA\nAction Post:        Cusco, Quito\n\n2X9 QRM\n\n2X9 QRN"
    assert expected == smart_header_text(SmartHeader(lines=lines))


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (Signature(name="Barlow", labelled=True), "Signature:          Barlow"),
        (
            Clearance(step="cleared", officers=(Officer(office="CONS", name="Doe, Jane M"), Officer(name="Roe, John"))),
            "Cleared By:         CONS:Doe, Jane M\n                    Roe, John",
        ),
        (
            InfoAddressees(addressees=(_SAN_JOSE, _ODD)),
            "Info:               SAN JOSE, AMEMBASSY ROUTINE;\n                    AMEMBASSY LIMA PRIORTY",
        ),
        (ExemptAddressees(addressees=(Addressee(name="AMEMBASSY LIMA"),)), "XMT:                AMEMBASSY LIMA"),
        (SmartLine(label="Attachments", names=("a.pdf", "b.pdf")), "Attachments:        a.pdf, b.pdf"),
    ],
)
def test_a_line_behind_the_text_is_written_like_this(line: Labelled, text: str) -> None:
    assert text == labelled_text(line)


def test_of_a_line_that_cannot_be_read_nothing_is_invented() -> None:
    assert smart_header_text(SmartHeader(lines=(FromLine(unread="??"),))).split() == ["From:", "??"]
    assert labelled_text(Signature(unread="??", labelled=True)).split() == ["Signature:", "??"]
