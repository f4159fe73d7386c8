"""Soups: pieces of cables in any order. No cable is like this; every one must be read, printed and checked all the same."""

from __future__ import annotations

from hypothesis import strategies as st

__all__ = ["soups"]

PIECES = (
    *'\n\n\n  \t\r\x0c\xa0\u2028\\¶".,:;()-#*',
    *("\n\n", "\r\n", "\n \n", "--------------", "=====", "\x00", "\ufeff", "\ud7ff", "\U0001f600", "٣", "é"),
    *("VZCZCXRO1740", "RR RUEHTA", "DE RUEHTA #0079/01 0120508", "ZNR UUUUU ZZH", "P R 120508Z JAN 06", "R 329999Z XXX 06"),
    *(
        "FM USOFFICE ALMATY",
        "TO RUEHC/SECSTATE WASHDC PRIORITY 4460",
        "INFO ",
        "XMT AMEMBASSY SOFIA",
        "BT",
        "#0079",
        "NNNN",
        "NNN",
    ),
    *("UNCLAS", "S E C R E T", "CONFIDENTIAL", "SECTION 01 OF 02", "ALMATY 000079", "UNCLAS ALMATY 000079", "TOSEC 340058"),
    *("SIPDIS", "SENSITIVE", "NOFORN", "STATE FOR EUR/CACEN (JWELLS)", "C O R R E C T E D COPY"),
    *(
        "E.O. 12958: ",
        "EO 12958 DECL: ",
        "01/12/2016",
        "N/A",
        "E.O.",
        "TAGS: ",
        "TAGS",
        "PGOV PREL KZ",
        "OVIP (DOE, JANE B.)",
        "UNGA/C-6",
    ),
    *(
        "SUBJECT: ",
        "SUBJ:",
        "A VISIT",
        "REF: ",
        "REFTEL",
        "A. ALMATY 79",
        "B) 05 STATE 123456",
        "(NOTAL)",
        "Classified By: ",
        "1.4 (b) and (d)",
    ),
    *(
        "1.",
        "1. (SBU) ",
        "2. (C/NF)",
        "12",
        "999. ",
        "(1) ",
        "a) ",
        "-- ",
        "A. ",
        "Summary: ",
        "the Minister",
        "End comment.",
        "COMMENT",
    ),
    *(
        "ALMATY 00000079  002 OF 003",
        "PAGE 02        ALMATY  00079  01 OF 02  120508Z",
        "BARLOW",
        "DE PREE",
        "2006ALMATY00079 - UNCLASSIFIED",
    ),
    *(
        "Identifier\nCreated\nClassification\nOrigin\n",
        "06ALMATY79\n",
        "2006-01-12 05:08:00\n",
        "Cable title:\xa0\xa0\n",
        "Tags:\xa0\xa0PGOV\xa0",
    ),
    *(
        "This record is a partial extract of the original cable.",
        "pdf\xa0how-to read a cable",
        "Viewing cable 06ALMATY79, A VISIT",
        '","',
    ),
)


def soups() -> st.SearchStrategy[bytes]:
    """Up to forty pieces.

    >>> from hypothesis import find
    >>> find(soups(), lambda text: b"NNNN" in text)
    b'NNNN'
    """
    return st.lists(st.sampled_from(PIECES), max_size=40).map(lambda pieces: "".join(pieces).encode())
