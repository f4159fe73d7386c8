"""What is read of the REF line: items, letters, cables."""

from __future__ import annotations

import pytest

from cablefmt import fields, parse, reformat
from cablefmt.model import Reference, ReferencedCable, ReferenceKind, ReferenceLine

PAGE = "LIMA 00000564  001.2 OF 002"


def cable(text: str) -> ReferencedCable:
    """`2006 SAN JOSE 5`, or `SAN JOSE 5` where the year is not said."""
    *before, serial = text.split(" ")
    year = int(before.pop(0)) if before[0].isdigit() else None
    return ReferencedCable(year=year, post=" ".join(before), serial=int(serial))


def item(letter: str | None, text: str, *cables: str, kind: ReferenceKind = "cable", captions: str = "") -> Reference:
    return Reference(letter=letter, text=text, kind=kind, captions=tuple(captions.split()), cables=tuple(map(cable, cables)))


def line(*items: Reference, unread: str = "") -> ReferenceLine:
    return ReferenceLine(references=items, unread=unread)


ONE = [
    # keywords
    ("REF: LIMA 79\n\n", "LIMA 79", ["LIMA 79"]),
    ("REFS : LIMA 79", "LIMA 79", ["LIMA 79"]),
    ("REFTEL: LIMA 0079", "LIMA 0079", ["LIMA 79"]),
    ("REF(S): LIMA 79", "LIMA 79", ["LIMA 79"]),
    ("Ref: State 055416", "State 055416", ["State 55416"]),
    ("REF:\n\nSAN JOSE 00000079\n\n", "SAN JOSE 00000079", ["SAN JOSE 79"]),
    # years
    ("REF: 95 STATE 232445", "95 STATE 232445", ["1995 STATE 232445"]),
    ("REF: 2004 SAO PAULO 2199", "2004 SAO PAULO 2199", ["2004 SAO PAULO 2199"]),
    ("REF: '08 BUENOS AIRES 1491", "'08 BUENOS AIRES 1491", ["2008 BUENOS AIRES 1491"]),
    ("REF: ASUNCION 701 (08)", "ASUNCION 701 (08)", ["2008 ASUNCION 701"]),
    ("REF: STATE (01) 201265", "STATE (01) 201265", ["2001 STATE 201265"]),
    ("REF: AMMAN 07718 99", "AMMAN 07718 99", ["1999 AMMAN 7718"]),
    ("REF: PANAMA 00789/08", "PANAMA 00789/08", ["2008 PANAMA 789"]),
    ("REF: QUITO 4525-91", "QUITO 4525-91", ["1991 QUITO 4525"]),
    ("REF: 10-OTTAWA-57", "10-OTTAWA-57", ["2010 OTTAWA 57"]),
    ("REF: 2005PANAMA2342", "2005PANAMA2342", ["2005 PANAMA 2342"]),
    ("REF: 09LIMA5", "09LIMA5", ["2009 LIMA 5"]),
    ("REF: 094 QUITO 841", "094 QUITO 841", ["2009 QUITO 841"]),
    ("REF: 009 QUITO 841", "009 QUITO 841", ["2009 QUITO 841"]),
    ("REF: QUITO '05 841", "QUITO '05 841", ["2005 QUITO 841"]),
    ("REF: FY05 LIMA 76", "FY05 LIMA 76", ["LIMA 76"]),
    ("REF: STATE 2005", "STATE 2005", ["STATE 2005"]),
    # posts
    ("REF: USUN NEW YORK 5", "USUN NEW YORK 5", ["USUN NEW YORK 5"]),
    ("REF: ST. PETERSBURG 55", "ST. PETERSBURG 55", ["ST. PETERSBURG 55"]),
    ("REF: RIO DE JANEIRO 35", "RIO DE JANEIRO 35", ["RIO DE JANEIRO 35"]),
    ("REF: RIO \n\nDE JANEIRO 1291", "RIO DE JANEIRO 1291", ["RIO DE JANEIRO 1291"]),
    ("REF: HK05511", "HK05511", ["HK 5511"]),
    ("REF: 08 RIO DE JAN 0138", "08 RIO DE JAN 0138", ["2008 RIO DE JAN 138"]),
    ("REF: O4 CHENNAI 0944", "O4 CHENNAI 0944", ["2004 CHENNAI 944"]),
    ("REF: 05 0TTAWA 3518", "05 0TTAWA 3518", ["2005 0TTAWA 3518"]),
    ("REF: LAGOS O1512", "LAGOS O1512", ["LAGOS 1512"]),
    ("REF: 870 Ulaanbaatar", "870 Ulaanbaatar", ["Ulaanbaatar 870"]),
    ("REF: LIMA (C)02293", "LIMA (C)02293", ["LIMA 2293"]),
    # several cables in one item
    ("REF: STATE 188314, 259032", "STATE 188314, 259032", ["STATE 188314", "STATE 259032"]),
    ("REF: 06 Kabul\n5353/5194", "06 Kabul 5353/5194", ["2006 Kabul 5353", "2006 Kabul 5194"]),
    ("REF: LIMA 7, 8 AND 9", "LIMA 7, 8 AND 9", ["LIMA 7", "LIMA 8", "LIMA 9"]),
    ("REF: LIMA 7, 8, 07 TUNIS 9", "LIMA 7, 8, 07 TUNIS 9", ["LIMA 7", "LIMA 8", "2007 TUNIS 9"]),
    ("REF: PRAGUE 849, PRAGUE, 1228", "PRAGUE 849, PRAGUE, 1228", ["PRAGUE 849", "PRAGUE 1228"]),
    ("REF: LIMA 5: TUNIS 6", "LIMA 5: TUNIS 6", ["LIMA 5", "TUNIS 6"]),
    ("REF: LIMA 5 AND PREVIOUS", "LIMA 5 AND PREVIOUS", ["LIMA 5"]),
    ("REF: LIMA 5 -- A LONG TALK ON Haiti 1", "LIMA 5 -- A LONG TALK ON Haiti 1", ["LIMA 5"]),
    # page breaks
    (f"REF: LIMA 227  {PAGE} ", "LIMA 227", ["LIMA 227"]),
    (f"REF: SAN\n{PAGE}\n\nJOSE 5", "SAN JOSE 5", ["SAN JOSE 5"]),
]

#: What is no cable, and of what kind it is.
OTHERS: list[tuple[ReferenceKind, str]] = [
    ("other", "LIMA"),
    ("mail", "DOE E-MAIL 12/01/09"),
    ("telephone", "DOE/ROE TELCON 02/16/2010"),
    ("mail", "DOE EMAIL DATED 6 FEBRUARY"),
    ("telephone", "DOE-ROE 7/15 TELCON"),
    ("manual", "9 FAM Appendix K, 406 (6)"),
    ("message", "SECDEF MSG DTG 301601z SEP 08"),
    ("message", "SECDEF R162245Z OCT 08"),
    ("report", "2004 HUMAN RIGHTS REPORT FOR PANAMA"),
    ("report", "IIR 6 832 0617 08"),
    ("airgram", "STATE CA-3400 NOV 2, 1966"),
    ("other", "EXP.LIC. D328589"),
    ("letter", "LETTER (LOR) 08-135 OF 15 JUL 08."),
]

CAPTIONS = [
    ("05 LIMA 4500 (NOTAL)", "NOTAL"),
    ("LIMA 4500 NOTAL", "NOTAL"),
    ("LIMA 4500 (Notal)", "NOTAL"),
    ("LIMA 4500 [NOTAL]", "NOTAL"),
    ("LIMA 4500 (EXDIS, NOTAL)", "EXDIS NOTAL"),
    ("LIMA 4500 (SBU/NF)", "SBU/NF"),
    ("LIMA 5 (NOTAL), 05 LIMA 6 (NODIS)", "NOTAL NODIS"),
    ("LIMA 4500 (SUBJECT: FISH)", ""),
]

OWN = [
    ("REF: 6307", [6307]),
    ("REF: 6307 (NOTAL)", [6307]),
    ("REF: A) 6307, 6308 B) STATE 285773", [6307, 6308]),
    ("REF: A. 6307 B. 6310", [6307, 6310]),
    ("REF: EMBTEL 6307; STATE 5", [6307]),
    # Whose it is the text does not say.
    ("REF: A. STATE 285773 B. 6307", []),
    # Only the Department's numbers have six digits.
    ("REF: 285773", []),
    ("REF: 2004", []),
    ("REF: 79", []),
]

SEVERAL = [
    ("REF:", line()),
    ("REF: LIMA 7; 06 TUNIS 8;", line(item(None, "LIMA 7", "LIMA 7"), item(None, "06 TUNIS 8", "2006 TUNIS 8"))),
    ("REF: STATE 7; 8", line(item(None, "STATE 7", "STATE 7"), item(None, "8", "STATE 8"))),
    (
        "REF: B. PARIS POINTS (C) 07 TUNIS 8",
        line(item("B", "PARIS POINTS", kind="other"), item("C", "07 TUNIS 8", "2007 TUNIS 8")),
    ),
    # Numbers near each other are of one post; only the Department's have six digits.
    (
        "REF: A. LIMA 2969\n     B. 2962 AND PREVIOUS\n",
        line(item("A", "LIMA 2969", "LIMA 2969"), item("B", "2962 AND PREVIOUS", "LIMA 2962")),
    ),
    ("REF: A. STATE 188314 B. 259032", line(item("A", "STATE 188314", "STATE 188314"), item("B", "259032", "STATE 259032"))),
    ("REF: A. LIMA 2969 B. 317", line(item("A", "LIMA 2969", "LIMA 2969"), item("B", "317", kind="other"))),
    ("REF: A. LIMA 7\n     \xb6B. TUNIS 8\n", line(item("A", "LIMA 7", "LIMA 7"), item("B", "TUNIS 8", "TUNIS 8"))),
    ("REF: A) LIMA 7, B)TUNIS 8", line(item("A", "LIMA 7", "LIMA 7"), item("B", "TUNIS 8", "TUNIS 8"))),
    ("REF: (A) LIMA 7; 8 (B) TUNIS 8;", line(item("A", "LIMA 7; 8", "LIMA 7", "LIMA 8"), item("B", "TUNIS 8", "TUNIS 8"))),
    ("Ref: [A] Lima 7, [B] Tunis 8", line(item("A", "Lima 7", "Lima 7"), item("B", "Tunis 8", "Tunis 8"))),
    ("REF: A: LIMA 7\n B: TUNIS 8", line(item("A", "LIMA 7", "LIMA 7"), item("B", "TUNIS 8", "TUNIS 8"))),
    ("REF: A. A) LIMA 7 B. B) TUNIS 8", line(item("A", "LIMA 7", "LIMA 7"), item("B", "TUNIS 8", "TUNIS 8"))),
    ("REF: A. REF A LIMA 7 B. REF B TUNIS 8", line(item("A", "LIMA 7", "LIMA 7"), item("B", "TUNIS 8", "TUNIS 8"))),
    ("Ref A:  Lima 7; Ref B:  Tunis 8", line(item("A", "Lima 7", "Lima 7"), item("B", "Tunis 8", "Tunis 8"))),
    (
        "REF: A. STATE 021770B. STATE 039585",
        line(item("A", "STATE 021770", "STATE 21770"), item("B", "STATE 039585", "STATE 39585")),
    ),
    (
        "REF: 09 LIMA 6; A. A)LIMA 7\n\xb6\nB. B) TUNIS 8",
        line(item(None, "09 LIMA 6", "2009 LIMA 6"), item("A", "LIMA 7", "LIMA 7"), item("B", "TUNIS 8", "TUNIS 8")),
    ),
    ("REFS: A. LIMA 7\nD.01 TUNIS 8", line(item("A", "LIMA 7", "LIMA 7"), item("D", "01 TUNIS 8", "2001 TUNIS 8"))),
    ("REF: 1. LIMA 7 2. TUNIS 8", line(item("1", "LIMA 7", "LIMA 7"), item("2", "TUNIS 8", "TUNIS 8"))),
    ("REF: (A.) LIMA 7 (B.) TUNIS 8", line(item("A", "LIMA 7", "LIMA 7"), item("B", "TUNIS 8", "TUNIS 8"))),
    # What looks like a letter is the end of a word that the margin cut.
    (
        "REF: A. LIMA 7\nB. DOEUNCLASS\nE 02 TUNIS 8",
        line(item("A", "LIMA 7", "LIMA 7"), item("B", "DOEUNCLASS E 02 TUNIS 8", "2002 TUNIS 8")),
    ),
    ("REF: (1) LIMA 7, (2) TUNIS 8", line(item("1", "LIMA 7", "LIMA 7"), item("2", "TUNIS 8", "TUNIS 8"))),
    ("REF: A. J. DOE E-MAIL B. LIMA 5", line(item("A", "J. DOE E-MAIL", kind="mail"), item("B", "LIMA 5", "LIMA 5"))),
    ("REF: TELCON: O. DOE; J. ROE", line(item(None, "TELCON: O. DOE", kind="telephone"), item(None, "J. ROE", kind="other"))),
    ("REF: A. U.S. NOTE OF MAY 3", line(item("A", "U.S. NOTE OF MAY 3", kind="note"))),
    (
        "REF: LIMA 5\nSENSITIVE BUT UNCLASSIFIED - PLEASE PROTECT ACCORDINGLY\n",
        line(item(None, "LIMA 5", "LIMA 5"), unread="SENSITIVE BUT UNCLASSIFIED - PLEASE PROTECT ACCORDINGLY"),
    ),
    ("REF: LIMA 5 1.The answers follow.", line(item(None, "LIMA 5", "LIMA 5"), unread="1.The answers follow.")),
    ("REF: LIMA 5\n------- SUMMARY ---", line(item(None, "LIMA 5", "LIMA 5"), unread="------- SUMMARY ---")),
    ("Reference:  A) 10 LIMA 5\nPass Line:  DEPT", line(item("A", "10 LIMA 5", "2010 LIMA 5"), unread="Pass Line: DEPT")),
]


@pytest.mark.parametrize(("raw", "text", "cables"), ONE)
def test_one_reference_gives_its_text_and_cables(raw: str, text: str, cables: list[str]) -> None:
    assert line(item(None, text, *cables)) == fields.reference_line(raw, 0)


@pytest.mark.parametrize(("kind", "text"), OTHERS)
def test_what_is_no_cable_has_its_kind_and_is_kept_as_written(kind: ReferenceKind, text: str) -> None:
    assert line(item(None, text, kind=kind)) == fields.reference_line(f"REF: {text}\n", 0)
    assert line(item("A", text, kind=kind), item("B", "LIMA 5", "LIMA 5")) == fields.reference_line(
        f"REF: A. {text} B. LIMA 5", 0
    )


@pytest.mark.parametrize(("text", "captions"), CAPTIONS)
def test_captions_of_a_reference_are_values(text: str, captions: str) -> None:
    (reference,) = fields.reference_line(f"REF: {text}", 0).references

    assert (reference.text, reference.captions) == (text, tuple(captions.split()))
    assert [named.post for named in reference.cables] == ["LIMA"] * text.count("LIMA")


@pytest.mark.parametrize(("raw", "serials"), OWN)
def test_a_number_without_a_post_is_this_posts_own(raw: str, serials: list[int]) -> None:
    cables = [named for reference in fields.reference_line(raw, 0).references for named in reference.cables]

    assert [named.serial for named in cables if named.post is None] == serials


@pytest.mark.parametrize(("raw", "expected"), SEVERAL)
def test_a_reference_line_is_divided_into_its_items(raw: str, expected: ReferenceLine) -> None:
    assert expected == fields.reference_line(raw, 0)


@pytest.mark.parametrize("raw", [*(row[0] for row in ONE), *(row[0] for row in SEVERAL)])
def test_references_and_cables_stand_where_their_spans_say(raw: str) -> None:
    for reference in fields.reference_line(raw, 100).references:
        written = " ".join(raw[reference.span.start - 100 : reference.span.end - 100].replace(PAGE, "").split())

        assert written.rstrip(" ,;").endswith(reference.text)
        for cable in reference.cables:
            assert reference.span.start <= cable.span.start < cable.span.end <= reference.span.end
            assert str(cable.serial) in raw[cable.span.start - 100 : cable.span.end - 100]


def test_a_row_of_a_table_below_it_is_no_reference() -> None:
    text = (
        "UNCLAS LIMA 000079\n\nSUBJECT: FISH\nREF: A. TUNIS 12\nLima          2005     79\nTunis         2006    310\nIt ended.\n"
    )

    assert [cable.serial for reference in parse(text).preamble.references for cable in reference.cables] == [12]
    assert reformat(reformat(text)) == reformat(text)
