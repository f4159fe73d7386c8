"""What the examples of the caption rules do not show: repeats among other captions, eras, headers that are glued together."""

from __future__ import annotations

import pytest

from cablefmt.check import check
from cablefmt.fix import fix
from cablefmt.rules import find_rule

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


def test_a_caption_is_in_its_time_where_nothing_says_the_time() -> None:
    assert [found for found in check(HEADER.format(captions="SIPDIS")) if found.name == "caption-of-another-time"] == []
