"""What the examples of the caption rules do not show: repeats among other captions, eras, headers that are glued together."""

from __future__ import annotations

import pytest

from cablefmt.check import check
from cablefmt.fix import fix
from cablefmt.rules import find_rule
from tests.rules.asked import cable, mended, places, said

HEADER = "UNCLAS ALMATY 000079\n\n{captions}\n\nE.O. 12958: N/A\nTAGS: PGOV KZ\nSUBJECT: A VISIT TO THE REGION\n"


@pytest.mark.parametrize(
    ("captions", "kept"),
    [
        ("SIPDIS\n\nSENSITIVE\nSIPDIS", "SIPDIS\n\nSENSITIVE"),
        ("SIPDIS\n\nSTATE FOR EUR\n\nSIPDIS", "SIPDIS\n\nSTATE FOR EUR"),
        ("SENSITIVE\nSENSITIVE\nSENSITIVE\nSIPDIS", "SENSITIVE\nSIPDIS"),
    ],
)
def test_a_repeat_is_removed_wherever_it_stands(captions: str, kept: str) -> None:
    mended = fix(HEADER.format(captions=captions), rules=(find_rule("repeated-caption"),))

    assert mended.text == HEADER.format(captions=kept)
    assert len(mended.applied) == 1


@pytest.mark.parametrize("captions", ["EXDIS STADIS", "EXDIS\nSTADIS", "NODIS\nSTADIS", "SENSITIVE\nNOFORN\nSIPDIS"])
def test_captions_that_go_together_are_right(captions: str) -> None:
    assert [found for found in check(HEADER.format(captions=captions)) if found.name == "conflicting-captions"] == []


@pytest.mark.parametrize(
    ("captions", "sent", "found"),
    [
        ("STADIS", "R 120508Z JAN 18", ["STADIS"]),
        ("STADIS", "R 312359Z DEC 17", []),
        ("STADIS", "", ["STADIS"]),
        ("SENSITIVE\nSTADIS", "", ["STADIS"]),
        ("EXDIS\nSTADIS", "", []),
        ("NODIS\n\nSTATE FOR EUR\n\nSTADIS", "", []),
        ("EXDIS", "", []),
    ],
)
def test_stadis_stands_beside_another_since_2018(captions: str, sent: str, found: list[str]) -> None:
    assert places("unpaired-stadis", cable(captions=captions, sent=sent)) == found


def test_a_caption_is_in_its_time_where_nothing_says_the_time() -> None:
    assert [found for found in check(HEADER.format(captions="SIPDIS")) if found.name == "caption-of-another-time"] == []


@pytest.mark.parametrize(
    ("rule", "captions", "found"),
    [
        ("captions-on-one-line", "SENSITIVE SIPDIS", ["SIPDIS"]),
        ("captions-on-one-line", "SENSITIVE\nSIPDIS", []),
        ("captions-on-one-line", "SIPDIS SIPDIS", []),
        ("conflicting-captions", "NODIS\nEXDIS", ["EXDIS"]),
        ("conflicting-captions", "NODIS\nLIMDIS", ["LIMDIS"]),
        ("conflicting-captions", "EXDIS\nLIMDIS", ["LIMDIS"]),
        ("conflicting-captions", "STADIS\nLIMDIS", ["LIMDIS"]),
        ("conflicting-captions", "SIPDIS\nSTADIS", ["STADIS"]),
        ("conflicting-captions", "SENSITIVE\nSIPDIS", []),
        ("misordered-captions", "EXDIS\nNODIS", ["NODIS"]),
        ("misordered-captions", "LIMDIS\nEXDIS", ["EXDIS"]),
        ("misordered-captions", "STADIS\nLIMDIS", ["LIMDIS"]),
        ("misordered-captions", "SIPDIS\nSTADIS", ["STADIS"]),
        ("misordered-captions", "NODIS\nSENSITIVE\nSIPDIS", []),
        ("misspelled-caption", "SENSITIVE\nSIPDIS", []),
        ("misspelled-caption", "N O F O R N", []),
        ("misspelled-caption", "DEA CHANNEL", []),
        ("misspelled-caption", "NOT FOR INTERNET DISTRIBUTION", []),
    ],
)
def test_captions_have_these_findings(rule: str, captions: str, found: list[str]) -> None:
    assert places(rule, cable(captions=captions)) == found


@pytest.mark.parametrize(
    ("caption", "first"), [("SIPDIS", 1998), ("VISAS VIPER", 1993), ("NOT FOR INTERNET DISTRIBUTION", 1996), ("NODIS", None)]
)
def test_a_caption_has_a_first_year(caption: str, first: int | None) -> None:
    before, then = (
        cable(captions=caption, sent=f"R 120508Z JAN {year % 100:02}") for year in ((first or 1971) - 1, first or 1971)
    )

    assert places("caption-of-another-time", before) == ([caption] if first else [])
    assert places("caption-of-another-time", then) == []


def test_captions_on_one_line_are_divided_where_the_line_is_their_own() -> None:
    assert mended("captions-on-one-line", cable(captions="SENSITIVE SIPDIS")) == cable(captions="SENSITIVE\nSIPDIS")
    glued = cable(line="UNCLAS ALMATY 000079 SENSITIVE SIPDIS")

    assert mended("captions-on-one-line", glued) == glued


@pytest.mark.parametrize(("count", "times"), [(2, "twice"), (3, "3 times")])
def test_how_often_a_caption_stands_is_told(count: int, times: str) -> None:
    assert said("repeated-caption", cable(captions="\n".join(["SIPDIS"] * count))) == [f"caption `SIPDIS` stands {times}"]
