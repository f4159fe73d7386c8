"""What a record says of the REF line: ids of cables, and of what kind each reference is."""

from __future__ import annotations

import pytest

import cablefmt

HEAD = """\
P 121459Z JUN 06
FM AMEMBASSY TUNIS
TO SECSTATE WASHDC
BT
UNCLAS TUNIS 001180

E.O. 12958: N/A
TAGS: SENV TS
SUBJECT: FLAMINGOS

"""
TEXT = "1. They are back.\nBARLOW\n"

#: The REF line of TUNIS 1180 of 2006; the ids that it names; what it names besides.
CABLES = [
    # drafters' words around them
    ("REF: (A) LIMA 79 (NOTAL); (B) 05 STATE 12345 (NOTAL) AND PREVIOUS", "06LIMA79 05STATE12345"),
    ("REF: LIMA 79 (PARA 5), STATE 12345, PARAS 1-3", "06LIMA79 06STATE12345"),
    ("REF: STATE 12345 AND SUBSEQUENT CORRESPONDENCE", "06STATE12345"),
    ("REF: LIMA 79, MAY 5, 2006", "06LIMA79"),
    ("REF: LIMA 79, 5 MAY 2006", "06LIMA79"),
    ("REF: LIMA 79, 05/06/06", "06LIMA79"),
    ("REF: LIMA 79 DATED MAY 5, 2005", "05LIMA79"),
    ("REF: LIMA 79 (5 MAY 04) AND STATE 12345", "04LIMA79 06STATE12345"),
    ("REF: A. LIMA 79 DTD 5/6/05 B. STATE 12345", "05LIMA79 06STATE12345"),
    ("REF: LIMA 79 OF DEC. 31, 1999", "99LIMA79"),
    ("REF: LIMA 79 DTG 121459Z JUN 06", "06LIMA79"),
    ("REF: LIMA'S 79 AND STATE'S 12345", "06LIMA79 06STATE12345"),
    ("REF: SEE LIMA 79 AND ALSO STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: EMBASSY'S 1150 (NOTAL); DEPT'S 12345", "06TUNIS1150 06STATE12345"),
    ("REF: EMBTEL 1150; DEPTEL 12345", "06TUNIS1150 06STATE12345"),
    ("REF: YOUR 1150", ""),
    ("REF: 06 LIMA 79 05 STATE 12345 04 RIGA 6", "06LIMA79 05STATE12345 04RIGA6"),
    ("REF: STATE-12345-05", "05STATE12345"),
    ("REF: LIMA 701-703", "06LIMA701 06LIMA703"),
    ("REF: LIMA 701 THRU 703", "06LIMA701 06LIMA703"),
    ("REF: (U) LIMA 79", "06LIMA79"),
    ("REF: LIMA 79 (A), STATE 12345 (B)", "06LIMA79 06STATE12345"),
    ("REF: STATE 12345 (ALDAC)", "06STATE12345"),
    ("REF: N/A", ""),
    ("REF: NONE.", ""),
    # bullets
    ("REF: LIMA 79", "06LIMA79"),
    ("REF: A. LIMA 79 B. STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: A) LIMA 79 B) STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: (A) LIMA 79 (B) STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: [A] LIMA 79 [B] STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: a) LIMA 79 b) STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: (a) Lima 79, (b) State 12345", "06LIMA79 06STATE12345"),
    ("REF: 1) LIMA 79; 2) STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: (1) LIMA 79 (2) STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: A. A) LIMA 79 B. B) STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: A. (A) LIMA 79 B. (B) STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: A. REF A LIMA 79 B. REF B STATE 12345", "06LIMA79 06STATE12345"),
    ("REF A: LIMA 79; REF B: STATE 12345", "06LIMA79 06STATE12345"),
    ("REF A: LIMA 79\nREF B: STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: A: LIMA 79 B: STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: A.) LIMA 79 B.) STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: A LIMA 79; B STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: A - LIMA 79, B - STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: A/ LIMA 79 B/ STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: -- LIMA 79\n     -- STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: - LIMA 79\n     - STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: A. LIMA 79\n     \xb6B. STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: \xb6A. LIMA 79\n\xb6\n\xb6B. STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: A. LIMA 79B. STATE 12345C. RIGA 6", "06LIMA79 06STATE12345 06RIGA6"),
    ("REF: (A)LIMA 79,(B)STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: LIMA 79; STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: LIMA 79, STATE 12345 AND RIGA 6", "06LIMA79 06STATE12345 06RIGA6"),
    ("REF: LIMA 79\n     STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: LIMA 79 STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: LIMA 79/STATE 12345", "06LIMA79 06STATE12345"),
    # years before, between and behind
    ("REF: 05 STATE 12345", "05STATE12345"),
    ("REF: 2005 STATE 12345", "05STATE12345"),
    ("REF: 2005PANAMA2342", "05PANAMA2342"),
    ("REF: 05PANAMA2342", "05PANAMA2342"),
    ("REF: 05PANAMA2342, 05 LIMA 6", "05PANAMA2342 05LIMA6"),
    ("REF: '05 BUENOS AIRES 1491", "05BUENOSAIRES1491"),
    ("REF: (05) LIMA 79", "05LIMA79"),
    ("REF: STATE (01) 201265", "01STATE201265"),
    ("REF: STATE 05 12345", "05STATE12345"),
    ("REF: STATE 2005 12345", "05STATE12345"),
    ("REF: STATE 05-12345", "05STATE12345"),
    ("REF: STATE 05/12345", "05STATE12345"),
    ("REF: ASUNCION 701 (04)", "04ASUNCION701"),
    ("REF: ASUNCION 701 (2004)", "04ASUNCION701"),
    ("REF: ASUNCION 701 ('04)", "04ASUNCION701"),
    ("REF: AMMAN 07718 99", "99AMMAN7718"),
    ("REF: AMMAN 07718 '99", "99AMMAN7718"),
    ("REF: PANAMA 00789/05", "05PANAMA789"),
    ("REF: QUITO 4525-91", "91QUITO4525"),
    ("REF: LIMA 4525 OF 2004", "04LIMA4525"),
    ("REF: 04-OTTAWA-57", "04OTTAWA57"),
    ("REF: 2004-OTTAWA-57", "04OTTAWA57"),
    ("REF: 04/OTTAWA/57", "04OTTAWA57"),
    ("REF: 04 OTTAWA-57", "04OTTAWA57"),
    ("REF: OTTAWA-57", "06OTTAWA57"),
    ("REF: 094 QUITO 841", "09QUITO841"),
    ("REF: A. 05 LIMA 79 (NOTAL) B. 04 STATE 12345 (NOTAL)", "05LIMA79 04STATE12345"),
    # posts that are not said again
    ("Ref: [A] State 188314, 259032, [B] Ottawa 2285", "06STATE188314 06STATE259032 06OTTAWA2285"),
    (
        "Refs: A) Kabul 936/935; B) Kabul 692/317/274; C) 05 Kabul\n5353/5194",
        "06KABUL936 06KABUL935 06KABUL692 06KABUL317 06KABUL274 05KABUL5353 05KABUL5194",
    ),
    ("REF: LIMA 7, 8 AND 9", "06LIMA7 06LIMA8 06LIMA9"),
    ("REF: LIMA 701, 05 LIMA 8, 9", "06LIMA701 05LIMA8 05LIMA9"),
    ("REF: 05 LIMA 701 AND 702", "05LIMA701 05LIMA702"),
    ("REF: STATE 188314; 259032", "06STATE188314 06STATE259032"),
    ("REF: A. STATE 188314 AND 259032; B. LIMA 6", "06STATE188314 06STATE259032 06LIMA6"),
    ("REF: LIMA 701 & 702", "06LIMA701 06LIMA702"),
    ("REF: LIMA 701 (NOTAL), 702 (NOTAL)", "06LIMA701 06LIMA702"),
    ("REF: A) 6307 B) STATE 285773", "06TUNIS6307 06STATE285773"),
    ("REF: 1178", "06TUNIS1178"),
    ("REF: A. 1178 B. 1179 (NOTAL)", "06TUNIS1178 06TUNIS1179"),
    ("REF: 870 Ulaanbaatar", "06ULAANBAATAR870"),
    ("REF: PRAGUE 849, PRAGUE, 1228", "06PRAGUE849 06PRAGUE1228"),
    # letters for digits, glued words
    ("REF: (B)O4 CHENNAI 0944", "04CHENNAI944"),
    ("REF: 05 0TTAWA 3518", "05OTTAWA3518"),
    ("REF: LAGOS O1512", "06LAGOS1512"),
    ("REF: LAGOS 15l2", "06LAGOS1512"),
    ("REF: COTON0U 348", "06COTONOU348"),
    ("REF: A)HK05511 B)HK05512", "06HONGKONG5511 06HONGKONG5512"),
    ("REF: STATE12345", "06STATE12345"),
    ("REF: LIMA#79", "06LIMA79"),
    ("REF: LIMA NO. 7901", "06LIMA7901"),
    ("REF: LIMA TEL 7901", "06LIMA7901"),
    ("REF: STATE CABLE 7901", "06STATE7901"),
    ("REF: STATE 106206 CIRCULAR", "06STATE106206"),
    # posts of several words, page breaks
    ("REF: RIO DE JANEIRO 35, PORT AU PRINCE 6", "06RIODEJANEIRO35 06PORTAUPRINCE6"),
    ("REF: RIO \n\nDE JANEIRO 1291", "06RIODEJANEIRO1291"),
    ("REF: A) LIMA 5\nB) RIO \n\nDE JANEIRO 1291", "06LIMA5 06RIODEJANEIRO1291"),
    ("REF: A) LIMA 5\nB) BRASILIA \n\n2314", "06LIMA5 06BRASILIA2314"),
    ("REF: USUN NEW YORK 5, ST. PETERSBURG 55", "06USUNNEWYORK5 06STPETERSBURG55"),
    ("REF: SAN\nTUNIS 00001180  001.2 OF 002\n\nJOSE 512", "06SANJOSE512"),
    ("REF: AMEMBASSY LIMA 5; SECSTATE WASHDC 6", "06LIMA5 06STATE6"),
    ("REF: SECTO 12005, TOSEC 140323", "06SECTO12005 06TOSEC140323"),
    ("REF: BUENOS AIRES 0079, BSAS 80", "06BUENOSAIRES79 06BUENOSAIRES80"),
    # keywords
    ("REFS: LIMA 79", "06LIMA79"),
    ("REFTEL: LIMA 79", "06LIMA79"),
    ("REFTELS: LIMA 79 AND 80", "06LIMA79 06LIMA80"),
    ("REF(S): LIMA 79", "06LIMA79"),
    ("REFTEL(S): LIMA 79", "06LIMA79"),
    ("REFERENCE: LIMA 79", "06LIMA79"),
    ("REFERENCES: LIMA 79", "06LIMA79"),
    ("REFREF: A. LIMA 79", "06LIMA79"),
    ("REF; LIMA 79", "06LIMA79"),
    ("REF.: LIMA 79", "06LIMA79"),
    ("REF- LIMA 79", "06LIMA79"),
    ("REF - LIMA 79", "06LIMA79"),
    ("REF, LIMA 79", "06LIMA79"),
    ("REF LIMA 79", "06LIMA79"),
    ("REFS (A) LIMA 79 (B) STATE 12345", "06LIMA79 06STATE12345"),
    ("RE: LIMA 79", "06LIMA79"),
    ("REFF: LIMA 79", "06LIMA79"),
    ("R E F: LIMA 79", "06LIMA79"),
    ("Reftels: Lima 79", "06LIMA79"),
    ("REF:LIMA 79", "06LIMA79"),
    ("REF:\n\nLIMA 79", "06LIMA79"),
    ("REFS: \n\nA. LIMA 79\nD.01 BRASILIA 3714", "06LIMA79 01BRASILIA3714"),
    ("REF: A. LIMA 79\n\n     B. STATE 12345\n\n     C. RIGA 6", "06LIMA79 06STATE12345 06RIGA6"),
    ("REF: LIMA 79\n\nSTATE 12345", "06LIMA79 06STATE12345"),
    ("REF: (1) LIMA 79\n\n(2) STATE 12345", "06LIMA79 06STATE12345"),
    ("REF: STATE 5\n\nSIPDIS\n\nB. LIMA 79\nC. RIGA 6", "06STATE5 06LIMA79 06RIGA6"),
    ("REFS:\nSIPDIS\n(A) LIMA 79\n(B) RIGA 6", "06LIMA79 06RIGA6"),
    # other fields behind it
    ("REF: TRIPOLI 227  TUNIS 00001180  001.2 OF 002   CLASSIFIED BY: DCM Jane Roe, for reasons 1.4 (b).", "06TRIPOLI227"),
    ("REF: LIMA 79 Classified By: Jane Roe for reasons 1.4 (b).", "06LIMA79"),
    ("REF: LIMA 79 SIPDIS", "06LIMA79"),
    ("REF: LIMA 5 -- A LONG TALK ON Haiti 1", "06LIMA5"),
    ("REF: LIMA 227  PORT AU PR 00001540  001.2 OF 002   CLASSIFIED BY: DCM Jane Roe, for reasons 1.4 (b).", "06LIMA227"),
    ("Ref: a. lima 79\n     b. 05 state 123456 (notal)", "06LIMA79 05STATE123456"),
    ("CLASSIFIED BY: DCM Jane Roe, for reasons 1.4 (b).\n\nREF: LIMA 79", "06LIMA79"),
    ("CLASSIFIED BY: DCM Jane Roe, for reasons 1.4 (b). REF: LIMA 79", "06LIMA79"),
]

#: What is no cable: of what kind it is, and how it is written.
OTHERS = [
    ("mail", "DOE-ROE E-MAIL OF 12/01/09"),
    ("mail", "DOE EMAIL DATED 6 FEBRUARY"),
    ("mail", "E-MAILS FROM DOE 3 MAY"),
    ("mail", "ROE/DOE E MAIL OF 05/06/06"),
    ("mail", "DOEJ@EXAMPLE.ORG OF MAY 3"),
    ("mail", "DOE FAX OF MAY 3"),
    ("telephone", "DOE/ROE TELCON 02/16/2010"),
    ("telephone", "DOE-ROE 7/15 TELCON"),
    ("telephone", "DOE-ROE TELECON"),
    ("telephone", "DOE-ROE PHONECON OF MAY 3"),
    ("telephone", "TELEPHONE CONVERSATION DOE/ROE"),
    ("telephone", "DOE-ROE DVC OF MAY 3"),
    ("memo", "MEMO OF MAY 3"),
    ("memo", "DOE-ROE MEMCON, MAY 3"),
    ("memo", "MEMORANDUM OF CONVERSATION OF MAY 3"),
    ("letter", "LETTER (LOR) 08-135 OF 15 JUL 08."),
    ("letter", "MINISTER'S LETTER OF MAY 3"),
    ("note", "DIPLOMATIC NOTE 512/06"),
    ("note", "CIRCULAR NOTE OF MAY 3"),
    ("note", "AIDE MEMOIRE OF MAY 3"),
    ("report", "2004 HUMAN RIGHTS REPORT FOR PANAMA"),
    ("report", "IIR 6 832 0617 08"),
    ("report", "TD-314/12345-06"),
    ("report", "CERP 0001"),
    ("report", "TUNIS DAILY REPORT 512"),
    ("manual", "9 FAM Appendix K, 406 (6)"),
    ("manual", "9 FAM 41.31 N2"),
    ("manual", "5 FAH-2 H-250"),
    ("manual", "22 CFR 41.31"),
    ("message", "SECDEF MSG DTG 301601z SEP 08"),
    ("message", "SECDEF R162245Z OCT 08"),
    ("message", "CINCPAC 120305Z JUL 75"),
    ("message", "USCENTCOM MESSAGE OF MAY 3"),
    ("airgram", "STATE CA-3400 NOV 2, 1966"),
    ("airgram", "TUNIS A-50"),
    ("airgram", "A-512"),
    ("airgram", "EMBASSY'S AIRGRAM 512"),
    ("web", "HTTP://WWW.EXAMPLE.ORG/A/B?C=1,2".lower()),
    ("web", "www.example.org/fish"),
    ("other", "EXP.LIC. D328589"),
    ("other", "TALKS IN ROME"),
    ("other", "LIMA"),
    ("other", "LIMA SEPTEL"),
    ("other", "AS NOTED IN TEXT"),
    ("other", "UNSCR 1540"),
    ("other", "2008"),
    ("other", "285773"),
    ("other", "202-647-1234"),
]


def record_of(line: str) -> cablefmt.Record:
    return cablefmt.record(cablefmt.parse(f"{HEAD}{line}\n\n{TEXT}"))


@pytest.mark.parametrize(("line", "ids"), CABLES)
def test_a_cable_that_is_referred_to_has_its_id(line: str, ids: str) -> None:
    assert record_of(line).references == tuple(ids.split())


@pytest.mark.parametrize("line", ["REF: N/A", "REF: NONE.", "Ref: None"])
def test_that_there_is_no_reference_is_none(line: str) -> None:
    assert record_of(line).other_references == ()


@pytest.mark.parametrize(("kind", "text"), OTHERS)
def test_what_is_no_cable_is_typed_and_kept_as_written(kind: str, text: str) -> None:
    cable = cablefmt.parse(f"{HEAD}REF: A. {text}\n     B. LIMA 79 (NOTAL)\n\n{TEXT}")
    (item, _) = cable.preamble.references

    assert (item.kind, item.text) == (kind, text)
    assert cablefmt.record(cable).other_references == (text,)
    assert cablefmt.record(cable).references == ("06LIMA79",)


@pytest.mark.parametrize(
    "prose",
    [
        "Ref A reports that the flamingos of Lima are 79.",
        "Reftel asked whether 79 flamingos are back.",
        "Reference is made to the letter of 5 May.",
        "Refugees in 1994 saw 79 flamingos.",
        "References to Lima were few.",
        "Re the flamingos: Lima has 79.",
        "REF A REPORTS THAT THEY ARE BACK.",
    ],
)
def test_a_sentence_about_a_reference_is_none(prose: str) -> None:
    found = cablefmt.record(cablefmt.parse(f"{HEAD}REF: STATE 12345\n\n{prose}\n\n{TEXT}"))

    assert (found.references, found.other_references) == (("06STATE12345",), ())
    assert found.narrative
    assert prose in found.narrative
    assert prose in (record_of(prose).narrative or "")
    assert not record_of(prose).references


def test_text_below_a_reference_line_is_not_part_of_it() -> None:
    found = record_of("REF: STATE 12345\nThe flamingos of lake Tunis are back and stay.")

    assert (found.references, found.other_references) == (("06STATE12345",), ())


def test_a_cable_without_a_year_keeps_its_references_as_written() -> None:
    found = cablefmt.record(cablefmt.parse(f"UNCLAS TUNIS 001180\n\nSUBJECT: FISH\n\nREF: A. LIMA 79 B. 05 LIMA 6\n\n{TEXT}"))

    assert (found.references, found.other_references) == (("05LIMA6",), ("LIMA 79",))
