"""What the archive of the seventies put around a telegram: each line a node, none of them part of the text."""

from __future__ import annotations

import pytest

from cablefmt import Cable, check, parse, parse_all, record, reformat, render
from cablefmt.model import (
    CurrentMarkings,
    DashCounter,
    Distribution,
    Drafting,
    PageBreak,
    ReviewStamp,
    Signature,
    Terminator,
    Unparsed,
    leaves,
    walk,
)

STAMP = "Jane Q. Barlow Declassified/Released US Department of State EO Systematic Review 05 JUL 2006"
TELEGRAM = f"""\
{STAMP}



                         Message Text
LIMITED OFFICIAL USE

PAGE 01        LIMA  02545  01 OF 01  281923Z

43
ACTION ARA-12

INFO  OCT-01   ISO-00  NSC-05   SS-15
      L-02  /035 W
                     ---------------------     028195
P R 281819Z MAR 75
FM AMEMBASSY LIMA
TO SECSTATE WASHDC PRIORITY 7985
INFO AMEMBASSY QUITO

LIMITED OFFICIAL USE LIMA 2545

E.O. 11652: N/A
TAGS: EFIS, PE
SUBJECT: ANCHOVIES
REF: STATE 68668

1. THE MINISTER OF FISHERIES SAYS THAT THE RECOMMENDA-
TIONS ARE ACCEPTABLE TO
LIMITED OFFICIAL USE

LIMITED OFFICIAL USE

PAGE 02        LIMA  02545  01 OF 01  281923Z

{STAMP}
{STAMP}
HIM.

2. WE AGREE.
BARLOW


LIMITED OFFICIAL USE

NNN


*** Current Handling Restrictions *** n/a
*** Current Classification *** LIMITED OFFICIAL USE


                         Message Attributes
Automatic Decaptioning: X
Capture Date: 01 JAN 1994
Channel Indicators: n/a
Document Number: 1975LIMA02545
Markings: {STAMP}
Subject: ANCHOVIES AND
 WHAT THE MINISTER SAYS: NOTHING
Later Key: kept
To: STATE
"""


@pytest.fixture(scope="module")
def cable() -> Cable:
    return parse(TELEGRAM)


def test_nothing_of_it_is_unparsed(cable: Cable) -> None:
    assert not [node for node in walk(cable) if isinstance(node, Unparsed)]
    assert len(list(parse_all(TELEGRAM))) == 1


def test_offices_have_their_copies(cable: Cable) -> None:
    assert cable.archive is not None
    found = cable.archive.first(Distribution)
    assert found is not None

    assert (found.number, found.total, found.letter) == ("43", 35, "W")
    assert [(office.role, office.office, office.copies) for office in found.offices[:2]] == [
        ("ACTION", "ARA", 12),
        ("INFO", "OCT", 1),
    ]


@pytest.mark.parametrize(
    ("line", "number", "filed", "copies"),
    [
        ("---------------------     028195", "028195", None, None),
        ("------------------030744 212159Z /65", "030744", "212159Z", "65"),
        ("------------------011159Z 002825 /10", "002825", "011159Z", "10"),
    ],
)
def test_a_station_counts_with_and_without_a_time(line: str, number: str, filed: str | None, copies: str | None) -> None:
    archive = parse(f"{line}\nR 281819Z MAR 77\nFM AMEMBASSY LIMA\n").archive
    found = archive.first(DashCounter) if archive else None
    assert found is not None

    assert (found.number, found.filed, found.copies, found.unread) == (number, filed, copies, "")


def test_drafters_approvers_and_clearances_are_apart() -> None:
    archive = parse(
        "PAGE 01 STATE 199180\nORIGIN CU-03\nDRAFTED BY CU/AF:JBARLOW\n4/20/73 EXT 22538\nAPPROVED BY CU:MVANCE\nS/S:JROE\n"
        "DESIRED DISTRIBUTION\nUSIA\n--------------------- 086970\nR 111522Z AUG 76\nFM SECSTATE WASHDC\n"
    ).archive
    found = archive.first(Drafting) if archive else None
    assert found is not None

    assert found.drafted_by == ("CU/AF:JBARLOW", "4/20/73 EXT 22538")
    assert (found.approved_by, found.cleared_by, found.desired_distribution) == (("CU:MVANCE",), ("S/S:JROE",), ("USIA",))


def test_a_text_without_line_ends_is_read_like_one_with_them() -> None:
    archive = parse(
        "CONFIDENTIAL  PAGE 01        LIMA  09546  260841Z ACTION H-03  INFO  LOG-00   COPY-01 /004 W        "
        "------------------224322  261202Z /4"
    ).archive
    assert archive is not None

    assert [type(line) for line in archive.lines] == [Distribution, DashCounter]


def test_pages_and_stamps_divide_no_paragraph(cable: Cable) -> None:
    scars = [type(node) for node in walk(cable) if isinstance(node, (PageBreak, ReviewStamp))]

    assert scars.count(PageBreak) == 2
    assert scars.count(ReviewStamp) == 3
    assert record(cable).narrative == (
        "THE MINISTER OF FISHERIES SAYS THAT THE RECOMMENDATIONS ARE ACCEPTABLE TO HIM.\n\nWE AGREE."
    )


def test_attributes_stand_behind_the_terminator_in_the_closing(cable: Cable) -> None:
    kinds = [type(line) for line in cable.closing.lines]

    assert kinds.index(Signature) < kinds.index(Terminator) < kinds.index(CurrentMarkings)
    assert cable.attributes is not None
    assert cable.attributes.value("Document Number") == "1975LIMA02545"


def test_a_value_goes_on_below_and_may_be_missing(cable: Cable) -> None:
    assert cable.attributes is not None

    assert cable.attributes.value("Subject") == "ANCHOVIES AND WHAT THE MINISTER SAYS: NOTHING"
    assert cable.attributes.value("Later Key") == "kept"
    assert cable.attributes.value("Channel Indicators") is None
    assert cable.attributes.value("Markings") == STAMP


def test_several_telegrams_in_one_file_keep_their_own_attributes() -> None:
    cables = list(parse_all(TELEGRAM + "\n" + TELEGRAM.replace("02545", "02546").replace("LIMA 2545", "LIMA 2546")))

    assert [record(cable).serial for cable in cables] == [2545, 2546]
    assert [cable.attributes and cable.attributes.value("Document Number") for cable in cables] == [
        "1975LIMA02545",
        "1975LIMA02546",
    ]


@pytest.mark.parametrize(
    ("line", "withdrawn"),
    [
        (
            "MRN: 1973LIMA002545  SEGMENT NUMBER: 000001  ERROR READING TEXT INDEX FILE; TEXT UNAVAILABLE",
            False,
        ),
        (
            "MRN: 1974LIMA002545  SEGMENT NUMBER: 000001  EXPAND ERROR ENCOUNTERED; TELEGRAM TEXT FOR THIS MRN IS UNAVAILABLE",
            False,
        ),
        ("Telegram withdrawn", True),
    ],
)
def test_a_record_without_text_says_so(line: str, withdrawn: bool) -> None:
    cable = parse(f"{line}\n")
    assert cable.missing_text is not None

    assert cable.missing_text.withdrawn is withdrawn
    assert render(cable).split() == line.split()


def test_canonical_text_keeps_all_but_labels_pages_and_stamps() -> None:
    text = reformat(TELEGRAM)

    assert text == reformat(text)
    assert text.startswith(
        "43\nACTION ARA-12\nINFO OCT-01 ISO-00 NSC-05 SS-15 L-02 /035 W\n--------------------- 028195\n\nP R 281819Z"
    )
    assert "PAGE 0" not in text
    assert "Message Text" not in text
    assert text.count(STAMP) == 1
    assert "Message Attributes\nAutomatic Decaptioning: X\n" in text


def test_no_rule_blames_a_cable_for_what_the_archive_did() -> None:
    codes = {found.code for found in check(TELEGRAM)}

    assert codes.isdisjoint({"PAR001", "SIG003", "SIG004", "SYN001", "SYN002", "SYN004", "HDR001"})


def test_no_rule_demands_a_header_of_a_record_without_text() -> None:
    found = check("MRN: 1974LIMA002545  SEGMENT NUMBER: 000001  EXPAND ERROR ENCOUNTERED; TEXT UNAVAILABLE\n")

    assert [each.code for each in found if not each.code.startswith("LAY")] == []


def test_a_subject_without_a_blank_line_ends_before_whom_the_text_is_for() -> None:
    row = record(
        parse(
            "UNCLAS STATE 250588\nE.O. 11652: N/A\nTAGS: PFOR, PE\nSUBJECT: EXTRACTS FROM\nARTICLES\n"
            "FOR AMBASSADOR FROM BARLOW\nFOLLOWING ARE KEY EXCERPTS.\n"
        )
    )

    assert row.subject == "EXTRACTS FROM ARTICLES"


def section(number: int, text: str) -> str:
    return (
        f"CONFIDENTIAL\n\nPAGE 01        LIMA  02545  0{number} OF 02  281923Z\n\n43\nACTION ARA-12\nINFO OCT-01 /013 W\n"
        f"                     ---------------------     02819{number}\nR 281819Z MAR 75\nFM AMEMBASSY LIMA\n"
        f"TO SECSTATE WASHDC PRIORITY 798{number}\n\nC O N F I D E N T I A L SECTION {number} OF 2 LIMA 2545\n\n"
        f"E.O. 11652: GDS\nTAGS: EFIS, PE\nSUBJECT: ANCHOVIES\n\n{text}\n\nCONFIDENTIAL\n\nNNN\n\n\n"
    )


SECTIONS = section(1, "1. BOATS SAILED.\n\n2. THEY CAME BACK TO\nCALLAO") + section(2, "THE SAME DAY.\n\n3. WE AGREE.\nBARLOW")


def test_sections_that_were_messages_of_their_own_are_one_cable() -> None:
    (cable,) = parse_all(SECTIONS)
    row = record(cable)

    assert [part.preamble.classification_line and part.preamble.classification_line.section for part in cable.parts] == [1, 2]
    assert (row.id, row.sections, row.signature, row.paragraphs) == ("75LIMA2545", 2, "BARLOW", 3)
    assert row.narrative == "BOATS SAILED.\n\nTHEY CAME BACK TO CALLAO THE SAME DAY.\n\nWE AGREE."
    join = cable.parts[1].join
    assert join is not None
    assert (join.closing.terminator is not None, join.archive is not None, join.transmission is not None) == (True, True, True)
    assert "".join(leaf.raw for leaf in leaves(cable)) == SECTIONS


def test_sections_stay_one_cable_in_canonical_text() -> None:
    text = reformat(SECTIONS)

    assert text == reformat(text)
    assert text.count("NNNN") == 2
    assert list(parse_all(text)) == list(parse_all(SECTIONS))


def test_sections_of_other_cables_or_out_of_turn_stay_apart() -> None:
    assert len(list(parse_all(SECTIONS + section(2, "3. AGAIN.\nBARLOW")))) == 2
    assert len(list(parse_all(section(1, "1. A.") + section(2, "2. B.").replace("2545", "2546")))) == 2


def test_a_keyword_without_a_name_is_kept() -> None:
    text = "DRAFTED BY ARA/AND:JBARLOW:MV\nDESIRED DISTRIBUTION\n\nR 010000Z JAN 75\nFM AMEMBASSY LIMA\n"
    (line,) = parse(text).archive.lines

    assert isinstance(line, Drafting)
    assert line.unread == "DESIRED DISTRIBUTION"
    assert reformat(text) == text
