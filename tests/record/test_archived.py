"""What the archive of the seventies says fills what a telegram does not say itself, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime

from cablefmt import parse, record

ATTRIBUTES = """\
                         Message Attributes
Document Number: 1975LIMA02545
Draft Date: 04 MAY 1975
Executive Order: 11652 GDS
From: LIMA
Original Classification: CONFIDENTIAL
Original Handling Restrictions: EXDIS, ONLY
Reference: 75 QUITO 1210, 75 LIMA 400
Subject: ANCHOVIES AND
WHAT THE MINISTER SAYS
TAGS: EFIS, PE
To: STATE
"""


def test_a_record_without_text_has_the_values_of_the_archive() -> None:
    row = record(parse("MRN: 1975LIMA002545  SEGMENT NUMBER: 000001  EXPAND ERROR ENCOUNTERED; NO TEXT\n\n" + ATTRIBUTES))

    assert (row.id, row.date) == ("75LIMA2545", datetime(1975, 5, 4, tzinfo=UTC))
    assert (row.classification, row.handling, row.executive_order) == ("CONFIDENTIAL", ("EXDIS",), "11652")
    assert (row.origin, row.action) == ("LIMA", ("STATE",))
    assert (row.subject, row.tags) == ("ANCHOVIES AND WHAT THE MINISTER SAYS", ("EFIS", "PE"))
    assert row.references == ("75QUITO1210", "75LIMA400")
    assert row.narrative is None


def test_the_text_itself_is_right_where_both_speak() -> None:
    row = record(
        parse(
            "R 281819Z MAR 75\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\nUNCLAS LIMA 2545\nE.O. 11652: N/A\nTAGS: ECON, PE\n"
            "SUBJECT: FISH\n\n1. GOOD.\nBARLOW\n\nUNCLASSIFIED\n\nNNNN\n" + ATTRIBUTES
        )
    )

    assert (row.date, row.classification) == (datetime(1975, 3, 28, 18, 19, tzinfo=UTC), "UNCLASSIFIED")
    assert (row.origin, row.action, row.signature) == ("AMEMBASSY LIMA", ("SECSTATE WASHDC",), "BARLOW")
    assert (row.subject, row.tags, row.narrative) == ("FISH", ("ECON", "PE"), "GOOD.")


def test_the_id_of_a_record_without_text_is_in_its_sentence() -> None:
    row = record(parse("MRN: 1973ABIDJA004684  SEGMENT NUMBER: 000001  ERROR READING TEXT INDEX FILE\n"))

    assert row.id == "73ABIDJAN4684"
