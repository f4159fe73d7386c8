"""`record`: each value of the row, from the node that stands for it."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from hypothesis import given

from cablefmt import parse
from cablefmt.fields import executive_order
from cablefmt.model import (
    ActionAddressees,
    Addressee,
    ArchiveId,
    Body,
    Cable,
    Captions,
    ClassificationLine,
    ClassifiedBy,
    Closing,
    DateTimeGroup,
    ExecutiveOrder,
    FromLine,
    InfoAddressees,
    Paragraph,
    ParagraphHead,
    Part,
    PartialExtract,
    Portal,
    PortalBlock,
    PortalLine,
    PortalValue,
    PortionMark,
    Preamble,
    PreambleField,
    Reference,
    ReferencedCable,
    ReferenceLine,
    Signature,
    StartOfMessage,
    SubjectLine,
    Tag,
    TagsLine,
    TextBlock,
    Transmission,
    TransmissionLine,
)
from cablefmt.record import Record, record
from cablefmt.testing.cables import cables

SENT = datetime(2006, 1, 12, 5, 8, tzinfo=UTC)
DATED = DateTimeGroup(precedences=("P", "R"), group="120508Z JAN 06", date=SENT)
LINE = ClassificationLine(classification="UNCLASSIFIED", post="SAN JOSE", serial=79)


def row(
    *fields: PreambleField, head: tuple[TransmissionLine, ...] = (), portal: Portal | None = None, partial: bool = False
) -> Record:
    """The row of a cable with these fields."""
    lines: tuple[PortalLine, ...] = (PartialExtract(),) if partial else ()
    return record(
        Cable(
            portal=Portal(lines=lines) if partial else portal,
            transmission=Transmission(lines=head) if head else None,
            parts=(Part(preamble=Preamble(fields=fields)),),
        )
    )


def page(**values: str) -> Portal:
    return Portal(lines=(PortalBlock(values=tuple(PortalValue(label=label, text=text) for label, text in values.items())),))


def test_an_empty_cable_says_nothing() -> None:
    assert record(Cable()) == Record()


class TestIdentity:
    def test_year_and_date_come_from_the_date_time_group(self) -> None:
        found = row(LINE, head=(DATED,), portal=page(identifier="05LIMA1", created="2005-02-03 04:05:06"))

        assert (found.id, found.year, found.post, found.serial) == ("06SANJOSE79", 2006, "SANJOSE", 79)
        assert found.date == SENT

    def test_without_it_they_come_from_the_portal(self) -> None:
        found = row(LINE, portal=page(created="2005-02-03 04:05:06"))

        assert found.id == "05SANJOSE79"
        assert found.date == datetime(2005, 2, 3, 4, 5, 6, tzinfo=UTC)

    def test_the_portal_knows_the_year_by_the_id_too(self) -> None:
        assert row(LINE, portal=page(identifier="05SANJOSE79")).id == "05SANJOSE79"

    def test_without_a_number_on_the_line_the_archive_is_believed(self) -> None:
        assert row(ClassificationLine(post="LIMA"), head=(DATED,), portal=page(identifier="05LIMA7")).id == "05LIMA7"

    def test_the_line_behind_the_text_knows_it_as_well(self) -> None:
        cable = Cable(closing=Closing(lines=(ArchiveId(text="2004LIMA01540 - UNCLASSIFIED"),)))

        assert record(cable).id == "04LIMA1540"

    def test_without_a_year_there_is_no_id(self) -> None:
        found = row(LINE)

        assert (found.id, found.year, found.post, found.serial) == (None, None, "SANJOSE", 79)


def test_the_transmission_head() -> None:
    found = row(
        head=(
            StartOfMessage(channel="XRO", serial="2675"),
            DATED,
            FromLine(originator="AMEMBASSY SAN JOSE"),
            ActionAddressees(addressees=(Addressee(routing_indicator="RUEHC", name="SECSTATE WASHDC", serial="4460"),)),
            InfoAddressees(addressees=(Addressee(name="AMEMBASSY LIMA"), Addressee(name="AMEMBASSY TUNIS"))),
        )
    )

    assert found.transmission_id == "VZCZCXRO2675"
    assert (found.precedence, found.info_precedence) == ("PRIORITY", "ROUTINE")
    assert found.origin == "AMEMBASSY SAN JOSE"
    assert found.action == ("SECSTATE WASHDC",)
    assert found.info == ("AMEMBASSY LIMA", "AMEMBASSY TUNIS")


class TestMarkings:
    def test_handling_is_controls_and_captions_that_limit_readers(self) -> None:
        line = ClassificationLine(classification="CONFIDENTIAL", controls=("NOFORN",))
        found = row(
            line, Captions(names=("SIPDIS", "NOFORN")), SubjectLine(text="A VISIT"), Captions(names=("SENSITIVE", "SIPDIS"))
        )

        assert found.classification == "CONFIDENTIAL"
        assert found.handling == ("NOFORN", "SENSITIVE")
        assert found.captions == ("SIPDIS", "NOFORN", "SENSITIVE")

    def test_a_cable_without_a_line_has_the_classification_of_its_page(self) -> None:
        assert row(portal=page(classification="UNCLASSIFIED//FOR OFFICIAL USE ONLY")).classification == "UNCLASSIFIED"

    def test_a_word_that_is_no_classification_is_none(self) -> None:
        assert row(portal=page(classification="Embassy Lima")).classification is None

    @pytest.mark.parametrize(
        ("marks", "highest"),
        [(("U", "SBU", None), "SBU"), (("C/NF", "S//REL TO USA, GBR", "U"), "S"), (("LOU",), "LOU"), (("??",), None), ((), None)],
    )
    def test_the_highest_mark(self, marks: tuple[str | None, ...], highest: str | None) -> None:
        heads = (ParagraphHead(number=1, mark=PortionMark(text=mark) if mark else None) for mark in marks)
        body = Body(blocks=tuple(Paragraph(head=head) for head in heads))

        assert record(Cable(parts=(Part(body=body),))).highest_mark == highest

    def test_the_subject_is_a_portion(self) -> None:
        assert row(SubjectLine(mark="C", text="A VISIT")).highest_mark == "C"

    def test_the_classifier(self) -> None:
        by = ClassifiedBy(text="...", name="Jane Doe", title="Ambassador", reasons=("1.4(b)", "1.4(d)"))
        found = row(by)

        assert (found.classified_by, found.classified_by_title, found.reasons) == ("Jane Doe", "Ambassador", ("1.4(b)", "1.4(d)"))


class TestDeclassification:
    @pytest.mark.parametrize(
        ("written", "expected"),
        [
            ("01/12/2016", "2016-01-12"),
            ("01/12/16", "2016-01-12"),
            ("1/2/05", "2105-01-02"),
            ("2016/01/12", "2016-01-12"),
            ("X1, X5", "X1, X5"),
            ("AFTER THE ELECTION", "AFTER THE ELECTION"),
            ("13/12/2016", "2016-12-13"),
            ("01/12/206", "01/12/206"),
            ("1/1/" + "9" * 5000, "1/1/" + "9" * 5000),
            ("N/A", None),
        ],
    )
    def test_a_date_is_iso_and_the_rest_as_written(self, written: str, expected: str | None) -> None:
        """The cable is of 2006: `05` cannot be the year before."""
        assert row(executive_order(f"E.O. 12958: DECL: {written}", 0), head=(DATED,)).declassify_on == expected

    def test_the_codes_of_the_seventies_have_no_keyword(self) -> None:
        found = row(ExecutiveOrder(order="11652", value="GDS", instruction="GDS"))

        assert (found.executive_order, found.declassify_on) == ("11652", "GDS")

    def test_an_unclassified_cable_has_none(self) -> None:
        assert row(ExecutiveOrder(order="12958", value="N/A", instruction="N/A")).declassify_on is None

    def test_what_is_only_downgraded_has_none(self) -> None:
        assert row(executive_order("E.O. 12958: DNG: CO 02/10/2005", 0)).declassify_on is None

    def test_an_event_without_a_keyword(self) -> None:
        assert row(executive_order("E.O. 12958: UPON CLOSURE", 0)).declassify_on == "UPON CLOSURE"


def test_subject_is_one_line_and_tags_are_codes() -> None:
    tags = TagsLine(tags=(Tag(term="Pgov"), Tag(term="KZ"), Tag(term="PGOV")))
    found = row(tags, SubjectLine(mark="U", text="A VISIT\nTO LIMA"))

    assert found.tags == ("PGOV", "KZ")
    assert (found.subject, found.subject_mark) == ("A VISIT TO LIMA", "U")


def test_a_person_among_the_tags_has_a_comma_behind_the_surname_however_the_line_is_written() -> None:
    written = ("OVIP (DOE, JANE B.), KZ", "OVIP DOE JANE B. KZ", "OVIP (Doe Jane B.) KZ")
    lines = (f"UNCLAS LIMA 000079\n\nTAGS: {terms}\nSUBJECT: FISH\n\n1. (U) It came.\n" for terms in written)

    assert {record(parse(line)).tags for line in lines} <= {("OVIP", "DOE, JANE B.", "KZ"), ("OVIP", "DOE, JANE B", "KZ")}
    assert record(parse("UNCLAS LIMA 000079\n\nTAGS: OVIP (ROE)\n")).tags == ("OVIP", "ROE")


class TestReferences:
    ITEMS = ReferenceLine(
        references=(
            Reference(letter="A", text="LIMA 100", cables=(ReferencedCable(post="LIMA", serial=100),)),
            Reference(letter="B", text="05 STATE 123456", cables=(ReferencedCable(year=2005, post="SECSTATE", serial=123456),)),
            Reference(letter="C", text="DOE-ROE TELCON"),
            Reference(letter="D", text="LIMA 100", cables=(ReferencedCable(year=2006, post="LIMA", serial=100),)),
        )
    )

    def test_a_missing_year_is_the_year_of_the_cable(self) -> None:
        found = row(LINE, self.ITEMS, head=(DATED,))

        assert found.references == ("06LIMA100", "05STATE123456")
        assert found.other_references == ("DOE-ROE TELCON",)

    def test_a_year_that_nobody_knows_leaves_the_item_as_written(self) -> None:
        found = row(self.ITEMS)

        assert found.references == ("05STATE123456", "06LIMA100")
        assert found.other_references == ("LIMA 100", "DOE-ROE TELCON")

    def test_those_in_the_text_count(self) -> None:
        cable = Cable(transmission=Transmission(lines=(DATED,)), parts=(Part(body=Body(blocks=(self.ITEMS,))),))

        assert record(cable).references == ("06LIMA100", "05STATE123456")


def test_a_field_that_one_copy_of_the_header_lacks_is_in_the_other() -> None:
    """Web pages cut the second copy short at times, behind TAGS for example."""
    whole = Part(preamble=Preamble(fields=(LINE, SubjectLine(text="A VISIT"))))
    cut = Part(preamble=Preamble(fields=(LINE,)), body=Body(blocks=(TextBlock(text="All is well."),)))
    found = record(Cable(parts=(whole, cut)))

    assert (found.subject, found.narrative) == ("A VISIT", "All is well.")


class TestText:
    def test_a_copy_counts_once_and_sections_all(self) -> None:
        def part(number: int, section: int, *, superseded: bool = False) -> Part:
            line = attrs.evolve(LINE, section=section, sections=2)
            paragraph = Paragraph(head=ParagraphHead(number=number), segments=(TextBlock(text=f"Text {number}."),))
            return Part(preamble=Preamble(fields=(line,)), body=Body(blocks=(paragraph,)), superseded=superseded)

        found = record(Cable(parts=(part(1, 1, superseded=True), part(1, 1), part(2, 2))))

        assert found.paragraphs == 2
        assert found.narrative == "Text 1.\n\nText 2."
        assert (found.section, found.sections) == (1, 2)

    def test_of_two_copies_that_differ_the_later_counts(self) -> None:
        cut = Part(preamble=Preamble(fields=(LINE,)), body=Body(blocks=(TextBlock(text="All is..."),)))
        whole = Part(preamble=Preamble(fields=(LINE,)), body=Body(blocks=(TextBlock(text="All is well."),)))

        assert record(Cable(parts=(cut, whole))).narrative == "All is well."

    def test_the_sign_off(self) -> None:
        assert record(Cable(closing=Closing(lines=(Signature(), Signature(name="BARLOW"))))).signature == "BARLOW"

    def test_an_extract_says_so(self) -> None:
        assert row(LINE, partial=True).partial


@given(cables())
def test_every_value_is_plain(cable: Cable) -> None:
    for value in attrs.astuple(record(cable), recurse=False):
        assert value is None or isinstance(value, (str, int, datetime)) or all(isinstance(item, str) for item in value)
