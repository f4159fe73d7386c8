"""What is read of the tables in front of a cable."""

from __future__ import annotations

import pytest

from cablefmt import check, fields
from cablefmt.model import Portal, PortalBlock, PortalValue


def block(unread: str = "", **values: str) -> PortalBlock:
    return PortalBlock(values=tuple(PortalValue(label=label, text=text) for label, text in values.items()), unread=unread)


PORTALS = [
    (
        "Identifier\nCreated\nClassification\nOrigin\n"
        "06LIMA79\n2006-01-12 05:08:00\nUNCLASSIFIED//FOR OFFICIAL USE ONLY\nEmbassy Lima\n",
        block(
            identifier="06LIMA79",
            created="2006-01-12 05:08:00",
            classification="UNCLASSIFIED//FOR OFFICIAL USE ONLY",
            origin="Embassy Lima",
        ),
    ),
    (
        "Reference ID\nCreated\nReleased\nClassification\nOrigin\n"
        "06LIMA79\n2006-01-12 05:05\n2011-03-03 16:04\nSECRET\nEmbassy Lima\n",
        block(
            identifier="06LIMA79",
            created="2006-01-12 05:05",
            released="2011-03-03 16:04",
            classification="SECRET",
            origin="Embassy Lima",
        ),
    ),
    ("Cable title:\xa0\xa0\n\nA VISIT TO TUNIS \n\n", block(title="A VISIT TO TUNIS")),
    ("Cable title:\n", block(title="")),
    ("Tags:\xa0\xa0PGOV\xa0PHUM\xa0KZ\xa0\n", block(tags="PGOV PHUM KZ")),
    ("Viewing cable 06LIMA79, A VISIT, AND ANOTHER\n", block(identifier="06LIMA79", title="A VISIT, AND ANOTHER")),
    ("Viewing cable 06LIMA79,\n", block(identifier="06LIMA79", title="")),
    (
        "id: 57696\ndate: 3/22/2006 19:48\nrefid: 06LIMA79\n"
        "origin: Embassy Lima\nclassification: SECRET\ndestination: \nheader:\n",
        block(
            unread="id: 57696 destination: header:",
            created="3/22/2006 19:48",
            identifier="06LIMA79",
            origin="Embassy Lima",
            classification="SECRET",
        ),
    ),
    (
        "ID: 57696\nDate: 2006-01-12 05:08:00\nOrigin: 06LIMA79\nSource: Embassy Lima\n"
        "Classification: SECRET\nDunno: 06LIMA12\nDestination: \n",
        block(
            unread="ID: 57696 Dunno: 06LIMA12 Destination:",
            created="2006-01-12 05:08:00",
            identifier="06LIMA79",
            origin="Embassy Lima",
            classification="SECRET",
        ),
    ),
    ("something else\n", block(unread="something else")),
]


@pytest.mark.parametrize(("raw", "expected"), PORTALS)
def test_a_portal_gives_its_labels_and_values(raw: str, expected: PortalBlock) -> None:
    assert expected == fields.portal_block(raw, 0)


@pytest.mark.parametrize("raw", [raw for raw, _ in PORTALS])
def test_a_value_stands_where_its_span_says(raw: str) -> None:
    for value in fields.portal_block(raw, 100).values:
        written = raw[value.span.start - 100 : value.span.end - 100]

        assert value.text.split() == written.split()


@pytest.mark.parametrize(
    ("created", "expected"),
    [
        ("2006-01-12 05:08:00", "2006-01-12T05:08:00+00:00"),
        ("2006-01-12 05:08:00+02:00", "2006-01-12T03:08:00+00:00"),
        ("3/22/2006 19:48", "2006-03-22T19:48:00+00:00"),
        ("2006-01-12", "2006-01-12T00:00:00+00:00"),
        ("0001-01-01 00:00:00+02:00", None),
        ("yesterday", None),
        ("3/22", None),
    ],
)
def test_the_day_of_a_page_is_in_utc_however_much_of_it_is_there(created: str, expected: str | None) -> None:
    found = Portal(lines=(block(created=created),)).created

    assert (found.isoformat() if found else None) == expected


def test_a_page_that_lost_the_hour_can_be_checked_against_its_cable() -> None:
    page = "Identifier\nCreated\nClassification\nOrigin\n06LIMA79\n2006-01-12\nUNCLASSIFIED\nEmbassy Lima\n\n"

    head = "VZCZCXYZ0000\nP 120508Z JAN 06\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n\n"

    assert check(f"{page}{head}UNCLAS LIMA 000079\n\nSUBJECT: FISH\n")
