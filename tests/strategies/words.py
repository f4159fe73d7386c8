"""Words and lines: the invented text that cables are made of.

Everything here is text that no production could take for something else: a line begins with a plain word, a block ends
with a full stop. What *looks* like structure and is none (`REF`, `2005`, `SECRET` in a sentence) stands inside the lines.
"""

from __future__ import annotations

from hypothesis import strategies as st

PLAIN = ("The", "Minister", "visited", "our", "office", "with", "flowers", "and", "nine", "orchestras", "yesterday", "Tunisia")
ODD = (
    "REF",
    "TAGS",
    "SECRET",
    "SUMMARY",
    "12.5",
    "2005,",
    "(Office)",
    '"yes"',
    "Caf\xe9",
    "U.S.",
    "E.O.",
    "--",
    "$310",
    "NGO's",
    "a/b",
    "A.",
    "1.",
    "BT",
)
POSTS = ("ALMATY", "LIMA", "TUNIS", "SAN JOSE", "PORT AU PRINCE", "STATE", "USUN NEW YORK")
SURNAMES = ("ORDWAY", "WETHERBY", "O'DONOHUE", "STRAUSZ-HUPE", "DE PREE", "TIMKEN JR")
NAMES = ("Jane Doe", "Richard Q. Roe", "Antonia Wetherby")


def marks() -> st.SearchStrategy[str]:
    """A portion mark without its parentheses."""
    return st.sampled_from(("U", "SBU", "C", "C/NF", "S", "S//NF", "SBU/NF"))


@st.composite
def text_lines(draw: st.DrawFn, last: str = ".") -> str:
    """A few lines of prose: the first begins with a capital, the last ends with a lower-case word and `last`."""
    word = st.sampled_from(PLAIN) | st.sampled_from(ODD)
    lines = draw(st.lists(st.tuples(st.sampled_from(PLAIN), st.lists(word, max_size=6)), max_size=3))
    middle = [" ".join((first, *rest)) for first, rest in lines]
    return "\n".join([*_capitalised(middle), " ".join((draw(st.sampled_from(PLAIN)).capitalize(), "ended" + last))])


def _capitalised(lines: list[str]) -> list[str]:
    return [lines[0][0].upper() + lines[0][1:], *lines[1:]] if lines else []


@st.composite
def capital_lines(draw: st.DrawFn, most: int = 2) -> str:
    """One or two lines such as a SUBJECT has."""
    first = st.sampled_from(("KAZAKHSTAN:", "VISIT", "MINISTER'S", "Trade", "LYCEE"))
    rest = st.lists(
        st.sampled_from(("OF", "THE", "ORCHESTRA", "2006", "U.S.-EU", "Talks", "(AGAIN)", '"BIS"', "AND", "TAGS", "05")),
        max_size=5,
    )
    lines = draw(st.lists(st.tuples(first, rest), min_size=1, max_size=most))
    return "\n".join(" ".join((word, *others)) for word, others in lines)
