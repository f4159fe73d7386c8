"""Cables of the SMART system: what the row says, and that the parts of a page stand in no value."""

from __future__ import annotations

from pathlib import Path

import pytest

from cablefmt import Record, parse, record, reformat
from cablefmt.model import Clearance, SmartLine, Unparsed, walk

EXAMPLE = (Path(__file__).parents[2] / "examples" / "smart.txt").read_text(encoding="utf-8")
#: The layout of a mail: each label alone on its line, the value below a blank one.
BELOW = """UNCLASSIFIED

STATE SEAL

MRN:

           12 PORT AU PRINCE 42

Date/DIG:

           May 30, 2012 / 301144Z MAY 12

     UNCLASSIFIED U.S. Department of State Case No. F-2000-00001 Doc No. C00000001 Date: 01/02/2003
     UNCLASSIFIED U.S. Department of State Case No. F-2000-00001 Doc No. C00000001 Date: 01/02/2003

From:

           AMEMBASSY PORT AU PRINCE

Action:

           WASHDC, SECSTATE IMMEDIATE

Subject:

           A Letter


    As you know, a letter came.

Signature:

        ROE-DOE

Cleared By:

        EXEC:Poe, Mary

     UNCLASSIFIED U.S. Department of State Case No. F-2000-00001 Doc No. C00000001 Date: 01/02/2003

        POL:Roe, Richard

Info:

        Doe, Jane M ROUTINE; Miller, Sam ROUTINE;
Vantongeren, Ada ROUTINE

UNCLASSIFIED
"""
#: An older message that the archive prints again, its header made up.
PRINTED = """UNCLASSIFIED

MRN:          78 LIMA 417
Date/DTG:     Mar 14, 1978 / 140000Z Mar 78
From:         AMEMBASSY LIMA
Action:       USSOUTHCOM ROUTINE
E.O.:         Unknown
TAGS:         EFIS, PE
Reference:    n/a
Subject:      ANCHOVY SEASON

LIMITED OFFICIAL USE

PAGE 01        LIMA  00417  141855Z
ACTION ARA-12

INFO  OCT-01  ISO-00  /013 W
P 141830Z MAR 78
FM AMEMBASSY LIMA
TO SECSTATE WASHDC PRIORITY 1234
LIMITED OFFICIAL USE LIMA 0417

E.O. 11652: N/A
TAGS: EFIS, PE
SUBJ: ANCHOVY SEASON

1. IT OPENED EARLY.
BARLOW

NNNN
"""


def row(text: str) -> Record:
    return record(parse(text))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "11LIMA417"),
        ("classification", "UNCLASSIFIED"),
        ("handling", ("SENSITIVE",)),
        ("precedence", "ROUTINE"),
        ("origin", "AMEMBASSY LIMA"),
        ("action", ("SECSTATE WASHDC", "AMEMBASSY QUITO", "COMMERCE DEPARTMENT WASHINGTON DC")),
        ("info", ("ANDEAN COLLECTIVE", "Miller, Sam T", "AMEMBASSY SANTIAGO")),
        ("executive_order", "13526"),
        ("tags", ("EFIS", "ECON", "PGOV", "PE")),
        ("subject", "Anchovy Season Opens Early"),
        ("subject_mark", "U"),
        ("references", ("11LIMA400", "10QUITO1210")),
        ("signature", "Barlow"),
        ("paragraphs", 3),
        ("highest_mark", "SBU"),
    ],
)
def test_the_row_of_the_example(field: str, value: object) -> None:
    assert getattr(row(EXAMPLE), field) == value


def test_the_moment_is_that_of_the_group() -> None:
    sent = row(EXAMPLE).date

    assert sent is not None
    assert sent.isoformat() == "2011-03-14T18:30:00+00:00"


def test_the_foot_and_head_of_a_page_stand_in_no_text() -> None:
    narrative = row(EXAMPLE).narrative

    assert "Case No." not in narrative
    assert "filled before May; the plants" in narrative.replace("\n", " ")


def test_the_officers_are_read() -> None:
    steps = {line.step: [officer.name for officer in line.officers] for line in parse(EXAMPLE).closing.all(Clearance)}

    assert steps["cleared"] == ["Roe, Richard", "Vantongeren, Ada (Lima)"]
    assert [line.label for line in parse(EXAMPLE).closing.all(SmartLine)] == ["Attachments", "Action Post", "Dissemination Rule"]


def test_values_may_stand_below_their_labels() -> None:
    read = row(BELOW)

    assert (read.id, read.subject, read.signature) == ("12PORTAUPRINCE42", "A Letter", "ROE-DOE")
    assert read.info == ("Doe, Jane M", "Miller, Sam", "Vantongeren, Ada")
    assert read.narrative == "As you know, a letter came."
    assert not any(isinstance(node, Unparsed) for node in walk(parse(BELOW)))


def test_the_officers_go_on_behind_the_foot_of_a_page() -> None:
    (line,) = parse(BELOW).closing.all(Clearance)

    assert [officer.office for officer in line.officers] == ["EXEC", "POL"]


def test_what_an_older_message_says_itself_is_right() -> None:
    read = row(PRINTED)

    assert (read.id, read.precedence, read.action) == ("78LIMA417", "PRIORITY", ("SECSTATE WASHDC",))
    assert (read.executive_order, read.classification, read.signature) == ("11652", "LIMITED OFFICIAL USE", "BARLOW")
    assert read.date is not None
    assert read.date.hour == 18


def test_without_its_subject_no_text_is_guessed() -> None:
    assert row("MRN:   11 LIMA 417\nFrom:   AMEMBASSY LIMA\n\n  All went well.\n").narrative is None


@pytest.mark.parametrize("text", [EXAMPLE, BELOW, PRINTED])
def test_canonical_text_is_proved(text: str) -> None:
    assert reformat(reformat(text)) == reformat(text)


def test_who_is_informed_may_stand_in_the_header_and_addressees_below_each_other() -> None:
    text = """UNCLASSIFIED

MRN:         12 LIMA 417
Date/DTG:    Apr 30, 2012 / 301021Z APR 12
From:        AMEMBASSY LIMA
Action:      WASHDC, SECSTATE ROUTINE
             QUITO, AMEMBASSY PRIORITY
Info:        BOGOTA, AMEMBASSY ROUTINE
E.O.:        13526
TAGS:        EFIS, PE
Subject:     Anchovies

1. (U) They came.

Signature:   BARLOW

Drafted By:  ECON:Doe, Jane
Info:        GUAYAQUIL, AMCONSUL ROUTINE
"""
    row = record(parse(text))

    assert (row.action, row.info) == (("SECSTATE WASHDC", "AMEMBASSY QUITO"), ("AMEMBASSY BOGOTA", "AMCONSUL GUAYAQUIL"))
    assert (row.tags, row.subject, row.narrative, row.signature) == (("EFIS", "PE"), "Anchovies", "They came.", "BARLOW")
    assert record(parse(reformat(text))) == row
