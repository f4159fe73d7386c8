"""Whose name the Record gives as the sign-off: every shape that ends a cable, and what only looks like one."""

from __future__ import annotations

import pytest

from cablefmt import parse, parse_all, record, reformat
from cablefmt.model import Banner, ClosingNote, Signature

MIXED = "UNCLAS TUNIS 000079\n\nE.O. 12958: N/A\nTAGS: SENV, TS\nSUBJECT: FLAMINGOS\n\n1. They are back.\n\n2. "
CAPITALS = "UNCLAS TUNIS 000079\n\nE.O. 12065: N/A\nTAGS: SENV, TS\nSUBJECT: FLAMINGOS\n\n1. THEY ARE BACK.\n\n2. "

SIGNED = [
    # On a line of its own.
    ("The lake is wet.\n\nROE", "ROE"),
    ("The lake is wet.\nROE", "ROE"),
    ("The lake is wet\nMARLOW", "MARLOW"),
    ("The lake is wet.\nMarlow\n", "Marlow"),
    ("The lake is wet.\n\nDE PREE", "DE PREE"),
    ("The lake is wet.\nLe Marlow\n", "Le Marlow"),
    ("The lake is wet.\n\nTIMKEN JR", "TIMKEN JR"),
    ("The lake is wet.\nSTRAUSZ-HUPE\n", "STRAUSZ-HUPE"),
    ("The lake is wet, says Jane Doe (DOE),\nMARLOW", "MARLOW"),
    # On the last line of the text.
    ("The lake is wet. End comment. MARLOW", "MARLOW"),
    ("The lake is wet. End summary. Marlow", "Marlow"),
    ("The lake is wet. O'DONOHUE", "O'DONOHUE"),
    ("The lake is wet. DE PREE", "DE PREE"),
    ("The lake is wet. #MARLOW", "MARLOW"),
    ("The lake:\n-- wet;\n-- blue. MARLOW", "MARLOW"),
    ("TUNIS MINIMIZE CONSIDERED.  MARLOW", "MARLOW"),
    ("The lake is wet. Minimize considered MARLOW", "MARLOW"),
    # Glued to it.
    ("The lake is wet.MARLOW", "MARLOW"),
    ("The lake is wet by the 12.MARLOW", "MARLOW"),
    ("The lake is wet by 2012MARLOW\n", "MARLOW"),
    ("The lake is wetMARLOW\n", "MARLOW"),
    # Behind or below something else.
    ("LAKE WET UNQUOTE\nMARLOW", "MARLOW"),
    ("LAKE WET. UNQUOTE.\nMARLOW\nNNNN", "MARLOW"),
    ("The lake is wet.\n\nMINIMIZE CONSIDERED\nMARLOW", "MARLOW"),
    ("The lake is wet.\n \n. \nMARLOW", "MARLOW"),
    ("LAKE WET.\n\nGP-3\nMARLOW\n", "MARLOW"),
    ("LAKE WET.\n\nEXEMPT\n\nMARLOW\n", "MARLOW"),
    ("The lake is wet.\n\nUNCLASSIFIED\nMARLOW\nNNNN", "MARLOW"),
    # Decorated, or with rubbish behind it.
    ("The lake is wet.\n\nMARLOW##", "MARLOW"),
    ("The lake is wet.\n\nMCMARLOW.", "MCMARLOW"),
    ("The lake is wet.\n\n***MARLOW***\n", "MARLOW"),
    ('The lake is wet.\nMARLOW "\n', "MARLOW"),
    ("The lake is wet.\nMarlow\n\n...", "Marlow"),
    ("The lake is wet.\n\nMARLOW\n1/21/2009\n", "MARLOW"),
    # With the signer's office.
    ("The lake is wet.\n\nMARLOW\nAMBASSADOR\n", "MARLOW"),
    ("The lake is wet.\nMarlow\nCharge d'Affaires\n", "Marlow"),
    ("The lake is wet.\n\nMarlow (Acting)\n", "Marlow"),
    ("The lake is wet.\n\nMARLOW, ACTING\n", "MARLOW"),
    # With initials, or what tells a son from his father.
    ("The lake is wet.\n\nJ. MARLOW\n", "J. MARLOW"),
    ("The lake is wet.\n\nJ.B. MARLOW\n", "J.B. MARLOW"),
    ("The lake is wet.\n\nMARLOW, JR.\n", "MARLOW, JR."),
    ("The lake is wet.\n\nO\u2019MARLOW\n", "O\u2019MARLOW"),
    ("The lake is wet.\n\n*** MARLOW ***\n", "MARLOW"),
    # Before what stations and archives put behind a text.
    ("LAKE WET.\nMARLOW\nUNCLASSIFIED\n\n\nNNNN", "MARLOW"),
    ("LAKE WET.\nMARLOW\nLIMITED OFFICIAL USE\nLIMITED OFFICIAL USE\n\nNNNN", "MARLOW"),
    ("LAKE WET.\nMARLOW\nUNCLASSIFIED\n  SBU\n", "MARLOW"),
    ("LAKE WET.\nMARLOW\n\nUNCLASSIFIED//FOR OFFICIAL USE ONLY\n", "MARLOW"),
    ("LAKE WET.\nMARLOW\n\nUNCLASSIFIED\n\n<< END OF DOCUMENT >>", "MARLOW"),
    ("LAKE WET.\nMARLOW\n=======================CABLE ENDS============================", "MARLOW"),
    ("LAKE WET.\n\nMARLOW\nGP-3\nUNCLASSIFIED\n", "MARLOW"),
    ("LAKE WET.\n\nMARLOW\n\nNNNN\n      2004TUNIS01540 - UNCLASSIFIED", "MARLOW"),
    ("LAKE WET.\n\nMARLOW\n\n2004TUNIS01540 - UNCLASSIFIED\n\nNNNN", "MARLOW"),
    ("LAKE WET.\nMARLOW\nBT\n#0079\n\nNNNN", "MARLOW"),
    ("LAKE WET.\nMARLOW\n\nNOTE BY OC/T:  HEADING AS RECEIVED.  CORRECTION TO FOLLOW.\n", "MARLOW"),
    ("LAKE WET.\nMARLOW\nNOTE BY OC/T: NOT PASSED ABOVE ADDRESSEES.\n\nUNCLASSIFIED\nNNNN", "MARLOW"),
    ("LAKE WET.\nMARLOW\n\nNOTE: NOT PASSED TO ABOVE ADDRESSEE(S)\n\n             UNCLASSIFIED\n", "MARLOW"),
    ("LAKE WET.\nMARLOW\n\n\nUNCLASSIFIED\n\nSIPDIS\n", "MARLOW"),
    (
        "LAKE WET.\nMARLOW\n  UNCLASSIFIED\n\n\n  UNCLASSIFIED\n\nPAGE 04        TUNIS  00079  04 OF 04  071629Z\n\n",
        "MARLOW",
    ),
    ("LAKE WET.\nMARLOW\nUNCLASSIFIED\n\nUNCLASSIFIED\n\nPAGE 04  TUNIS  00079  071629Z\n\n\nUNCLASSIFIED\n\nNNNN\n", "MARLOW"),
    (
        "LAKE WET.\n\nMARLOW\n\nUNCLASSIFIED\n\nDeclassified/Released US Department of State EO Systematic\nReview 30 JUN 2006\n",
        "MARLOW",
    ),
    # A post's invitation to its pages behind it, or before it.
    ("The lake is wet.\n\nMARLOW\n\n\u201cVisit Tunis's Classified Web Site at http://www.example.gov/tunis\u201d", "MARLOW"),
    ("The lake is wet.\nMARLOW\nVisit Tunis's Classified Website:\nhttp://www.example.gov/tunis\n", "MARLOW"),
    ("The lake is wet.\n\nVisit Tunis's Classified Web Site at \nhttp://www.example.gov/tunis \n \nMARLOW\n", "MARLOW"),
    ("The lake is wet.\nVisit Tunis's Classified Website: XXXXXXXXXXXX \nMARLOW", "MARLOW"),
    # Two names: the last is the chief's.
    ("The lake is wet.\nROE\nMARLOW", "MARLOW"),
    ("The lake is wet.\n\nROE\nMARLOW\n", "MARLOW"),
    ("The lake is wet.\nMARLOW \nMARLOW", "MARLOW"),
    ("The lake is wet.\n\nMARLOW Marlow", "MARLOW"),
]

UNSIGNED = [
    "The lake is wet.",
    "The lake is wet.\n\nXXXXXXXXXXXX",
    "The lake is wet.\n\nSIPDIS",
    "The lake is wet.\n\nEND SUMMARY",
    "The lake is wet.\nEnd Points",
    "The lake is wet.\n\nMINIMIZE CONSIDERED.",
    "The lake is wet.\n\nUNCLASSIFIED\n   SBU\n",
    "The lake is wet.\n\nBIO NOTE",
    "The lake is wet.\n\nPAGE 2",
    "We need\n\nACTION REQUESTED",
    "BEST REGARDS",
    "The lake is wet.\n\nCONCLUSION",
    "The lake is wet.\n\nTHE END",
    "1. Is the lake dry?\nNone.",
    "1. Is the lake dry?\n\nYes.",
    "The lake is wet.\n\nCOPY TO LIMA",
    "The lake is wet.\n\nNOTHING FOLLOWS",
    "The lake is wet.\n\nDEPARTMENT PLEASE PASS",
    "The lake is wet.\n\nOECD",
    "The lake is wet.\nUNESCO\n",
    "Cables:\n\nA. TUNIS\nB. LIMA\n",
    # The end of a sentence.
    "THE LAKE IS WET AND SO IS\nTUNIS.",
    "THE LAKE IS WET AND SO IS\n\nTUNIS.",
    "The flight is AF 206\n\nPARIS",
    "We ask for\nASSISTANCE.",
    "It is run by\nUNESCO",
    "They left for USTR",
    "Visit the site:\nTUNIS",
    "Participants:\nMr. Roe\nMr. Marlow",
    "List:\n- apples\n- PEARS",
    "1. List:\n\na. apples.\nb. Pears.",
    "1. List:\n\na. (U) apples.\nb. (U) Pears",
]


@pytest.mark.parametrize("header", [MIXED, CAPITALS], ids=["mixed", "capitals"])
@pytest.mark.parametrize(("text", "name"), SIGNED)
def test_the_name_is_found(header: str, text: str, name: str) -> None:
    assert record(parse(header + text)).signature == name
    assert "MARLOW" not in (record(parse(header + text)).narrative or "")


@pytest.mark.parametrize("header", [MIXED, CAPITALS], ids=["mixed", "capitals"])
@pytest.mark.parametrize("text", UNSIGNED)
def test_what_is_no_name_is_not_taken_for_one(header: str, text: str) -> None:
    assert record(parse(header + text)).signature is None


@pytest.mark.parametrize("text", [text for text, _ in SIGNED] + UNSIGNED)
def test_canonical_text_has_the_same_sign_off(text: str) -> None:
    written = reformat(MIXED + text)

    assert record(parse(written)).signature == record(parse(MIXED + text)).signature


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("MARLOW\nAMBASSADOR\n", "AMBASSADOR"),
        ("Marlow (Acting)\n", "Acting"),
        ("MARLOW\nCHARGE D'AFFAIRES, A.I.", "CHARGE D'AFFAIRES, A.I."),
    ],
)
def test_the_office_of_the_signer_is_kept(text: str, title: str) -> None:
    signed = parse(f"{MIXED}The lake is wet.\n\n{text}").closing.signature

    assert signed is not None
    assert signed.title == title


def test_two_names_are_two_sign_offs() -> None:
    closing = parse(f"{MIXED}The lake is wet.\nROE\nMARLOW\n").closing

    assert [signed.name for signed in closing.all(Signature)] == ["ROE", "MARLOW"]


def test_a_note_and_a_banner_below_the_name_are_read() -> None:
    closing = next(parse_all(f"{CAPITALS}LAKE WET.\nMARLOW\nGP-3\nNOTE BY OC/T: AS\nRECEIVED.\nUNCLASSIFIED\n\nNNNN\n")).closing

    assert [note.text for note in closing.all(ClosingNote)] == ["GP-3", "NOTE BY OC/T: AS RECEIVED."]
    assert [banner.text for banner in closing.all(Banner)] == ["UNCLASSIFIED"]


def test_a_page_line_inside_the_rubbish_behind_a_name_changes_nothing() -> None:
    text = f"{MIXED}The lake is wet.\nMARLOW 0 02/1\nTUNIS 00000079  002 OF 003\n\n8/2008\n"
    written = reformat(text)

    assert parse(written) == parse(text)
