"""Words and lines: the invented text that cables are made of.

Nothing here may be taken for something else: a line begins with a plain word, a text ends with a full stop. What *looks* like
structure and is none (`REF`, `2005`, `SECRET` in a sentence) stands inside the lines.
"""

from __future__ import annotations

from functools import cache
from itertools import product

from hypothesis import strategies as st

OPENINGS = ("The Minister visited our office", "Tunisia has nine orchestras;", "U.S. flowers arrived", "Caf\xe9 owners,")
#: Lines for the middle of a text. They look like structure as often as they do not.
LINES = (
    "with flowers and nine orchestras",
    "which REF B and the TAGS line call SECRET since 2005,",
    "SUMMARY of the E.O. 12958 seminar (Office) in",
    'and 12.5 percent -- or $310 -- "yes" A. 1. BT',
    "BUENOS AIRES AND LIMA",
    "a/b NGO's",
)
ENDINGS = ("It ended", "Nine orchestras played", "Yesterday we left")
SUBJECTS = ("A VISIT", 'KAZAKHSTAN: "BIS" IN 2006', "Trade Talks (Again) with the U.S.-EU Lycee", "TAGS AND TABS:")
SECOND_LINES = ("", "\nOF NINE ORCHESTRAS", "\nand 05 More", "\nAN UPDATE ON THE REF")
POSTS = ("ALMATY", "LIMA", "TUNIS", "SAN JOSE", "PORT AU PRINCE", "STATE", "USUN NEW YORK")
SURNAMES = ("BARLOW", "WETHERBY", "O'DONOHUE", "STRAUSZ-HUPE", "DE PREE", "TIMKEN JR")
NAMES = ("Jane Doe", "Richard Q. Roe", "Antonia Wetherby")


@cache
def marks() -> st.SearchStrategy[str | None]:
    """A portion mark without its parentheses, or none."""
    return st.sampled_from((None, "U", "SBU", "C", "C/NF", "S", "S//NF", "SBU/NF"))


def _texts(last: str) -> tuple[str, ...]:
    middles = [(), *product(LINES), *product(LINES, LINES)]
    long = ("\n".join((opening, *middle, ending)) for middle in middles for opening in OPENINGS for ending in ENDINGS)
    return tuple(text + last for text in (*ENDINGS, *long))


_SENTENCES, _ITEMS = _texts("."), _texts(";")


@cache
def text_lines() -> st.SearchStrategy[str]:
    """A few lines of prose: the first begins with a capital, the last ends with a lower-case word and a full stop."""
    return st.sampled_from(_SENTENCES)


@cache
def item_lines() -> st.SearchStrategy[str]:
    """The same, but the list goes on: a semicolon at the end."""
    return st.sampled_from(_ITEMS)


@cache
def capital_lines() -> st.SearchStrategy[str]:
    """One or two lines such as a SUBJECT has."""
    return st.sampled_from(tuple(map("".join, product(SUBJECTS, SECOND_LINES))))
