"""Words and lines: the invented text that cables are made of.

Everything here is text that no production could take for something else: a line begins with a plain word, a block ends
with a full stop. What *looks* like structure and is none (`REF`, `2005`, `SECRET` in a sentence) stands inside the lines.
"""

from __future__ import annotations

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
ENDINGS = ("It ended", "yesterday we left", "Nine orchestras played")
POSTS = ("ALMATY", "LIMA", "TUNIS", "SAN JOSE", "PORT AU PRINCE", "STATE", "USUN NEW YORK")
SURNAMES = ("ORDWAY", "WETHERBY", "O'DONOHUE", "STRAUSZ-HUPE", "DE PREE", "TIMKEN JR")
NAMES = ("Jane Doe", "Richard Q. Roe", "Antonia Wetherby")


def marks() -> st.SearchStrategy[str]:
    """A portion mark without its parentheses."""
    return st.sampled_from(("U", "SBU", "C", "C/NF", "S", "S//NF", "SBU/NF"))


@st.composite
def text_lines(draw: st.DrawFn, last: str = ".") -> str:
    """A few lines of prose: the first begins with a capital, the last ends with a lower-case word and `last`."""
    ending = draw(st.sampled_from(ENDINGS)) + last
    if draw(st.booleans()):
        return ending.capitalize()
    middle = draw(st.lists(st.sampled_from(LINES), max_size=2))
    return "\n".join((draw(st.sampled_from(OPENINGS)), *middle, ending))


def capital_lines() -> st.SearchStrategy[str]:
    """One or two lines such as a SUBJECT has."""
    first = (
        "A VISIT",
        'KAZAKHSTAN: THE MINISTER\'S "BIS" IN 2006',
        "Trade Talks (Again) with the U.S.-EU Lycee",
        "TAGS AND TABS:",
    )
    second = ("", "\nOF NINE ORCHESTRAS", "\nand 05 More", "\nAN UPDATE ON THE REF")
    return st.builds(str.__add__, st.sampled_from(first), st.sampled_from(second))
