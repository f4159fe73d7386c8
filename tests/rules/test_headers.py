"""What the examples of the header rules do not show: lines that are there, and garbled."""

from __future__ import annotations

import pytest

from cablefmt.check import check
from cablefmt.diagnostic import Severity
from cablefmt.model import ClassificationLine
from tests.rules.asked import cable, mended, messages, places, said

HEAD = "R 120508Z JAN 06\nFM USOFFICE ALMATY\nTO SECSTATE WASHDC 4460\n"
END = "TAGS: PGOV KZ\nSUBJECT: A VISIT TO THE REGION\n\n1. All went well.\n"


def _found(text: str, name: str) -> list[tuple[str, Severity, str]]:
    return [(text[slice(*found.span)], found.severity, found.message) for found in check(text) if found.name == name]


@pytest.mark.parametrize("line", ["LIMITED OFFICIAL DSE ALMATY 79", "C ONFI DENTIAL/ALMATY 79"])
def test_a_garbled_classification_line_is_not_called_missing(line: str) -> None:
    page = "CONFIDENTIAL\nCONFIDENTIAL\nALMATY 000079 060801Z\nPAGE 02\nAMEMBASSY LIMA\n" if line.startswith("C ") else ""
    text = f"{HEAD}{page}{line}\n\nE.O. 11652: N/A\n{END}"

    assert _found(text, "missing-classification-line") == [(line, Severity.WARNING, "the classification line is garbled")]


@pytest.mark.parametrize(
    ("text", "severity"), [(HEAD, Severity.WARNING), (HEAD + "\nAll went well.\n", Severity.ERROR), ("fish", Severity.ERROR)]
)
def test_a_head_with_nothing_below_it_is_only_warned_of(text: str, severity: Severity) -> None:
    assert [found[1] for found in _found(text, "missing-classification-line")] == [severity]


@pytest.mark.parametrize("rule", ["missing-executive-order", "missing-tags", "missing-subject"])
def test_a_telegram_of_the_sixties_and_one_that_lost_its_date_owe_no_field(rule: str) -> None:
    bare = {"order": "", "tags": "", "subject": ""}

    assert places(rule, cable(sent="R 120508Z JAN 68", **bare)) == []
    assert places(rule, cable(sent="R I2O5OBZ", **bare)) == []
    assert len(places(rule, cable(sent="R 120508Z JAN 75", **bare))) == 1
    assert len(places(rule, cable(sent="", **bare))) == 1


def test_a_garbled_order_is_not_called_missing() -> None:
    text = f"{HEAD}UNCLAS ALMATY 000079\n\nE.M. 12958: N'A\n{END}"

    assert _found(text, "missing-executive-order") == [("E.M. 12958: N'A", Severity.WARNING, "the E.O. line is garbled")]


LINE = "UNCLAS ALMATY 000079"
LOU = "LIMITED OFFICIAL USE ALMATY 000079"
SECTION = "UNCLAS SECTION {} OF {} ALMATY 000079"
FIELDS = "E.O. 12958: N/A\nTAGS: PGOV KZ\nSUBJECT: A VISIT TO THE REGION"
SMART = "SECRET\n\nMRN: 11 LIMA 417\nDate/DTG: Mar 14, 2011 / 141730Z MAR 11\nFrom: AMEMBASSY LIMA\n{}\n\n1. Good.\n"


@pytest.mark.parametrize(
    ("rule", "changes", "found"),
    [
        ("class-of-another-time", {"line": LOU, "sent": "R 120508Z JAN 97"}, [LOU]),
        ("class-of-another-time", {"line": LOU, "sent": "R 120508Z JAN 96"}, []),
        ("class-of-another-time", {"line": LOU, "sent": ""}, []),
        ("glued-fields", {"subject": "SUBJECT: A VISIT REF: LIMA 79"}, ["REF"]),
        ("glued-fields", {"line": LINE + " E.O. 12958: N/A", "order": ""}, ["E.O."]),
        ("malformed-classification-line", {"line": SECTION.format("03", "02")}, [SECTION.format("03", "02")]),
        ("malformed-classification-line", {"line": SECTION.format("02", "02")}, []),
        ("malformed-executive-order", {"order": "E.O. 12956: N/A"}, ["E.O. 12956: N/A"]),
        ("malformed-executive-order", {"order": "E.O. 77777: N/A"}, ["E.O. 77777: N/A"]),
        ("malformed-executive-order", {"order": "E.O.: N/A"}, ["E.O.: N/A"]),
        ("malformed-executive-order", {"order": "E.O. 12958:"}, ["E.O. 12958:"]),
        ("malformed-executive-order", {"order": "E.O. 12356: N/A"}, []),
        ("misordered-fields", {"order": "TAGS: PGOV KZ", "tags": "E.O. 12958: N/A"}, ["E.O. 12958: N/A"]),
        ("misordered-fields", {"tags": "REF: LIMA 79"}, ["SUBJECT: A VISIT TO THE REGION"]),
        ("misordered-fields", {"tags": "REF: LIMA 79", "subject": "Subject: A visit"}, []),
        ("misordered-fields", {"tags": "SUBJECT: A VISIT", "subject": "TAGS: PGOV KZ"}, ["TAGS: PGOV KZ"]),
        ("missing-executive-order", {"order": ""}, ["UNCLAS ALMATY 000079"]),
        ("missing-executive-order", {"order": "", "sent": "R 120508Z JAN 73"}, ["UNCLAS ALMATY 000079"]),
        ("missing-executive-order", {"order": "", "sent": "R 120508Z JAN 72"}, []),
        ("missing-executive-order", {"order": "", "line": SECTION.format("02", "02")}, []),
        ("missing-executive-order", {"order": "", "captions": "STATE FOR EUR"}, ["UNCLAS ALMATY 000079"]),
        ("missing-executive-order", {"order": "E.O. 12958: N/A"}, []),
        ("missing-section", {"text": "1. Good.\n\n[Missing Section 002]\n\n2. Fine."}, ["Missing Section"]),
        ("misspelled-order-keyword", {"order": "EO 12958: N/A"}, []),
        ("misspelled-order-keyword", {"order": "E.O 12958: N/A"}, []),
        ("misspelled-order-keyword", {"order": "EO. 12958: N/A"}, []),
        ("misspelled-order-keyword", {"order": "EXECUTIVE ORDER 12958: N/A"}, []),
        ("misspelled-order-keyword", {"order": "E.O.: N/A"}, []),
        ("misspelled-order-keyword", {"order": "E.O. N/A"}, []),
        ("misspelled-order-keyword", {"order": "E.0. 12958: N/A"}, ["E.0."]),
        ("misspelled-order-keyword", {"order": "E.0.12958: N/A"}, ["E.0."]),
        ("repeated-field", {"order": "E.O. 12958: N/A\nE.O. 12958: N/A"}, ["E.O. 12958: N/A"]),
        ("repeated-field", {"tags": "TAGS: PGOV\nTAGS: KZ\nTAGS: PREL"}, ["TAGS: KZ", "TAGS: PREL"]),
        ("repeated-field", {"tags": ""}, []),
        ("short-serial", {"line": "UNCLAS ALMATY 00079"}, ["00079"]),
        ("short-serial", {"line": "UNCLAS ALMATY OOO079"}, ["OOO079"]),
        ("short-serial", {"line": "UNCLAS ALMATY 00079 NOFORN 12"}, ["00079"]),
        ("short-serial", {"line": "UNCLAS ALMATY 0000079"}, []),
        ("short-serial", {"line": "UNCLAS ALMATY 79", "sent": "R 120508Z JAN 95"}, ["79"]),
        ("short-serial", {"line": "UNCLAS ALMATY 79", "sent": "R 120508Z JAN 94"}, []),
        ("short-serial", {"line": "UNCLAS ALMATY 79", "sent": ""}, []),
        ("short-serial", {"line": "UNCLAS ALMATY"}, []),
        ("short-serial", {"line": "UNCLAS 79"}, []),
    ],
)  # fmt: skip
def test_a_header_has_these_findings(rule: str, changes: dict[str, str], found: list[str]) -> None:
    assert places(rule, cable(**changes)) == found


@pytest.mark.parametrize(
    ("order", "sent", "right"),
    [
        ("10501", "020000Z JUL 72", None),
        ("10501", "020001Z JUL 72", "11652"),
        ("11652", "072359Z MAR 72", "10501"),
        ("11652", "080000Z MAR 72", None),
        ("11652", "010000Z JAN 79", None),
        ("11652", "010001Z JAN 79", "12065"),
        ("12065", "022359Z JUL 78", "11652"),
        ("12065", "030000Z JUL 78", None),
        ("12065", "010000Z SEP 82", None),
        ("12065", "010001Z SEP 82", "12356"),
        ("12356", "052359Z APR 82", "12065"),
        ("12356", "060000Z APR 82", None),
        ("12356", "140000Z NOV 95", None),
        ("12356", "140001Z NOV 95", "12958"),
        ("12958", "192359Z APR 95", "12356"),
        ("12958", "200000Z APR 95", None),
        ("12958", "280000Z JUL 10", None),
        ("12958", "280001Z JUL 10", "13526"),
        ("13292", "242359Z MAR 03", "12958"),
        ("13292", "250000Z MAR 03", None),
        ("13292", "280000Z JUL 10", None),
        ("13292", "280001Z JUL 10", "13526"),
        ("13526", "282359Z DEC 09", "12958"),
        ("13526", "290000Z DEC 09", None),
        ("13526", "301200Z DEC 24", None),
        ("12065", "312359Z MAY 72", "10501"),
        ("12065", "010000Z JUN 72", "11652"),
        ("13526", "302359Z NOV 78", "11652"),
        ("13526", "010000Z DEC 78", "12065"),
        ("13526", "312359Z JUL 82", "12065"),
        ("13526", "010000Z AUG 82", "12356"),
        ("13526", "132359Z OCT 95", "12356"),
        ("13526", "140000Z OCT 95", "12958"),
        ("11652", "262359Z JUN 10", "12958"),
        ("11652", "270000Z JUN 10", "13526"),
    ],
)
def test_an_order_was_in_force_from_then_to_then(order: str, sent: str, right: str | None) -> None:
    text = cable(sent=f"R {sent}", order=f"E.O. {order}: N/A")

    assert places("order-of-another-time", text) == ([order] if right else [])
    assert [told.rpartition("E.O. ")[2] for told in said("order-of-another-time", text)] == ([f"{right} was"] if right else [])


@pytest.mark.parametrize(
    "changes", [{"sent": ""}, {"order": "E.O. 1652: N/A"}, {"order": "E.O. 11652: declassified 2005"}, {"order": "E.O.: N/A"}]
)
def test_nothing_is_said_of_an_order_without_a_day_or_a_number_or_of_a_reviewers(changes: dict[str, str]) -> None:
    assert places("order-of-another-time", cable(**{"order": "E.O. 11652: N/A", **changes})) == []


@pytest.mark.parametrize(
    ("order", "made"),
    [("E.0. 12958: N/A", "E.O. 12958: N/A"), ("E.0.12958: N/A", "E.O. 12958: N/A")],
)
def test_a_misspelled_keyword_is_mended(order: str, made: str) -> None:
    assert mended("misspelled-order-keyword", cable(order=order)) == cable(order=made)


def twice(first: str, second: str, *, text: str = "1. Good.\n\n") -> str:
    return f"{LINE}\n\n{first}\n\n{text}{LINE}\n\n{second}\n\n1. Good.\n"


@pytest.mark.parametrize(
    ("first", "second", "fields"),
    [
        (FIELDS, FIELDS, None),
        (FIELDS, FIELDS.replace("N/A", "GDS"), "E.O."),
        (FIELDS, FIELDS.replace("PGOV KZ", "PREL KZ"), "TAGS"),
        (FIELDS, FIELDS.replace("VISIT", "TRIP"), "SUBJECT"),
        (FIELDS, FIELDS.replace("VISIT", "TRIP").replace("PGOV KZ", "PREL KZ"), "TAGS, SUBJECT"),
        (f"{FIELDS}\nREF: LIMA 79", f"{FIELDS}\nREF: LIMA 80", "REF"),
        (f"{FIELDS}\n\nClassified By: Jane Doe", f"{FIELDS}\n\nClassified By: John Roe", "Classified By"),
        # Cut short, on either side.
        (FIELDS, FIELDS.replace(" TO THE REGION", ""), None),
        (FIELDS.replace(" TO THE REGION", ""), FIELDS, None),
        (FIELDS, FIELDS.replace("A VISIT TO ", ""), "SUBJECT"),
        # Spelled in another way.
        (FIELDS, FIELDS.replace("A VISIT TO", "a visit, to"), None),
        (FIELDS, FIELDS.replace("PGOV KZ", "PGOV, KZ"), None),
    ],
)
def test_of_two_headers_it_is_told_in_what_they_differ(first: str, second: str, fields: str | None) -> None:
    expected = [f"the header stands twice and differs in {fields}"] if fields else []

    assert said("conflicting-preamble", twice(first, second)) == expected
    assert said("conflicting-preamble", twice(first, second).replace("79", "80", 1)) == []


def test_two_headers_may_differ_in_the_class() -> None:
    text = twice(FIELDS, FIELDS).replace("UNCLAS", "C O N F I D E N T I A L", 1)

    assert said("conflicting-preamble", text) == ["the header stands twice and differs in classification"]


def test_the_headers_of_two_sections_may_differ() -> None:
    one, two = (f"{SECTION.format(f'0{at}', '02')}\n\n{FIELDS}\n\n{at}. Good.\n\n" for at in (1, 2))

    assert said("conflicting-preamble", one + two.replace("VISIT", "TRIP")) == []


def test_a_copy_that_says_less_is_left_to_the_drafter() -> None:
    copied, shorter = twice(FIELDS, FIELDS, text=""), twice(FIELDS, FIELDS.replace(" TO THE REGION", ""))

    assert said("duplicate-preamble", copied) == ["the header stands twice"]
    assert mended("duplicate-preamble", copied) == f"{LINE}\n\n{FIELDS}\n\n1. Good.\n"
    assert said("duplicate-preamble", shorter) == ["the header stands twice, once in another form"]
    assert mended("duplicate-preamble", shorter) == shorter
    assert said("duplicate-preamble", twice(FIELDS, FIELDS.replace("VISIT", "TRIP"))) == []


def sections(*numbers: tuple[int, int], between: str = "") -> str:
    return between.join(f"{SECTION.format(f'0{at}', f'0{of}')}\n\n{FIELDS}\n\n{at}. Good.\n\n" for at, of in numbers)


@pytest.mark.parametrize(
    ("numbers", "missing", "misplaced"),
    [
        ([(1, 2), (2, 2)], [], []),
        ([(1, 3), (3, 3)], ["section 2 of 3 is missing"], []),
        ([(2, 4), (3, 4)], ["sections 1, 4 of 4 are missing"], []),
        ([(1, 3)], [], []),
        ([(2, 2), (1, 2)], [], ["section 1 of 2 follows section 2 of 2"]),
        ([(1, 3), (2, 2), (3, 3)], [], ["section 2 of 2 follows section 1 of 3", "section 3 of 3 follows section 2 of 2"]),
    ],
)
def test_sections_are_counted(numbers: list[tuple[int, int]], missing: list[str], misplaced: list[str]) -> None:
    assert said("missing-section", sections(*numbers)) == missing
    assert said("section-out-of-sequence", sections(*numbers)) == misplaced


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [("", Severity.ERROR)]),
        ("LIMITED OFFICIAL DSE PAGE 02\n", [("LIMITED OFFICIAL DSE PAGE 02", Severity.ERROR)]),
        (f"{HEAD}\n{END}", [("TAGS: PGOV KZ", Severity.ERROR)]),
    ],
)
def test_a_text_without_the_line_is_told_at_its_beginning(text: str, found: list[tuple[str, Severity]]) -> None:
    assert [each[:2] for each in _found(text, "missing-classification-line")] == found


def test_a_cable_of_smart_needs_no_order_and_keeps_its_own_order_of_lines() -> None:
    text = SMART.format("E.O.:\nTAGS: PGOV, PE\nReference: 11 LIMA 7\nSubject: Fish")

    for rule in ("malformed-executive-order", "misordered-fields", "missing-executive-order", "missing-classification-line"):
        assert places(rule, text.replace("E.O.:", "E.O.: 13526")) == []
    assert places("misspelled-order-keyword", text.replace("E.O.:", "E.0.: 1")) == []


def test_an_order_that_is_missing_is_an_error_and_a_garbled_one_is_not() -> None:
    assert _found(cable(order=""), "missing-executive-order") == [(LINE, Severity.ERROR, "the header has no E.O. line")]


@pytest.mark.parametrize("other", ["DEFSEC", "FOOBAR 12"])
def test_what_is_no_part_of_the_classification_line_is_told(other: str) -> None:
    line = ClassificationLine(classification="UNCLASSIFIED", post="LIMA", serial=79, unread=other)

    assert messages("malformed-classification-line", line) == [f"the classification line has `{other}`, which is no part of it"]


@pytest.mark.parametrize(
    ("line", "missing"),
    [
        (ClassificationLine(post="LIMA", serial=79, raw="LIMA 79"), "class"),
        (ClassificationLine(classification="SECRET", serial=79, raw="LIMA 79"), "post"),
        (ClassificationLine(classification="SECRET", raw="LIMA 79"), "post and no number"),
    ],
)
def test_what_the_classification_line_lacks_is_told(line: ClassificationLine, missing: str) -> None:
    assert messages("malformed-classification-line", line) == [f"classification line `LIMA 79` has no {missing}"]
