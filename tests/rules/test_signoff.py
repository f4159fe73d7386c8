"""What the examples of the sign-off rules do not show: names with small letters of their own, and extracts."""

from __future__ import annotations

import pytest

from cablefmt.diagnostic import Severity
from cablefmt.model import Body, Cable, Part, PartialExtract, Portal, Signature, TextBlock
from cablefmt.rules import RuleContext, find_rule
from tests.rules.asked import cable, classified, mended, messages, places, weighed


@pytest.mark.parametrize("name", ["BARLOW", "McDONALD", "DE PREE", "O'HARA", "TIMKEN JR", "DeLUCA"])
def test_a_name_in_capitals_is_right(name: str) -> None:
    assert messages("signoff-not-capitals", Signature(name=name)) == []


@pytest.mark.parametrize("name", ["Barlow", "McDonald", "barlow", "Li"])
def test_a_name_in_small_letters_is_reported(name: str) -> None:
    assert messages("signoff-not-capitals", Signature(name=name)) == [f"sign-off `{name}` is not in capitals"]


def test_an_extract_without_a_signoff_is_only_warned_of() -> None:
    parts = (Part(body=Body(blocks=(TextBlock(text="All went well."),))),)
    whole, extract = Cable(parts=parts), Cable(portal=Portal(lines=(PartialExtract(),)), parts=parts)
    rule = find_rule("missing-signoff")

    assert [found.severity for found in rule.diagnose(whole, RuleContext(cable=whole))] == [Severity.ERROR]
    assert [found.severity for found in rule.diagnose(extract, RuleContext(cable=extract))] == [Severity.WARNING]


def test_a_cable_without_a_text_needs_no_signoff() -> None:
    assert messages("missing-signoff", Cable(parts=(Part(),))) == []


_HEADER = "UNCLAS LIMA 000079\n\nTAGS: PGOV PE\nSUBJECT: FISH\n\n1. "


@pytest.mark.parametrize(
    "end", ["The talks went", "(SBU) Summary: The talks...", "Website: XXXXXXXX", "* Missing Section 002 *\n*****"]
)
def test_a_text_that_breaks_off_without_a_signoff_is_only_warned_of(end: str) -> None:
    assert weighed("missing-signoff", f"{_HEADER}{end}\n") == [("warning", "the text breaks off, without a sign-off")]
    assert weighed("missing-signoff", f"{_HEADER}{end}\n\n2. {'So it was. ' * 9}\n") == [
        ("error", "the text ends without a sign-off")
    ]


def test_a_preview_of_the_text_below_it_is_told() -> None:
    text = f"{_HEADER}(U) Summary: Fish is dear. End summary.\n\n2. (U) Well.\n\n{{}}\n"

    assert weighed("missing-signoff", text.format("1. (U) Fish is dear.")) == [
        ("warning", "the text ends with a copy of its beginning, not with a sign-off")
    ]
    for end in ("3. (U) Fish is dear.", "1. (U) Salt is dear."):
        assert weighed("missing-signoff", text.format(end)) == [("error", "the text ends without a sign-off")], end


_CLASSIFIER = "Classified By: Ambassador {} for reasons 1.4 (b) and (d)."


@pytest.mark.parametrize(
    ("name", "signed", "made"),
    [
        ("Jane T. Barlow", "BARLOWJT", "BARLOW"),
        ("Jane T. Barlow", "BARLOWJ", "BARLOW"),
        ("Jane T. Barlow", "JBARLOW", "BARLOW"),
        ("Jane T. Barlow", "JTBARLOW", "BARLOW"),
        ("Jane T. Barlow", "BARLOW", None),
        ("Jane T. Barlow", "BARLOWS", None),
        ("Jane T. Barlow", "WETHERBY", None),
        ("Barlow", "BARLOWE", None),
        ("Barlow", "BARLOW", None),
    ],
)
def test_a_user_name_is_surname_and_initials_of_the_classifier(name: str, signed: str, made: str | None) -> None:
    by = _CLASSIFIER.format(name)

    assert places("user-name-signoff", classified(by=by, end=signed)) == ([signed] if made else [])
    assert mended("user-name-signoff", classified(by=by, end=signed)) == classified(by=by, end=made or signed)


def test_a_user_name_is_told_once_and_only_of_a_classifier() -> None:
    again = "\n\n".join((_CLASSIFIER.format("Jane Barlow"),) * 2)

    assert places("user-name-signoff", classified(by=again, end="JBARLOW")) == ["JBARLOW"]
    assert places("user-name-signoff", cable(end="JBARLOW")) == []
    assert places("user-name-signoff", classified(by=_CLASSIFIER.format("Jane Barlow"), end="")) == []


def test_a_section_that_the_archive_keeps_by_itself_is_signed_in_the_last_one() -> None:
    head = "PAGE 01 LIMA 00079 01 OF 03 011127Z\nACTION ARA-14\nINFO OCT-01 ISO-00 /015 W\n------------------ 054819\n"
    text = head + "R 011100Z FEB 77\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC 1635\n{}1. All is well.\n"

    assert weighed("missing-signoff", text.format("UNCLAS SECTION 1 OF 3 LIMA 0079\nSUBJECT: FISH\n")) == []
    assert weighed("missing-signoff", text.format("UNCLAS SECTION 3 OF 3 LIMA 0079\nSUBJECT: FISH\n")) != []


def test_a_published_record_lacks_the_terminator_as_a_rule() -> None:
    assert weighed("missing-terminator", f"{_HEADER}All is well.\n\nBARLOW\n") == [("note", "the message ends without `NNNN`")]
    assert weighed("missing-terminator", f"{_HEADER}All is well.\n\nBARLOW\n", profile="archive") == []


@pytest.mark.parametrize(
    ("rule", "end", "found"),
    [
        ("decorated-signoff", "BARLOW", []),
        ("decorated-signoff", "BARLOW##", ["BARLOW##"]),
        ("decorated-signoff", "* BARLOW *", ["* BARLOW *"]),
        ("garbled-terminator", "BARLOW\n\nNNN", ["NNN"]),
        ("garbled-terminator", "BARLOW\n\nNNNN", []),
        ("repeated-terminator", "BARLOW\n\nNNNN\n\nNNNN\n\nNNNN", ["NNNN", "NNNN"]),
        ("repeated-terminator", "BARLOW\n\nNNNN", []),
        ("repeated-terminator", "BARLOW", []),
        ("text-after-terminator", "BARLOW\n\nNNNN\n\n2X9 QRM", ["2X9 QRM"]),
        ("text-after-terminator", "BARLOW\n\nNNNN", []),
        ("signoff-not-capitals", "Barlow", ["Barlow"]),
        ("missing-terminator", "BARLOW", [""]),
        ("missing-terminator", "BARLOW\n\nNNNN", []),
    ],
)
def test_an_end_has_these_findings(rule: str, end: str, found: list[str]) -> None:
    assert places(rule, cable(end=end)) == found


@pytest.mark.parametrize(
    ("rule", "end", "made"),
    [
        ("decorated-signoff", "BARLOW##", "BARLOW"),
        ("signoff-not-capitals", "Barlow", "BARLOW"),
        ("garbled-terminator", "BARLOW\n\nNNNNN", "BARLOW\n\nNNNN"),
    ],
)
def test_an_end_is_mended(rule: str, end: str, made: str) -> None:
    assert mended(rule, cable(end=end)) == cable(end=made)


@pytest.mark.parametrize(("sent", "count"), [("R 120508Z JAN 05", 1), ("R 120508Z JAN 04", 0), ("", 0)])
def test_a_class_stands_below_no_name_since_2005(sent: str, count: int) -> None:
    assert len(places("banner-after-signoff", cable(sent=sent, end="BARLOW\n\nUNCLASSIFIED"))) == count


@pytest.mark.parametrize("end", ["and", "and,", "and;", "as follows:", "and/", "and-", "and ...", "2"])
def test_a_text_that_ends_open_breaks_off(end: str) -> None:
    assert weighed("missing-signoff", cable(text=f"1. All went well {end}", end="")) == [
        ("warning", "the text breaks off, without a sign-off")
    ]


@pytest.mark.parametrize("end", ["so.", "so!", 'so."', "so.)"])
def test_a_text_that_ends_closed_does_not_break_off(end: str) -> None:
    assert weighed("missing-signoff", cable(text=f"1. All went well {end}", end="")) == [
        ("error", "the text ends without a sign-off")
    ]
