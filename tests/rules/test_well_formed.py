"""No rule finds a fault in a cable that is well formed: the ways to write who classified it, why, and until when, in each era."""

from __future__ import annotations

import pytest

from cablefmt.check import check
from cablefmt.diagnostic import Severity

HEAD = """VZCZCXRO1740
RR RUEHC
DE RUEHTA #0079 0120508
ZNY CCCCC ZZH
{sent}
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
BT
"""
HEADER = "C O N F I D E N T I A L ALMATY 000079\n\n{order}\nTAGS: PGOV, KZ\nSUBJECT: {mark}A VISIT TO THE REGION\n\n"
END = "{text}\n\nBARLOW\nBT\n#0079\nNNNN\n"


def _faults(
    *, sent: str = "R 120508Z JAN 06", order: str = "E.O. 12958: DECL: 01/12/2016", text: str, mark: str = "(U) "
) -> list[tuple[str, str]]:
    whole = (HEAD + HEADER + END).format(sent=sent, order=order, mark=mark, text=text)
    return [(found.code, found.message) for found in check(whole) if found.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    "line",
    [
        "Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).",
        "CLASSIFIED BY: Jane Doe, DCM, AmEmbassy Almaty, State; REASON: 1.4(B), (D)",
        "Classified By: A/DCM Jane Doe, Reasons: 1.4(b,d).",
        "Classified by Charge d'Affaires Jane Doe for E.O. 12958 reasons 1.4 (b and d)",
        "Classified By: Ambassador Jane Doe.  Reasons:  E.O. 12958 1.4 (B/D)",
        "Classified By: Ambassador Jane Doe. Reasons:\nE.O. 12958, section 1.4 (b)",
        "Classified By: AMB JANE DOE FOR REASONS 1,4 (B) AND (D)",
        "(U) Classified by Ambassador Jane Doe, reasons 1.4 b/d.",
        "Classified By: Deputy Chief of Mission Jane Doe for reasons 1.4 (\nb) and (d)",
        "DERIVED FROM: DSCG 05-1 B, D",
    ],
)
def test_a_classifier_may_be_named_in_many_ways(line: str) -> None:
    assert _faults(text=f"{line}\n\n1. (C) All went well.") == []


@pytest.mark.parametrize(
    "until",
    [
        "DECL: 01/12/16",
        "DECL: 2016/01/12",
        "DECL: 12 JAN 2016",
        "DECL 01/12/2016",
        "DECL: 25X1-human",
        "DECL: AFTER THE ELECTION",
        "DECL: TEN YEARS",
        "DECL: 01/12/2031",
    ],
)
def test_until_when_may_be_said_in_many_ways(until: str) -> None:
    text = "Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).\n\n1. (C) All went well."

    assert _faults(order=f"E.O. 12958: {until}", text=text) == []


@pytest.mark.parametrize(
    ("sent", "order", "text"),
    [
        ("R 120508Z JAN 76", "E.O. 11652: GDS", "1. ALL WENT WELL.\n\n2. SO IT WAS."),
        ("R 120508Z JAN 76", "E.O. 11652: XGDS-2", "1. ALL WENT WELL."),
        ("R 120508Z JAN 80", "E.O. 12065: GDS 1/12/86 (DOE, JANE) OR-P", "1. (C - ENTIRE TEXT).\n\n2. ALL WENT WELL."),
        ("R 120508Z JAN 90", "E.O. 12356: DECL: OADR", "1. CONFIDENTIAL - ENTIRE TEXT.\n\n2. ALL WENT WELL."),
        ("R 120508Z JAN 99", "E.O. 12958: DECL: X1", "1. (U) CLASSIFIED BY JANE DOE, DCM. REASON: 1.5 (D).\n\n2. (C) ALL WELL."),
    ],
)
def test_each_era_has_its_own_marks(sent: str, order: str, text: str) -> None:
    assert _faults(sent=sent, order=order, text=text, mark="") == []


def test_the_third_item_of_a_list_is_no_mark() -> None:
    text = "UNCLAS ALMATY 000079\n\nSUBJECT: A VISIT TO THE REGION\n\n1. (c) Third, all went well.\n"

    assert [found.code for found in check(text) if found.code.startswith("CLS")] == []
