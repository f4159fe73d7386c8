"""What is read of classification line, captions and SUBJECT."""

from __future__ import annotations

import pytest

from cablefmt import fields
from cablefmt.model import (
    Captions,
    ClassificationLine,
    Field,
    SubjectLine,
)

PAGE = "LIMA 00000079  002 OF 003\n"
OLD_PAGE = "UNCLASSIFIED    PAGE 02        LIMA    00079  01 OF 04  281501Z"


def line(classification: str | None, post: str | None = "LIMA", serial: int | None = 79, **more: object) -> ClassificationLine:
    return ClassificationLine(classification=classification, post=post, serial=serial, **more)  # type: ignore[arg-type]


CLASSIFICATION_LINES: list[tuple[str, Field]] = [
    ("UNCLAS LIMA 000079 \n\n", line("UNCLASSIFIED")),
    ("UNCLASSIFIED   LIMA   00000079 \n", line("UNCLASSIFIED")),
    ("U N C L A S LIMA 79\n", line("UNCLASSIFIED")),
    ("C O N F I D E N T I A L  SAN JOSE 000093 \n", line("CONFIDENTIAL", "SAN JOSE", 93)),
    ("CONFIDENTIAL LIMA 000079\n", line("CONFIDENTIAL")),
    ("S e c r e t lima 000079", line("SECRET", "lima")),
    ("T O P  S E C R E T LIMA 000079", line("TOP SECRET")),
    ("TOP SECRET LIMA 0079", line("TOP SECRET")),
    ("LIMITED OFFICIAL USE SECTION 01 OF 04 LIMA 35650\n", line("LIMITED OFFICIAL USE", serial=35650, section=1, sections=4)),
    ("S E C R E T SECTION 1 OF 3 LIMA 0905", line("SECRET", serial=905, section=1, sections=3)),
    ("SECRET FINAL SECTION OF 03 LIMA 000079", line("SECRET", section=3, sections=3)),
    ("UNCLAS E F T O SECTION 01 OF 02 LIMA 000079", line("UNCLASSIFIED", controls=("EFTO",), section=1, sections=2)),
    ("S E C R E T  N O F O R N LIMA 000079", line("SECRET", controls=("NOFORN",))),
    ("SECRET//NOFORN//EXDIS LIMA 000079", line("SECRET", controls=("NOFORN", "EXDIS"))),
    ("UNCLAS SENSITIVE PORT OF SPAIN 000079", line("UNCLASSIFIED", "PORT OF SPAIN", controls=("SENSITIVE",))),
    ("UNCLAS STATE 311722 TOSEC 340058\n", line("UNCLASSIFIED", "STATE", 311722, second_series="TOSEC 340058")),
    ("UNCLAS STATE 311722/TOSEC 340058\n", line("UNCLASSIFIED", "STATE", 311722, second_series="TOSEC 340058")),
    ("SECRET SECTO 01234", line("SECRET", "SECTO", 1234)),
    ("SECRET, NOFORN LIMA 000079", line("SECRET", controls=("NOFORN",))),
    ("S E C R E T E X D I S LIMA 000079", line("SECRET", controls=("EXDIS",))),
    ("UNCLAS E.F.T.O LIMA 000079", line("UNCLASSIFIED", controls=("EFTO",))),
    ("SECRET EYES ONLY LIMA 000079", line("SECRET", controls=("EYES ONLY",))),
    ("UNCLASSIFIED//FOR OFFICIAL USE ONLY LIMA 000079", line("UNCLASSIFIED", controls=("FOR OFFICIAL USE ONLY",))),
    ("UNCLAS SAN JOSE OO0O79", line("UNCLASSIFIED", "SAN JOSE", 79)),
    ("UNCLAS SECTION O1 OF 1O LIMA 00O79", line("UNCLASSIFIED", section=1, sections=10)),
    ("SECRET SECTION ONE OF TWO LIMA 79", line("SECRET", section=1, sections=2)),
    ("SECRET FINAL SECTION OF THREE LIMA 79", line("SECRET", section=3, sections=3)),
    ("UNCLAS 000079", line("UNCLASSIFIED", None)),
    ("SECRET ASTANA", line("SECRET", "ASTANA", None)),
    ("UNCLAS SECTION 01 GF 02 LIMA 21", line("UNCLASSIFIED", None, None, unread="SECTION 01 GF 02 LIMA 21")),
    ("SECRET L1MA 000079", line("SECRET", None, None, unread="L1MA 000079")),
    ("??", line(None, None, None, unread="??")),
]

CAPTIONS: list[tuple[str, Field]] = [
    ("SIPDIS \n \n", Captions(names=("SIPDIS",))),
    ("SIPDIS SIPDIS ", Captions(names=("SIPDIS", "SIPDIS"))),
    ("SENSITIVE\nNOFORN, SIPDIS", Captions(names=("SENSITIVE", "NOFORN", "SIPDIS"))),
    (
        "SENSITIVE BUT UNCLASSIFIED, NOT FOR INTERNET DISTRIBUTION",
        Captions(names=("SENSITIVE BUT UNCLASSIFIED", "NOT FOR INTERNET DISTRIBUTION")),
    ),
    ("ROGER CHANNEL/VISAS VIPER", Captions(names=("ROGER CHANNEL", "VISAS VIPER"))),
    ("sipdis\nSensitive\n", Captions(names=("sipdis", "Sensitive"))),
    ("SIPIDS\nENSITIVE\n", Captions(names=("SIPIDS", "ENSITIVE"))),
    ("SIPDIS OF THE DAY", Captions(names=("SIPDIS",), unread="OF THE DAY")),
]

SUBJECTS: list[tuple[str, Field]] = [
    ("SUBJECT: A VISIT\n\n", SubjectLine(text="A VISIT")),
    ("SUBJECT A VISIT", SubjectLine(text="A VISIT")),
    ("SUBJ:A VISIT", SubjectLine(text="A VISIT")),
    ("UBJECT: A VISIT", SubjectLine(text="A VISIT")),
    ("SUBJCT: A VISIT", SubjectLine(text="A VISIT")),
    ("S U B J E C T: A VISIT", SubjectLine(text="A VISIT")),
    ("SUBJECT - A VISIT", SubjectLine(text="A VISIT")),
    ("SUBJECT (U): A VISIT", SubjectLine(mark="U", text="A VISIT")),
    ("Subject: \n\nA visit \\\n  to Lima \\\n \\\n", SubjectLine(text="A visit\nto Lima")),
    ("SUBJECT: (C/NF) A  VISIT", SubjectLine(mark="C/NF", text="A  VISIT")),
    ("SUBJECT: (U)", SubjectLine(mark="U", text="")),
    ("SUBJECT: A VISIT (SBU) \n\n", SubjectLine(mark="SBU", text="A VISIT")),
    ("SUBJECT: A VISIT TO\nLIMA\n(C)\n", SubjectLine(mark="C", text="A VISIT TO\nLIMA")),
    ("SUBJECT: (C) A VISIT (U)", SubjectLine(mark="C", text="A VISIT (U)")),
    ("SUBJECT: PART (C) OF A VISIT", SubjectLine(text="PART (C) OF A VISIT")),
    ("SUBJECT: A VISIT (MAY 3)", SubjectLine(text="A VISIT (MAY 3)")),
    (f"SUBJECT: A VISIT TO\n{PAGE}LIMA", SubjectLine(text="A VISIT TO\nLIMA")),
    ("SUBJECT:", SubjectLine()),
]

FIELDS = [
    *(("classification_line", *row) for row in CLASSIFICATION_LINES),
    *(("captions", *row) for row in CAPTIONS),
    *(("subject_line", *row) for row in SUBJECTS),
]


@pytest.mark.parametrize(("field", "raw", "expected"), FIELDS)
def test_a_field_gives_its_values(field: str, raw: str, expected: Field) -> None:
    assert expected == getattr(fields, field)(raw, 0)
