"""What the examples of the portal rules do not show: the known faults of the archives, which are not reported."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cablefmt.model import (
    Cable,
    Captions,
    ClassificationLine,
    DateTimeGroup,
    Part,
    Portal,
    PortalBlock,
    PortalValue,
    Preamble,
    PreambleField,
    SubjectLine,
    Transmission,
)
from tests.rules.asked import cable, mended, messages, places, said, weighed


def _cable(label: str, text: str, *fields: PreambleField, sent: datetime | None = None) -> Cable:
    portal = Portal(lines=(PortalBlock(values=(PortalValue(label=label, text=text),)),))
    head = Transmission(lines=(DateTimeGroup(group="as sent", date=sent),)) if sent else None
    return Cable(portal=portal, transmission=head, parts=(Part(preamble=Preamble(fields=fields)),))


@pytest.mark.parametrize("created", ["2007-09-11 09:44", "2007-09-11 09:44:00", "2007-09-11 09:09"])
def test_minutes_that_repeat_the_hour_do_not_count(created: str) -> None:
    cable = _cable("created", created, sent=datetime(2007, 9, 11, 9, 44, tzinfo=UTC))

    assert messages("portal-date-mismatch", cable) == []


def test_the_public_library_may_know_the_day_only() -> None:
    cable = _cable("created", "2007 September 11, 00:00", sent=datetime(2007, 9, 11, 9, 44, tzinfo=UTC))

    assert messages("portal-date-mismatch", cable) == []


@pytest.mark.parametrize(("written", "found"), [("2007LIMA00079_a", 0), ("2007LIMA00078_a", 1)])
def test_the_public_library_writes_year_and_number_whole(written: str, found: int) -> None:
    cable = _cable("identifier", written, ClassificationLine(post="LIMA", serial=79))

    assert len(messages("portal-id-mismatch", cable)) == found


@pytest.mark.parametrize("created", ["2007-09-11 09:45", "2007-09-11 10:10", "2007-09-12 09:09"])
def test_another_moment_is_reported(created: str) -> None:
    cable = _cable("created", created, sent=datetime(2007, 9, 11, 9, 44, tzinfo=UTC))

    assert len(messages("portal-date-mismatch", cable)) == 1


@pytest.mark.parametrize("post", ["SAO PAULO", "Sao Paulo", "SAOPAULO"])
def test_a_post_may_be_spelled_with_blanks(post: str) -> None:
    cable = _cable("identifier", "06SAOPAULO79", ClassificationLine(post=post, serial=79))

    assert messages("portal-id-mismatch", cable) == []


def test_official_use_stands_for_the_caption_sensitive() -> None:
    line = ClassificationLine(classification="UNCLASSIFIED", post="LIMA", serial=79)
    cable = _cable("classification", "UNCLASSIFIED//FOR OFFICIAL USE ONLY", line, Captions(names=("SIPDIS", "SENSITIVE")))

    assert messages("portal-handling-mismatch", cable) == []
    assert messages("portal-classification-mismatch", cable) == []


@pytest.mark.parametrize("title", ["A VISIT TO THE", "a visit  to the region", "A VISIT TO THE REGION..."])
def test_a_title_may_be_cut_and_in_another_case(title: str) -> None:
    cable = _cable("title", title, SubjectLine(text="A VISIT TO\nTHE REGION"))

    assert messages("portal-title-mismatch", cable) == []


def test_a_control_of_the_portal_may_be_divided_anywhere() -> None:
    line = ClassificationLine(classification="UNCLAS", controls=("SENSITIVE",))

    assert messages("portal-handling-mismatch", _cable("classification", "UNCLASSIFIED//FOR OFFICIA LUSEONLY", line)) == []
    assert messages("portal-handling-mismatch", _cable("classification", "UNCLASSIFIED", line)) != []


def test_a_blank_line_in_front_of_a_cable_is_no_part_of_a_page() -> None:
    assert weighed("portal-residue", "\r\nR 120508Z JAN 06\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\nUNCLAS LIMA 000079\n") == []


@pytest.mark.parametrize(
    ("text", "message"),
    [("\xb61. Good.", ""), ("\xb61. Good.\n\n\xb62. Fine.", ", in 2 places"), ("\xb6A. Good.", "")],
)
def test_how_many_pilcrows_stand_is_told(text: str, message: str) -> None:
    assert said("pilcrow", cable(text=text)) == [f"`\xb6` stands in front of a number or a letter{message}"]
    assert mended("pilcrow", cable(text=text)) == cable(text=text.replace("\xb6", ""))


def test_a_pilcrow_in_unparsed_text_stays() -> None:
    text = "2X9 QRM \xb61. 2X9\n" + cable(text="\xb61. Good.")

    assert mended("pilcrow", text).count("\xb6") == 1


@pytest.mark.parametrize(("count", "found"), [(2, 0), (3, 1)])
def test_two_backslashes_may_be_meant_and_three_are_not(count: int, found: int) -> None:
    text = cable(text="1. " + "good\\\n" * count + "end.")

    assert len(places("trailing-backslash", text)) == found
    assert mended("trailing-backslash", text).count("\\") == (0 if found else count)


PAGE = "Identifier\nCreated\nClassification\nOrigin\n06ALMATY79\n2006-01-12 05:08:00\n{}\nUS Office Almaty\n"


@pytest.mark.parametrize(
    ("stated", "line", "captions", "messages_"),
    [
        ("UNCLASSIFIED", "UNCLAS ALMATY 000079", "SENSITIVE", ["the cable says `SENSITIVE`, the portal does not"]),
        ("UNCLASSIFIED//NOFORN", "UNCLAS ALMATY 000079", "SIPDIS", ["the portal says `NOFORN`, the cable does not"]),
        ("UNCLASSIFIED//NOFORN", "UNCLAS NOFORN ALMATY 000079", "SIPDIS", []),
        ("UNCLASSIFIED//NOFORN", "UNCLAS ALMATY 000079", "NOFORN", []),
        ("UNCLASSIFIED//NOFORN", "", "SIPDIS", []),
        (
            "UNCLASSIFIED//FOR OFFICIAL USE ONLY",
            "UNCLAS NOFORN ALMATY 000079",
            "",
            ["the portal says `FOR OFFICIAL USE ONLY`, the cable does not", "the cable says `NOFORN`, the portal does not"],
        ),
        ("UNCLASSIFIED//FOR OFFICIAL USE ONLY", "UNCLAS ALMATY 000079", "SENSITIVE", []),
    ],
)
def test_who_has_the_control_and_who_lacks_it_is_told(stated: str, line: str, captions: str, messages_: list[str]) -> None:
    text = PAGE.format(stated) + cable(sent="", line=line, captions=captions)

    assert sorted(said("portal-handling-mismatch", text)) == sorted(messages_)


def test_page_furniture_is_removed_in_one_stretch() -> None:
    page, own = PAGE.format("UNCLASSIFIED"), cable(sent="")

    assert mended("portal-residue", page + "pdf how-to read a cable\n" + own) == page + own
    assert places("portal-residue", page + own) == []


@pytest.mark.parametrize(
    ("rule", "line", "found"),
    [
        ("portal-id-mismatch", "UNCLAS ALMATY 000078", ["06ALMATY79"]),
        ("portal-id-mismatch", "UNCLAS ALMATY 000079", []),
        ("portal-id-mismatch", "UNCLAS ALMATY", []),
        ("portal-id-mismatch", "UNCLAS 000079", []),
        ("portal-id-mismatch", "", []),
        ("portal-classification-mismatch", "S E C R E T ALMATY 000079", ["UNCLASSIFIED"]),
        ("portal-classification-mismatch", "UNCLAS ALMATY 000079", []),
        ("portal-classification-mismatch", "", []),
    ],
)
def test_page_and_cable_name_one_number_and_one_class(rule: str, line: str, found: list[str]) -> None:
    assert places(rule, PAGE.format("UNCLASSIFIED") + cable(sent="", line=line)) == found


def test_a_page_beside_a_header_without_a_subject_is_no_mismatch() -> None:
    page = PAGE.format("UNCLASSIFIED") + "Cable title:\n\nA TRIP\n\n"

    assert len(places("portal-title-mismatch", page + cable(sent=""))) == 1
    assert places("portal-title-mismatch", page + cable(sent="", subject="SUBJECT:")) == []
    assert places("portal-title-mismatch", page + cable(sent="", subject="")) == []


def test_the_tags_of_a_page_are_divided_by_blanks_of_its_own() -> None:
    page = PAGE.format("UNCLASSIFIED") + "Tags:\xa0PREL\xa0US\n"

    assert said("portal-tags-mismatch", page + cable(sent="")) == ["the portal lacks `KZ PGOV`, the TAGS line lacks `PREL US`"]
    assert said("portal-tags-mismatch", page + cable(sent="", tags="TAGS: US PREL")) == []
    assert said("portal-tags-mismatch", page + cable(sent="", tags="")) == []
