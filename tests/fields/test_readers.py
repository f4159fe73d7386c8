"""What is true of every reader: it never raises, keeps inner nodes inside its text, and sees no page breaks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablefmt import fields, model
from cablefmt.fields.reading import PRODUCTIONS
from cablefmt.model import Closing, Field, Preamble, Transmission, walk
from cablefmt.render.closing import closing_text
from cablefmt.render.preamble import preamble_text
from cablefmt.render.transmission import transmission_text
from cablefmt.source import Span
from cablefmt.testing import fields as headers
from cablefmt.testing.transmissions import closings, transmissions

#: One field of each kind, over several lines where it may be.
LINES = {
    "portal_block": "Identifier\nCreated\nClassification\nOrigin\n06LIMA79\n2006-01-12 05:08:00\nSECRET\nEmbassy Lima\n",
    "start_of_message": "VZCZCXRO1740\n",
    "routing_line": "RR RUEHAT RUEHDA\nRUEHLM\n",
    "origin_line": "DE RUEHTA #0079/01 0120508\n",
    "security_line": "ZNY CCCCC ZZH\n",
    "date_time_group": "P R 120508Z JAN 06 ZFF4\n",
    "operating_signals": "ZFF4 ZEX\n",
    "accounting_line": "STATE GRNC\n",
    "from_line": "FM USOFFICE ALMATY\n",
    "action_addressees": "TO RUEHC/SECSTATE WASHDC PRIORITY 4460\nRUEHTU/AMEMBASSY TUNIS 0012\n",
    "info_addressees": "INFO CIS COLLECTIVE IMMEDIATE\nAMEMBASSY TUNIS\n",
    "exempt_addressees": "XMT AMEMBASSY SOFIA\nAMEMBASSY RIGA\n",
    "separator": "BT\n",
    "classification_line": "C O N F I D E N T I A L NOFORN\nSECTION 01 OF 02 SAN JOSE 000079\n",
    "correction": "C O R R E C T E D COPY\n(PARA 3)\n",
    "captions": "SENSITIVE\nSIPDIS\n\n",
    "attention_lines": "STATE FOR EUR/CACEN (JWELLS)\nUSDOC FOR ITA\n",
    "executive_order": "E.O. 12958: DECL:\n01/12/2016\n",
    "tags_line": "TAGS: PGOV, PREL, OVIP (DOE, JANE B.)\nKZ\n",
    "subject_line": "SUBJECT: (SBU) A VISIT TO\nLIMA\n\n",
    "reference_line": "REF: A. 05 SAN\nJOSE 123, 124 (NOTAL)\n     B. DOE E-MAIL\nOF 12/01/09; C) (08) LIMA\n77\n",
    "classified_by": "Classified By: Ambassador Jane\nDoe for rea\nsons 1.4 (b)\nand (d).\n",
    "signature": "DE PREE ##\n",
    "banner": "UNCLASSIFIED\n",
    "end_separator": "BT\n",
    "serial_check": "#0079\n",
    "terminator": "NNNN\n",
    "closing_note": "NOTE BY OC/T: HEADING AS RECEIVED.\n",
    "archive_id": "2004LIMA01540 - UNCLASSIFIED\n",
}
PAGES = (
    "LIMA 00000079  002 OF 003",
    "UNCLASSIFIED\nPAGE 02        LIMA  00079  01 OF 02  120508Z",
    "SECRET\n\nSIPDIS\n\nSECRET\n\nSIPDIS\n\nPAGE 02        LIMA  00079  01 OF 02  120508Z",
)
PIECES = (
    "\n",
    " ",
    "(",
    ")",
    ";",
    "REF: ",
    " B. ",
    "TAGS:",
    "\xb6",
    "1.4 (",
    " AND ",
    "\\",
    "\xa0",
    "0",
    "X",
    "\u0661",
    "\xb2",
    *PAGES,
)

readers = pytest.mark.parametrize("field", PRODUCTIONS)


@st.composite
def broken(draw: st.DrawFn, text: str, pieces: tuple[str, ...] = PIECES) -> str:
    """The text with a few stretches cut out and a few odd ones put in."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 9)))
        text = text[:start] + draw(st.just("") | st.sampled_from(pieces)) + text[end:]
    return text


def assert_sound(field: str, raw: str, start: int) -> None:
    """The reader gives a node of its type, with inner nodes in order inside the text."""
    node = getattr(fields, field)(raw, start)

    assert type(node) is getattr(model, "".join(word.capitalize() for word in field.split("_")))
    assert type(node).deferred(raw, start, getattr(fields, field)) == node
    for outer in walk(node):
        bounds = Span(start, start + len(raw)) if outer is node else outer.span
        for inner in model.children(outer):
            assert bounds.start <= inner.span.start <= inner.span.end <= bounds.end


def test_there_is_an_example_of_every_field() -> None:
    assert set(PRODUCTIONS) == set(LINES)


@readers
def test_no_word_of_a_whole_field_is_unread(field: str) -> None:
    assert getattr(fields, field)(LINES[field], 0).unread == ""


@readers
@given(data=st.data())
def test_a_broken_field_is_read(field: str, data: st.DataObject) -> None:
    assert_sound(field, data.draw(broken(LINES[field], (*PIECES, *PAGES))), 7)


@readers
@given(raw=st.text(max_size=60))
def test_any_text_is_read(field: str, raw: str) -> None:
    assert_sound(field, raw, 0)


# A class before `PAGE 02` belongs to the page break: in front of a cable and in its banner it would be the last value.
@pytest.mark.parametrize("field", sorted(set(PRODUCTIONS) - {"banner", "portal_block"}))
@pytest.mark.parametrize("page", PAGES)
def test_a_page_break_between_two_lines_changes_nothing(field: str, page: str) -> None:
    first, *others = LINES[field].rstrip("\n").split("\n")
    for number in range(len(others) + 1):
        divided = "\n".join((first, *others[:number], page, "", *others[number:]))

        assert getattr(fields, field)(LINES[field], 0) == getattr(fields, field)(divided, 0)


@pytest.mark.parametrize("field", ["tags_line", "reference_line", "info_addressees", "portal_block"])
def test_inner_nodes_stand_behind_the_page_break_that_precedes_them(field: str) -> None:
    whole = getattr(fields, field)(LINES[field], 0)
    divided = getattr(fields, field)(f"{PAGES[0]}\n{LINES[field]}", 0)
    shift = len(PAGES[0]) + 1

    assert [(node.span.start + shift, node.span.end + shift) for node in walk(whole) if node is not whole] == [
        tuple(node.span) for node in walk(divided) if node is not divided
    ]


def printed(node: Field) -> str:
    if isinstance(node, model.PreambleField):
        return preamble_text(Preamble(fields=(node,)))
    if isinstance(node, model.TransmissionLine):
        return transmission_text(Transmission(lines=(node,)))
    return closing_text(Closing(lines=(node,)))


def field_of(node: Field) -> str:
    """`TagsLine` is read by `tags_line`."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in type(node).__name__)[1:]


def any_field() -> st.SearchStrategy[Field]:
    return (
        headers.classification_lines()
        | headers.captions()
        | headers.attention_lines()
        | headers.corrections()
        | headers.executive_orders()
        | headers.tags_lines()
        | headers.subject_lines()
        | headers.reference_lines()
        | headers.classified_by_lines()
        | transmissions().flatmap(lambda head: st.sampled_from(head.lines))
        | closings().filter(lambda closing: closing.lines).flatmap(lambda closing: st.sampled_from(closing.lines))
    )


@given(any_field())
def test_what_is_printed_is_read_as_it_was(node: Field) -> None:
    assert node == getattr(fields, field_of(node))(printed(node), 0)


@given(
    any_field()
    # Level 1 makes these two only of text whose words it knows.
    .filter(lambda node: not isinstance(node, (model.ClassificationLine, model.Captions)))
    .flatmap(lambda node: broken(printed(node)).map(lambda raw: (field_of(node), raw)))
)
def test_a_broken_field_that_is_all_read_is_printed_the_same_twice(case: tuple[str, str]) -> None:
    field, raw = case
    node = getattr(fields, field)(raw, 0)
    again = getattr(fields, field)(printed(node), 0)

    assert node.unread or printed(node) == printed(again)
