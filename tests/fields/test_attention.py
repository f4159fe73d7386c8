"""What attention lines say: who is addressed, what shall be done, which offices, which persons."""

from __future__ import annotations

import pytest

from cablefmt.fields import attention_lines
from cablefmt.model import Attention

PAGE = "LIMA 00000079  002 OF 003\n"
Said = tuple[str | None, str | None, str, str, str]


def one(addressee: str | None, verb: str | None, offices: str = "", persons: str = "", pass_to: str = "") -> Said:
    return addressee, verb, offices, persons, pass_to


def said(attention: Attention) -> Said:
    offices, persons, pass_to = (", ".join(names) for names in (attention.offices, attention.persons, attention.pass_to))
    return attention.addressee, attention.verb, offices, persons, pass_to


SHAPES: list[tuple[str, list[Said]]] = [
    # One line, one address.
    ("DEPARTMENT FOR EUR/CACEN (JROE)", [one("DEPARTMENT", "FOR", "EUR/CACEN", "JROE")]),
    ("DEPT. FOR L/LEI:JROE AND KDOE", [one("DEPT", "FOR", "L/LEI", "JROE, KDOE")]),
    ("LIMA FOR AMBASSADOR DOE", [one("LIMA", "FOR", "", "AMBASSADOR DOE")]),
    ("SAN JOSE FOR DATT", [one("SAN JOSE", "FOR", "DATT")]),
    ("USDOC FOR 4232/ITA/MAC", [one("USDOC", "FOR", "4232/ITA/MAC")]),
    ("TREASURY FOR OASIA - JOHN DOE, JANE ROE", [one("TREASURY", "FOR", "OASIA", "JOHN DOE, JANE ROE")]),
    ("COMMERCE FOR ITA DESK OFFICER", [one("COMMERCE", "FOR", "ITA DESK OFFICER")]),
    ("STATEPASS TO USAID FOR AID/ANE", [one("STATE", "PASS", "AID/ANE", "", "USAID")]),
    ("STATE FOR WHA/CEN (DOE)\nSTATEPASS USTR", [one("STATE", "FOR", "WHA/CEN", "DOE"), one("STATE", "PASS", "", "", "USTR")]),
    ("STATE ALSO FOR H", [one("STATE", "FOR", "H")]),
    ("STATE FOR WHA/CEN JANE ROE AND IO/UNP JOHN DOE", [one("STATE", "FOR", "WHA/CEN, IO/UNP", "JANE ROE, JOHN DOE")]),
    ("STATE FOR JANE ROE IN WHA/CEN", [one("STATE", "FOR", "WHA/CEN", "JANE ROE")]),
    ("STATE FOR EAP/TC - JROE, KDOE,LLAW", [one("STATE", "FOR", "EAP/TC", "JROE, KDOE, LLAW")]),
    ("STATE FOR G/TIP--ROE, PM/RSAT--LAW", [one("STATE", "FOR", "G/TIP, PM/RSAT", "ROE, LAW")]),
    ("NSC FOR ROES/LAWS/POES", [one("NSC", "FOR", "", "ROES, LAWS, POES")]),
    ("NSC FOR J. ROE", [one("NSC", "FOR", "", "J. ROE")]),
    ("USDOC FOR NMFS JANE ROE", [one("USDOC", "FOR", "NMFS", "JANE ROE")]),
    ("DEPT FOR NEC DIRECTOR ROE", [one("DEPT", "FOR", "NEC", "DIRECTOR ROE")]),
    ("DEPT FOR FAA MIAMI CENTER", [one("DEPT", "FOR", "FAA MIAMI CENTER")]),
    ("dept for nea/mag (doe)", [one("dept", "FOR", "nea/mag", "doe")]),
    ("LONDON AND PARIS FOR NEA WATCHERS", [one("LONDON AND PARIS", "FOR", "NEA WATCHERS")]),
    ("STATE FOR PM/ISO (24/7)", [one("STATE", "FOR", "PM/ISO")]),
    ("STATE FOR USUN (POL).", [one("STATE", "FOR", "USUN, POL")]),
    # An office, and a person behind it.
    ("FOR WHA/CEN DESK OFFICER JANE BARLOW", [one(None, "FOR", "WHA/CEN DESK OFFICER", "JANE BARLOW")]),
    ("COMMERCE FOR ITA DESK OFFICER SAM BARLOW", [one("COMMERCE", "FOR", "ITA DESK OFFICER", "SAM BARLOW")]),
    ("DHS FOR US CBP JANE BARLOW", [one("DHS", "FOR", "US CBP", "JANE BARLOW")]),
    ("DEPT FOR D STAFF BARLOW, WHA FO", [one("DEPT", "FOR", "D STAFF, WHA FO", "BARLOW")]),
    ("DEPT FOR DS COMMAND CENTER/ SAM BARLOW", [one("DEPT", "FOR", "DS COMMAND CENTER", "SAM BARLOW")]),
    ("HHS FOR OGXA - BARLOW", [one("HHS", "FOR", "OGXA", "BARLOW")]),
    ("TREASURY FOR OFFICE OF SOUTH ASIA BARLOW", [one("TREASURY", "FOR", "OFFICE OF SOUTH ASIA", "BARLOW")]),
    ("STATE FOR OFFICE DIRECTOR BARLOW", [one("STATE", "FOR", "", "OFFICE DIRECTOR BARLOW")]),
    ("JUSTICE FOR SAM BARLOW IN FISH DIVISION", [one("JUSTICE", "FOR", "FISH DIVISION", "SAM BARLOW")]),
    ("STATE FOR NEA JANE BARLOW DRL SAM ROE", [one("STATE", "FOR", "NEA, DRL", "JANE BARLOW, SAM ROE")]),
    ("USGS FOR INTERNATIONAL: J BARLOW", [one("USGS", "FOR", "INTERNATIONAL", "J BARLOW")]),
    ("USGS FOR J BARLOW", [one("USGS", "FOR", "", "J BARLOW")]),
    ("STATE FOR G JBARLOW", [one("STATE", "FOR", "G", "JBARLOW")]),
    ("STATE FOR EAP/J (LEE/KIM)", [one("STATE", "FOR", "EAP/J", "LEE, KIM")]),
    # Offices only.
    ("STATE FOR S, C, WHA", [one("STATE", "FOR", "S, C, WHA")]),
    ("VIENNA FOR CSBM, CSCE, PAA", [one("VIENNA", "FOR", "CSBM, CSCE, PAA")]),
    ("TREASURY FOR OASIA, LTRAN AND LEE", [one("TREASURY", "FOR", "OASIA", "LTRAN, LEE")]),
    ("CENTCOM FOR CG CSTC-A, CG CJTF-101 POLAD", [one("CENTCOM", "FOR", "CG CSTC-A, CG CJTF-101 POLAD")]),
    (
        "JUSTICE FOR ENVIRONMENT AND NATURAL RESOURCES: JBARLOW",
        [one("JUSTICE", "FOR", "ENVIRONMENT AND NATURAL RESOURCES", "JBARLOW")],
    ),
    ("STATE FOR POLITICAL AND JANE BARLOW", [one("STATE", "FOR", "POLITICAL", "JANE BARLOW")]),
    (
        "JOINT STAFF FOR DIR JS, J3, CDR USCENTCOM MACDILL AFB FL",
        [one("JOINT STAFF", "FOR", "DIR JS, J3, CDR USCENTCOM MACDILL AFB FL")],
    ),
    ("STATE FOR ASSISTANT USTR BARLOW", [one("STATE", "FOR", "", "ASSISTANT USTR BARLOW")]),
    ("CUSTOMS FOR LA OPS, INTELLIGENCE", [one("CUSTOMS", "FOR", "LA OPS, INTELLIGENCE")]),
    ("SECDEF FOR DASD/ISA/EAPR/JAPAN", [one("SECDEF", "FOR", "DASD/ISA/EAPR/JAPAN")]),
    ("LIMA FOR CINCPAC FLT/PA/ COMNAVFORJAPAN/PA.", [one("LIMA", "FOR", "CINCPAC FLT/PA, COMNAVFORJAPAN/PA")]),
    ("STATE FOR USCINCSO MIAMI FL//SCJ2/SCJ3", [one("STATE", "FOR", "USCINCSO MIAMI FL//SCJ2/SCJ3")]),
    ("DOD FOR CODE 10 OF US NAVY", [one("DOD", "FOR", "CODE 10 OF US NAVY")]),
    ("DEPT FOR CA/VO, EMBASSY QUITO ICE & CBP", [one("DEPT", "FOR", "CA/VO, EMBASSY QUITO ICE, CBP")]),
    ("GENEVA FOR U.S. MISSION TO UN FISH COUNCIL", [one("GENEVA", "FOR", "U.S. MISSION TO UN FISH COUNCIL")]),
    ("STATE FOR TASK FORCE HAITI", [one("STATE", "FOR", "TASK FORCE HAITI")]),
    ("STATE FOR DAVID BARLOW (OES/ENV)", [one("STATE", "FOR", "OES/ENV", "DAVID BARLOW")]),
    ("USDOC FOR 4332/ITA/OLAC/JROE/MBARLO W", [one("USDOC", "FOR", "4332/ITA/OLAC/JROE/MBARLO W")]),
    # Passing on.
    ("STATE PASS USTR", [one("STATE", "PASS", pass_to="USTR")]),
    ("STATE PLEASE PASS TO USTR FOR JROE", [one("STATE", "PASS", "", "JROE", "USTR")]),
    ("STATE PASS USTR JANE ROE", [one("STATE", "PASS", "", "JANE ROE", "USTR")]),
    ("STATE PASS USTR (ROE) AND USAID (POE)", [one("STATE", "PASS", "", "ROE, POE", "USTR, USAID")]),
    ("STATE PASS FED BOARD OF GOVERNORS FOR ROE", [one("STATE", "PASS", "", "ROE", "FED BOARD OF GOVERNORS")]),
    ("PLS PASS USTR FOR JROE", [one(None, "PASS", "", "JROE", "USTR")]),
    ("DEPT PASS USAID TO LAC/RSD, PPC/ENV", [one("DEPT", "PASS", "LAC/RSD, PPC/ENV", "", "USAID")]),
    ("STATE PASS TO IO/IOC, L/OES", [one("STATE", "PASS", pass_to="IO/IOC, L/OES")]),
    (
        "STATE PASS TO FEDERAL RESERVE MIAMI BRANCH BARLOW",
        [one("STATE", "PASS", "", "BARLOW", "FEDERAL RESERVE MIAMI BRANCH")],
    ),
    ("STATE PASS FRB SAN FRANCISCO/JANE BARLOW", [one("STATE", "PASS", "", "JANE BARLOW", "FRB SAN FRANCISCO")]),
    (
        "DEPT PASS ELECTRONICALLY TO USDA FAS/ITP FOR BARLOW",
        [one("DEPT", "PASS", "FAS/ITP", "BARLOW", "USDA")],
    ),
    ("PASS TO EMBASSY QUITO FOR BARLOW", [one(None, "PASS", "", "BARLOW", "EMBASSY QUITO")]),
    ("DEPT PASS TO A/S BARLOW AND AMB. ROE", [one("DEPT", "PASS", "", "A/S BARLOW, AMB. ROE")]),
    ("DEPT FOR EEB JANE ROE; PLEASE PASS TO USDA", [one("DEPT", "FOR", "EEB", "JANE ROE"), one(None, "PASS", pass_to="USDA")]),
    # Nobody is addressed.
    (
        "WHITE HOUSE/NSC/NEC; JUSTICE FOR SAM BARLOW;",
        [one(None, None, "WHITE HOUSE/NSC/NEC"), one("JUSTICE", "FOR", "", "SAM BARLOW")],
    ),
    ("INSX/TIPS, CA/VO, CIA FOR CTC", [one(None, None, "INSX/TIPS, CA/VO"), one("CIA", "FOR", "CTC")]),
    (
        "FOR A/S BARLOW FROM AMBASSADOR ROE\nALSO WHA/CEN",
        [one(None, "FOR", "", "A/S BARLOW"), one(None, "FROM", "", "AMBASSADOR ROE"), one(None, None, "WHA/CEN")],
    ),
    ("FOR WHA/AND, WHA/USOAS", [one(None, "FOR", "WHA/AND, WHA/USOAS")]),
    ("WHA/CEN", [one(None, None, "WHA/CEN")]),
    ("EB FOR JROE", [one(None, "FOR", "EB", "JROE")]),
    ("FROM AMBASSADOR DOE", [one(None, "FROM", "", "AMBASSADOR DOE")]),
    (
        "FOR THE AMBASSADOR FROM ASSISTANT SECRETARY DOE",
        [one(None, "FOR", "", "THE AMBASSADOR"), one(None, "FROM", "", "ASSISTANT SECRETARY DOE")],
    ),
    ("FROM U/S FOR MANAGEMENT, JANE DOE", [one(None, "FROM", "", "U/S FOR MANAGEMENT, JANE DOE")]),
    # Several on a line, and glued together.
    ("DEPT FOR NEA/MAG; COMMERCE FOR JANE ROE", [one("DEPT", "FOR", "NEA/MAG"), one("COMMERCE", "FOR", "", "JANE ROE")]),
    ("CINCEUR FOR POLAD; TEL AVIV FOR PAO", [one("CINCEUR", "FOR", "POLAD"), one("TEL AVIV", "FOR", "PAO")]),
    (
        "NSC FOR ROE USDOC FOR 4332/ITA TREASURY FOR OASIA, DAS LEE AND JROE DEPT OF LABOR FOR ILAB",
        [
            one("NSC", "FOR", "", "ROE"),
            one("USDOC", "FOR", "4332/ITA"),
            one("TREASURY", "FOR", "OASIA", "DAS LEE, JROE"),
            one("DEPT OF LABOR", "FOR", "ILAB"),
        ],
    ),
    ("DEPT FOR CA/FPP, DHS FOR CIS/FDNS", [one("DEPT", "FOR", "CA/FPP"), one("DHS", "FOR", "CIS/FDNS")]),
    ("DEPT FOR L/T, EEB/IFD FOR JROE", [one("DEPT", "FOR", "L/T, EEB/IFD", "JROE")]),
    ("STATE PASS EXIMBANK STATE PASS OPIC", [one("STATE", "PASS", pass_to="EXIMBANK"), one("STATE", "PASS", pass_to="OPIC")]),
    (
        "AMEMBASSY LIMA FOR CUSTOMS ATTACHE AMEMBASSY QUITO, BOGOTA AND TUNIS FOR EXBS ADVISORS",
        [one("AMEMBASSY LIMA", "FOR", "CUSTOMS ATTACHE"), one("AMEMBASSY QUITO, BOGOTA AND TUNIS", "FOR", "EXBS ADVISORS")],
    ),
    (
        "DEF WASHDC FOR USDP/ISA HQ USAF FOR BARLOW DA WASHDC FOR ROE",
        [one("DEF WASHDC", "FOR", "USDP/ISA"), one("HQ USAF", "FOR", "", "BARLOW"), one("DA WASHDC", "FOR", "", "ROE")],
    ),
    # Several lines.
    ("DEPT FOR WHA DAS\nBARLOW", [one("DEPT", "FOR", "WHA", "DAS BARLOW")]),
    (f"DEPT FOR {'CA/VO/L/A; ' * 5}DS\nOFAC", [one("DEPT", "FOR", ", ".join(["CA/VO/L/A"] * 5 + ["DS", "OFAC"]))]),
    ("  STATE FOR WHA/AND  (JROE) \n  USDOC FOR ITA\n\n", [one("STATE", "FOR", "WHA/AND", "JROE"), one("USDOC", "FOR", "ITA")]),
    (f"STATE FOR WHA/AND\n{PAGE}USDOC FOR ITA", [one("STATE", "FOR", "WHA/AND"), one("USDOC", "FOR", "ITA")]),
    ("STATE FOR EUR/WE (ROE), EUR/RHA \n(POE), DRL", [one("STATE", "FOR", "EUR/WE, EUR/RHA, DRL", "ROE, POE")]),
    ("WHA FOR JANE ROE\nG/TIP", [one(None, "FOR", "WHA, G/TIP", "JANE ROE")]),
    ("EB FOR JROE\nKPOE\nE FOR LLAW", [one(None, "FOR", "EB", "JROE, KPOE"), one(None, "FOR", "E", "LLAW")]),
    (
        "STATE FOR WHA/PPC JANE ROE, WHA/CEN AND DRL/IL JOHN DEL\nVALLE\nPASS TO USTR",
        [one("STATE", "FOR", "WHA/PPC, WHA/CEN, DRL/IL", "JANE ROE, JOHN DEL VALLE"), one(None, "PASS", pass_to="USTR")],
    ),
    (
        "NEA FOR FRONT OFFICE; NEA/IPA FOR\nROES/POES",
        [one(None, "FOR", "NEA, FRONT OFFICE"), one(None, "FOR", "NEA/IPA", "ROES, POES")],
    ),
    # No address.
    ("THIS IS THE ORIGINAL OF THE MESSAGE", []),
    ("PARAGRAPH MARKED FROM (C) TO (U)", []),
    ("ZFR --- ZFR", []),
    ("PERISHABLE INFORMATION -- DO NOT SERVICE", []),
    (",EX-140", []),
    (" \n", []),
    ("-", []),
    ("( ) FOR ; ,", []),
    ("SECRET\nSTATE", []),
    ("ALSO", []),
    ("ALSO INFO", []),
    ("STATE", []),
]


@pytest.mark.parametrize(("raw", "expected"), SHAPES)
def test_lines_say_who_is_addressed(raw: str, expected: list[Said]) -> None:
    assert [said(attention) for attention in attention_lines(raw, 0).attentions] == expected


@pytest.mark.parametrize("raw", [raw for raw, expected in SHAPES if expected])
def test_an_address_stands_where_its_span_says(raw: str) -> None:
    for attention in attention_lines(raw, 100).attentions:
        text = raw[attention.span.start - 100 : attention.span.end - 100].replace(PAGE, "")
        assert " ".join(text.split()).rstrip(".,;") == attention.text


def test_the_lines_are_kept_as_written() -> None:
    lines = attention_lines(f"  DEPARTMENT FOR WHA/AND  (JROE) \n{PAGE}  USDOC FOR ITA\n\n").lines

    assert lines == ("DEPARTMENT FOR WHA/AND (JROE)", "USDOC FOR ITA")


@pytest.mark.parametrize(
    "words",
    ["A--", "A/B ", "JOHN DOE WHA/X ", "STATE FOR ", "(A) ", "USTR PASS ", "AND ", "A;", "A IN ", "WHA LEE ", "POLITICAL AND "],
)
def test_long_lines_are_read_too(words: str) -> None:
    assert attention_lines(words * 5000).lines
