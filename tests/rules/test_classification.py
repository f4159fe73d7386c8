"""What the examples of the classification rules do not show: when the line was asked for, and where it may stand."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cablefmt.model import (
    Block,
    Body,
    Cable,
    ClassificationLine,
    ClassifiedBy,
    DateTimeGroup,
    Paragraph,
    ParagraphHead,
    Part,
    Preamble,
    TextBlock,
    Transmission,
)
from tests.rules.asked import cable, classified, messages, places, said


def _cable(year: int, classification: str, *blocks: Block) -> Cable:
    head = Transmission(lines=(DateTimeGroup(group="as sent", date=datetime(year, 1, 12, tzinfo=UTC)),))
    line = ClassificationLine(classification=classification, post="LIMA", serial=79)
    return Cable(transmission=head, parts=(Part(preamble=Preamble(fields=(line,)), body=Body(blocks=blocks)),))


@pytest.mark.parametrize(("year", "classification"), [(1995, "SECRET"), (2006, "UNCLASSIFIED"), (1979, "CONFIDENTIAL")])
def test_older_and_unclassified_cables_need_no_classifier(year: int, classification: str) -> None:
    assert messages("missing-classified-by", _cable(year, classification)) == []


def test_a_classified_cable_of_2006_needs_one() -> None:
    assert len(messages("missing-classified-by", _cable(2006, "SECRET"))) == 1


def test_the_line_may_be_paragraph_1() -> None:
    text = TextBlock(text="Classified by Jane Doe, reason: 1.5 (d).")
    paragraph = Paragraph(head=ParagraphHead(number=1), segments=(text,))

    assert messages("missing-classified-by", _cable(1999, "SECRET", paragraph)) == []
    assert messages("missing-classified-by", _cable(1999, "SECRET", ClassifiedBy(text="Jane Doe"))) == []


#: A line that names no reason.
NO_REASON = "Classified By: Ambassador Jane Doe."
SMART = """{banner}

MRN: 11 LIMA 417
Date/DTG: Mar 14, 2011 / 141730Z MAR 11
From: AMEMBASSY LIMA
{order}Subject: Fish

{text}
"""
CONTROLS = "NF NOFORN REL RELEASABLE OC ORCON NC PR PROPIN FGI RD FRD SI TK HCS LES ENTIRE SIPDIS"


@pytest.mark.parametrize(
    ("rule", "changes", "found"),
    [
        ("missing-classified-by", {"by": ""}, ["C O N F I D E N T I A L ALMATY 000079"]),
        ("missing-classified-by", {"by": "", "line": "T O P  S E C R E T ALMATY 000079"}, ["T O P  S E C R E T ALMATY 000079"]),
        ("missing-classified-by", {"by": "", "sent": ""}, []),
        ("missing-classified-by", {"by": "", "sent": "R 132359Z OCT 95"}, []),
        ("missing-classified-by", {"by": "", "sent": "R 140000Z OCT 95"}, ["C O N F I D E N T I A L ALMATY 000079"]),
        ("missing-classified-by", {"by": "", "text": "(U) CLASSIFIED BY JANE DOE (ALMATY), REASON 1.5 (B).\n\nGOOD."}, []),
        ("missing-classified-by", {"by": "", "line": ""}, []),
        ("missing-classified-by", {"by": "", "text": "1. (U) Derived from: DSCG 05-1.\n\n2. (C) All went well."}, []),
        ("missing-reason", {"by": NO_REASON}, [""]),
        ("missing-reason", {"by": NO_REASON, "sent": ""}, []),
        ("missing-reason", {"by": NO_REASON, "sent": "R 120508Z JAN 95"}, []),
        ("missing-reason", {"by": NO_REASON, "line": "UNCLAS ALMATY 000079"}, []),
        ("missing-reason", {"by": "Classified By: Jane Doe, derived from DSCG 05-1"}, []),
        ("missing-reason", {"by": "Derived from: DSCG 05-1"}, []),
        ("missing-reason", {"by": "Classified By:"}, []),
        ("missing-reason", {"by": "Classified By: Jane Doe, under 1.4"}, []),
        ("missing-reason", {"by": "Classified By: Jane Doe, under 1,4"}, []),
        ("missing-reason", {"by": "Classified By: Jane Doe, under 1.5"}, []),
        ("missing-reason", {"by": "Classified By: Jane Doe, under 1,5"}, []),
        ("missing-reason", {"by": NO_REASON, "text": "Reason: foreign government.\n\n1. (C) All went well."}, []),
        ("missing-reason", {"by": NO_REASON, "text": "1.4 (b) it is.\n\n1. (C) All went well."}, []),
        ("missing-reason", {"by": NO_REASON, "text": "1. (C) A.\n\n2. (C) B.\n\n3. (C) C.\n\n4. (C) Reason enough."}, [""]),
        ("missing-reason", {"by": NO_REASON, "text": "1. (C) A.\n\n2. (C) B.\n\n3. (C) Reason enough."}, []),
        ("malformed-classified-by", {"by": "Classified By:"}, ["Classified By:"]),
        ("implausible-declassification-date", {"order": "E.O. 12958: DECL: 01/12/2006"}, ["01/12/2006"]),
        ("implausible-declassification-date", {"order": "E.O. 12958: DECL: 01/13/2006"}, []),
        ("implausible-declassification-date", {"order": "E.O. 12958: DECL: 01/12/2031"}, []),
        ("implausible-declassification-date", {"order": "E.O. 12958: DECL: 01/13/2031"}, ["01/13/2031"]),
        ("implausible-declassification-date", {"order": "E.O. 12958: DECL: 02/12/2030"}, []),
        ("implausible-declassification-date", {"order": "E.O. 12958: DECL: 01/13/2031", "sent": ""}, []),
        ("implausible-declassification-date", {"order": "E.O. 12958: DECL: 01/13/2041", "sent": "R 120508Z JAN 03"}, []),
        ("implausible-declassification-date", {"order": "E.O. 12958: declassified 01/12/2001"}, []),
        ("malformed-declassification", {"order": "E.O. 12958: DECL: 31/31/2016"}, ["31/31/2016"]),
        ("malformed-declassification", {"order": "E.O. 12958: DECL:"}, [""]),
        ("malformed-declassification", {"order": "E.O. 12958: DECL: X1"}, []),
        ("malformed-declassification", {"order": "E.O. 12958: N/A"}, []),
        ("misplaced-schedule", {"order": "E.O. 12958: OADR"}, ["OADR"]),
        ("misplaced-schedule", {"order": "E.O. 12065: XGDS-2"}, ["XGDS"]),
        ("misplaced-schedule", {"order": "E.O. 11652: XGDS-2"}, []),
        ("misplaced-schedule", {"order": "E.O. 11652: GDS"}, []),
        ("misplaced-schedule", {"order": "E.O. 11652: ADS"}, []),
        ("misplaced-schedule", {"order": "E.O. 12065: GDS 1/12/86"}, []),
        ("misplaced-schedule", {"order": "E.O. 12356: GDS"}, ["GDS"]),
        ("misplaced-schedule", {"order": "E.O. 12356: ADS"}, ["ADS"]),
        ("misplaced-schedule", {"order": "E.O. 11652: RDS-4"}, ["RDS"]),
        ("misplaced-schedule", {"order": "E.O. 12065: RDS-4 1/12/99 (DOE, JANE) OR-M"}, []),
        ("misplaced-schedule", {"order": "E.O. 12356: XDS-4"}, ["XDS"]),
        ("misplaced-schedule", {"order": "E.O. 12065: XDS-4 1/12/99 (DOE, JANE) OR-M"}, []),
        ("misplaced-schedule", {"order": "E.O. 77777: GDS"}, []),
        ("misplaced-schedule", {"order": "E.O. 11652: OADR"}, ["OADR"]),
        ("misplaced-schedule", {"order": "E.O. 13292: OADR"}, ["OADR"]),
        ("misplaced-schedule", {"order": "E.O. 13526: OADR"}, ["OADR"]),
        ("missing-declassification", {"order": "E.O. 12958: N/A"}, ["E.O. 12958: N/A"]),
        ("missing-declassification", {"order": "E.O. 12958:"}, ["E.O. 12958:"]),
        ("missing-declassification", {"order": "E.O. 12958: AFTER THE ELECTION"}, []),
        ("missing-declassification", {"order": "E.O. 12958: N/A", "line": "UNCLAS ALMATY 000079"}, []),
        ("missing-portion-mark", {"text": "1. (C) All.\n\n2. Went."}, ["2."]),
        ("missing-portion-mark", {"text": "1. All went well.", "sent": ""}, []),
        ("missing-portion-mark", {"text": "1. All went well.", "sent": "R 120508Z NOV 78"}, []),
        ("missing-portion-mark", {"text": "1. All went well.", "line": "UNCLAS ALMATY 000079"}, []),
        ("missing-portion-mark", {"text": "1. Classified by Jane Doe, DCM.\n\n2. (C) All went well."}, []),
        ("missing-portion-mark", {"text": "1. Derived from DSCG 05-1.\n\n2. (C) All went well."}, []),
        ("missing-portion-mark", {"text": "1. Secret - all of it.\n\n2. Confidential, too.\n\n3. (X Well."}, []),
        ("missing-portion-mark", {"text": "1. (C - entire text).\n\n2. All went well."}, []),
        ("missing-portion-mark", {"text": "1. Entire text is confidential."}, []),
        ("needless-classified-by", {"line": "UNCLAS ALMATY 000079"}, [classified().split("\n\n")[3]]),
        ("needless-classified-by", {"line": "UNCLAS ALMATY 000079", "captions": "SENSITIVE"}, [classified().split("\n\n")[3]]),
        ("needless-classified-by", {"line": "UNCLAS ALMATY 000079", "by": "Declassified by Jane Doe, 2009"}, []),
        ("needless-classified-by", {"line": ""}, []),
        ("needless-declassification", {"line": "UNCLAS ALMATY 000079"}, ["DECL: 01/12/2016"]),
        ("needless-declassification", {"line": "UNCLAS ALMATY 000079", "captions": "SENSITIVE"}, ["DECL: 01/12/2016"]),
        ("needless-declassification", {"line": "UNCLAS ALMATY 000079", "order": "E.O. 12958: GDS; declassified"}, []),
        ("needless-declassification", {"line": "UNCLAS ALMATY 000079", "order": "E.O. 12958:"}, []),
        ("needless-declassification", {"line": ""}, []),
        ("noforn-mismatch", {"text": "1. (C/NF) All went well."}, ["(C/NF)"]),
        ("noforn-mismatch", {"text": "1. (C//NOFORN) All went well."}, ["(C//NOFORN)"]),
        ("noforn-mismatch", {"text": "1. (C/NF) All went well.", "captions": "NOFORN"}, []),
        ("noforn-mismatch", {"text": "1. (C/NF) All went well.", "captions": "NO FOREIGN DISSEM"}, []),
        ("noforn-mismatch", {"text": "1. (C/NF) All.", "line": "C O N F I D E N T I A L NOFORN ALMATY 000079"}, []),
        ("noforn-mismatch", {"captions": "NOFORN"}, ["C O N F I D E N T I A L ALMATY 000079"]),
        ("noforn-mismatch", {"captions": "NOFORN", "text": "1. All went well."}, []),
        ("noforn-mismatch", {"text": "1. (C/NF) All went well.", "line": ""}, []),
        ("obsolete-exemption", {"order": "E.O. 12958: DECL: X1"}, ["X1"]),
        ("obsolete-exemption", {"order": "E.O. 12958: X1"}, ["E.O. 12958: X1"]),
        ("obsolete-exemption", {"order": "E.O. 12958: DECL: X1", "sent": ""}, []),
        ("obsolete-exemption", {"order": "E.O. 12958: DECL: X1", "sent": "R 120508Z JAN 03"}, []),
        ("obsolete-exemption", {"order": "E.O. 12958: DECL: 25X1-HUMAN"}, []),
        ("overall-above-portions", {"text": "1. (U) All went well."}, ["C O N F I D E N T I A L ALMATY 000079"]),
        ("overall-above-portions", {"text": "1. (SBU) All went well."}, ["C O N F I D E N T I A L ALMATY 000079"]),
        ("overall-above-portions", {"text": "1. (U) All.\n\n2. (X) Went."}, []),
        ("overall-above-portions", {"text": "1. (U) All.\n\n2. Went."}, []),
        ("overall-above-portions", {"text": "All went well."}, []),
        ("overall-above-portions", {"text": "1. (U) All went well.", "line": ""}, []),
        ("overall-above-portions", {"text": "1. (U) All.", "line": "UNCLAS ALMATY 000079", "captions": "SENSITIVE"}, []),
        ("overall-above-portions", {"text": "1. (U) All went well.", "subject": "SUBJECT: (C) A VISIT"}, []),
        ("portion-above-overall", {"text": "1. (S) All went well."}, ["(S)"]),
        ("portion-above-overall", {"text": "1. (SBU) All went well.", "line": "UNCLAS ALMATY 000079"}, []),
        ("portion-above-overall", {"text": "1. (X) All went well."}, []),
        ("portion-above-overall", {"text": "1. (S) All went well.", "line": ""}, []),
        ("portion-above-overall", {"subject": "SUBJECT: (S) A VISIT"}, ["(S)"]),
        ("reason-of-another-order", {"by": "Classified By: Jane Doe for reasons 1.5 (b)."}, ["1.5"]),
        ("reason-of-another-order", {"by": "Classified By: Jane Doe for reasons 1.5 (b).", "sent": "R 120508Z JAN 03"}, []),
        ("reason-of-another-order", {"sent": "R 120508Z JAN 03"}, ["1.4"]),
        ("reason-of-another-order", {"sent": "R 132359Z OCT 95"}, []),
        ("reason-of-another-order", {"sent": "R 140000Z OCT 95"}, ["1.4"]),
        ("reason-of-another-order", {"sent": "R 212359Z SEP 03"}, ["1.4"]),
        ("reason-of-another-order", {"sent": "R 220000Z SEP 03"}, []),
        ("reason-of-another-order", {"sent": "", "by": "Classified By: Jane Doe for reasons 1.5 (b)."}, []),
        ("unknown-reason", {"by": "Classified By: Jane Doe for reasons 1.4 (k)."}, ["1.4"]),
        ("unknown-reason", {"by": "Classified By: Jane Doe for reasons 1.4 (h)."}, []),
        ("unknown-reason", {"by": "Classified By: Jane Doe for reasons 1.5 (h)."}, ["1.5"]),
        ("unknown-reason", {"by": "Classified By: Jane Doe for reasons 1.5 (a) and (g)."}, []),
        ("unknown-reason", {"by": "Classified By: Jane Doe under section 1.4"}, ["1.4"]),
        ("unknown-reason", {"by": "Classified By: Jane Doe under section 1.4", "sent": ""}, []),
        ("unknown-reason", {"by": "Classified By: Jane Doe under section 1.4", "sent": "R 120508Z JAN 95"}, []),
        ("unbalanced-portion-mark", {"text": "1. (C All went well."}, []),
        ("unknown-portion-mark", {"text": "1. (C/XX) All went well."}, ["(C/XX)"]),
        ("unknown-portion-mark", {"text": "1. (X/XX) All went well."}, []),
        ("unspaced-classification", {"line": "CONFIDENTIAL ALMATY 000079"}, ["CONFIDENTIAL"]),
        ("unspaced-classification", {"line": "S E C RET ALMATY 000079"}, ["S E C RET"]),
        ("unspaced-classification", {"line": "TOP SECRET ALMATY 000079"}, ["TOP SECRET"]),
        ("unspaced-classification", {"line": "T O P S E C R E T ALMATY 000079"}, []),
        ("unspaced-classification", {"line": "CONFIDENTIAL ALMATY"}, []),
        ("unspaced-classification", {"line": "UNCLASSIFIED ALMATY 000079"}, []),
    ],
)  # fmt: skip
def test_a_classified_cable_has_these_findings(rule: str, changes: dict[str, str], found: list[str]) -> None:
    assert places(rule, classified(**changes)) == found


@pytest.mark.parametrize("control", CONTROLS.split(" "))
def test_a_control_of_the_handbook_may_stand_in_a_mark(control: str) -> None:
    assert places("unknown-portion-mark", classified(text=f"1. (C//{control}) All went well.")) == []


SENSITIVE = {"captions": "SENSITIVE"}


@pytest.mark.parametrize(
    ("rule", "changes", "found"),
    [
        ("missing-sensitive-caption", {"text": "1. (SBU) All.\n\n2. (SBU) Well."}, ["(SBU)"]),
        ("missing-sensitive-caption", {"text": "1. (SBU) All.", "line": ""}, []),
        ("missing-sensitive-caption", {"text": "1. (SBU) All.", "line": "S E C R E T ALMATY 000079"}, []),
        ("missing-sensitive-caption", {"text": "1. (U) All."}, []),
        ("sensitive-without-portion", {"text": "1. (U) All.", **SENSITIVE}, ["SENSITIVE"]),
        ("sensitive-without-portion", {"text": "1. (U) All.", "captions": "SIPDIS\nSENSITIVE"}, ["SENSITIVE"]),
        ("sensitive-without-portion", {"text": "1. (U) All.", "captions": "SIPDIS"}, []),
        ("sensitive-without-portion", {"text": "1. (U) All.", **SENSITIVE, "line": "S E C R E T ALMATY 000079"}, []),
        ("sensitive-without-portion", {"text": "1. (U) All.\n\n2. Well.", **SENSITIVE}, []),
        ("sensitive-without-portion", {"text": "1. (U) All.\n\n2. (SBU) Well.", **SENSITIVE}, []),
        ("sensitive-without-portion", {"text": "(SBU) All.\n\n1. (U) Well.", **SENSITIVE}, []),
        ("sensitive-without-portion", {"text": "All.", **SENSITIVE}, []),
        ("mixed-portion-marks", {"text": "1. (U) A.\n\n2. B."}, ["2."]),
        ("mixed-portion-marks", {"text": "1. A.\n\n2. (U) B.\n\n3. (SBU) C.\n\n4. D."}, ["1."]),
        ("mixed-portion-marks", {"text": "1. (U) A.\n\n2. B.", "line": "S E C R E T ALMATY 000079"}, []),
        ("mixed-portion-marks", {"text": "1. (U) A.\n\n2. B.", "line": ""}, []),
        ("mixed-portion-marks", {"text": "1. A.\n\n2. B."}, []),
        ("mixed-portion-marks", {"text": "1. (U) A.\n\n2. (U B."}, []),
        ("mixed-portion-marks", {"text": "1. (U) A.\n\n2. Sensitive but unclassified it is."}, []),
        ("mixed-portion-marks", {"text": "1. (U) A.\n\n2. Unclassified it is."}, []),
        ("mixed-portion-marks", {"text": "1. (U - entire text).\n\n2. B."}, []),
        ("mixed-portion-marks", {"text": "1. (u - entire text).\n\n2. B."}, []),
        ("mixed-portion-marks", {"text": "1. (U) A.\n\n3. C."}, []),
        ("mixed-portion-marks", {"text": "1. (U) A. Begin text:\n\n2. B."}, []),
        ("mixed-portion-marks", {"text": "1. (U) A. Begin quote:\n\n2. B."}, ["2."]),
        ("mixed-portion-marks", {"text": "1. (U) A. End text.\n\n2. B."}, ["2."]),
    ],
)  # fmt: skip
def test_an_unclassified_cable_has_these_findings(rule: str, changes: dict[str, str], found: list[str]) -> None:
    assert places(rule, cable(**changes)) == found


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1. (U) A.\n\n2. B.", "paragraph 2 has no portion mark, unlike 1 of the paragraphs"),
        ("1. A.\n\n2. (U) B.\n\n3. C.\n\n4. D.", "paragraph 1 and 2 more have no portion mark, unlike 1 of the paragraphs"),
    ],
)
def test_how_many_paragraphs_have_no_mark_is_told(text: str, message: str) -> None:
    assert said("mixed-portion-marks", cable(text=text)) == [message]


def test_the_class_of_a_smart_cable_is_that_of_its_banner() -> None:
    secret, odd = (SMART.format(banner=word, order="E.O.: 13526\n", text="1. (TS) All.") for word in ("SECRET", "SBU"))

    assert places("portion-above-overall", secret) == ["(TS)"]
    assert places("missing-declassification", secret) == []
    assert places("portion-above-overall", odd) == []


def test_captions_may_stand_in_the_text_and_be_spelled_in_old_ways() -> None:
    for captions in ("N O F O R N", "NOFORN"):
        assert places("noforn-mismatch", classified(text=f"{captions}\n\n1. (C/NF) All went well.")) == []


@pytest.mark.parametrize(("sent", "given", "asked"), [("212359Z SEP 03", "1.4", "1.5"), ("220000Z SEP 03", "1.5", "1.4")])
def test_a_reason_is_said_to_stand_in_the_section_of_its_time(sent: str, given: str, asked: str) -> None:
    text = classified(sent=f"R {sent}", by=f"Classified By: Jane Doe for reasons {given} (b).")

    assert said("reason-of-another-order", text) == [
        f"reason `{given}(b)` is given in 2003, when reasons stand in section {asked}"
    ]
