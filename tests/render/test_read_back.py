"""Canonical text is read as what it was made of: shapes of which it once was not, and was refused."""

from __future__ import annotations

import pytest

from cablefmt import parse, reformat
from cablefmt.model import Drafting, walk

HEADER = "UNCLAS LIMA 000079\n\nTAGS: EFIS PE\nSUBJECT: FISH\n\n"
ROW = '79,1/12/2006 5:08,06LIMA1,"Embassy Lima",UNCLASSIFIED,05STATE12,"'
STAMP = "Declassified/Released US Department of State EO Systematic Review 30 JUN 2005\n"


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("DRAFTED BY: ARA:JBARLOW\nDRAFTED BY: ARA:JBARLOW\n", "DRAFTED BY ARA:JBARLOW\nDRAFTED BY ARA:JBARLOW\n"),
        ("APPROVED BY: ARA:ADOE\nDRAFTED BY: L:JROE\n", "APPROVED BY ARA:ADOE\nDRAFTED BY L:JROE\n"),
        ("DRAFTED BY ARA:JBARLOW\n" + STAMP + "EXT 22538\n", "DRAFTED BY ARA:JBARLOW\nEXT 22538\n"),
        ("INFO  OCT-01   L-02\nINFO  OCT-01   L-02  /003 W\n", "INFO OCT-01 L-02\nINFO OCT-01 L-02 /003 W\n"),
        ("ACTION ARA-12\nACTION ARA-12\nINFO L-02\n", "ACTION ARA-12\nACTION ARA-12\nINFO L-02\n"),
        ("TAGS:\nEFIS\n \nPE\nECON\n \nPE\nSUBJECT: FISH\n", "TAGS: EFIS PE ECON PE\nSUBJECT: FISH\n"),
        ("TAGS: EFIS PE\nNNNN\n", "TAGS: EFIS PE\n\nNNNN\n"),
        ("TAGS: EFIS PE\n" + STAMP + "BT\n", "TAGS: EFIS PE\n\nBT\n"),
        (
            "TAGS: EFIS PE\n\nANCHOVY SEASON OPENS EARLY REF: LIMA 12\n\n1. Good.\n",
            "TAGS: EFIS PE\n\nANCHOVY SEASON OPENS EARLY\n\nREF: LIMA 12\n\n1. Good.\n",
        ),
        (
            "TAGS: EFIS PE\n\nANCHOVY SEASON OPENS EARLY\n1. Good.\n",
            "TAGS: EFIS PE\n\nANCHOVY SEASON OPENS EARLY\n\n1. Good.\n",
        ),
        ("UNCLAS LIMA 000079 SIPDIS EUR FOR NB\n", "UNCLAS LIMA 000079\n\nSIPDIS\n\nEUR FOR NB\n"),
        ("UNCLAS LIMA 000079 SIPDIS EUR FOR", "UNCLAS LIMA 000079\n\nSIPDIS\n\nEUR FOR\n"),
        (
            "TO SECSTATE WASHDC 0012\nThursday, 12 January 2006, 05:08\nZFF4\n\nUNCLAS LIMA 000079\n",
            "TO SECSTATE WASHDC 0012\nZFF4\n\nUNCLAS LIMA 000079\n",
        ),
        (HEADER + "Prospects in the North\n\n1) Good.\n", HEADER + "Prospects in the North\n\n1. Good.\n"),
        (
            HEADER + f"1. We want\n\n-- {'rain ' * 11}so\n\n-- wind\n\n-- sun\n",
            HEADER + f"1. We want\n\n-- {'rain ' * 11}so\n\n-- wind\n-- sun\n",
        ),
        (HEADER + "1. We met:\n\n-Minister Roe\n-Consul Doe\n", HEADER + "1. We met:\n\n- Minister Roe\n- Consul Doe\n"),
        (
            "UNCLAS LIMA 000079\nSENSITIVE\nSIPDIS E.O. 12958: N/A\nTAGS: EFIS\nSUBJECT: FISH\n",
            "UNCLAS LIMA 000079\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: EFIS\nSUBJECT: FISH\n",
        ),
        (HEADER + "-------\nThe North-------\n\n1. Good.\n", HEADER + "-------\nThe North\n-------\n\n1. Good.\n"),
        (ROW + "MRN: 11 LIMA 417\n", "MRN:                11 LIMA 417\n"),
        ("MRN: 11 LIMA 417\nSubject: A Visit\n" + STAMP, "MRN:                11 LIMA 417\nSubject:            A Visit\n"),
        (
            "MRN: 11 LIMA 417\nSubject: A Visit\n\nDrafted By: ECON:\n            CONS:Roe, Richard\n",
            "MRN:                11 LIMA 417\nSubject:            A Visit\n\n"
            "Drafted By:         ECON:\n                    CONS:Roe, Richard\n",
        ),
        (
            "MRN: 11 LIMA 417\nSubject: A Visit\n\nXMT: SOFIA, AMEMBASSY AND OTHERS\n",
            "MRN:                11 LIMA 417\nSubject:            A Visit\n\nXMT:                SOFIA, AMEMBASSY AND OTHERS\n",
        ),
        ("VZCZCXYZ0001\nViewing cable 06LIMA2, RAIN\nVZCZCXYZ0002\n", "VZCZCXYZ0001\n\nViewing cable 06LIMA2\n\nVZCZCXYZ0002\n"),
        (STAMP + "Viewing cable 06LIMA2, RAIN\n" + HEADER, HEADER.rstrip() + "\n"),
        ("TAGS: EFIS PE\n" + STAMP + "ECON\nSUBJECT: FISH\n", "TAGS: EFIS PE ECON\nSUBJECT: FISH\n"),
        (
            HEADER + "NNNN\nCable title:\n\nFISH\n*** Current Classification *** UNCLASSIFIED\n",
            HEADER + "NNNN\n\n*** Current Classification *** UNCLASSIFIED\n",
        ),
        (
            HEADER + "NNNN\npdf how-to read a cable\n2004LIMA01540 - UNCLASSIFIED\n" + HEADER,
            HEADER + "NNNN\n2004LIMA01540 - UNCLASSIFIED\n\n" + HEADER.rstrip() + "\n",
        ),
        (HEADER + "NNNN\nTags:\xa0 ECON PE\xa0\nUNCLASSIFIED\n", HEADER + "NNNN\n\nUNCLASSIFIED\n"),
        (
            HEADER + "1. Good.\n\nNOTE BY OC/T: HEADING AS RECEIVED.\nViewing cable 06LIMA2, RAIN\n\n" + HEADER,
            HEADER + "1. Good.\n\nNOTE BY OC/T: HEADING AS RECEIVED.\n\nViewing cable 06LIMA2\n\n" + HEADER.rstrip() + "\n",
        ),
    ],
)
def test_canonical_text_is_read_as_what_it_was_made_of(text: str, canonical: str) -> None:
    assert reformat(text) == canonical


def test_a_keyword_that_stands_again_is_part_of_its_line() -> None:
    drafting = next(
        node for node in walk(parse("DRAFTED BY A\nAPPROVED BY B\nC\nAPPROVED BY: D\n")) if isinstance(node, Drafting)
    )

    assert (drafting.drafted_by, drafting.approved_by, drafting.cleared_by) == (("A",), ("B",), ("C", "APPROVED BY D"))


@pytest.mark.parametrize(("length", "between"), [(69, "\n"), (70, "\n\n")])
def test_items_that_fit_a_line_of_69_stand_close_together(length: int, between: str) -> None:
    item = "-- " + "Fish. " * 20

    first = item[: length - 1] + "."

    assert reformat(f"{HEADER}1. We want:\n\n{first}\n\n-- Fowl.\n").endswith(f"\n\n{first}{between}-- Fowl.\n")
