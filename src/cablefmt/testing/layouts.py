"""Odd layouts: a cable printed in ways that are legal and not canonical. Each must be read as the same cable.

An oddity is a function from the canonical text to one that looks different; it knows its lines by how they begin, since no
line of generated prose begins like a line of a header.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from hypothesis import strategies as st

from cablefmt.model import (
    ActionAddressees,
    Cable,
    DateTimeGroup,
    FromLine,
    InfoAddressees,
    ListItem,
    OriginLine,
    Part,
    RoutingLine,
    SecurityLine,
    StartOfMessage,
    TextBlock,
    Transmission,
    walk,
)
from cablefmt.render import render

__all__ = ["ODDITIES", "layouts"]

Oddity = Callable[[st.DrawFn, Cable, list[str]], list[str]]

SPELLINGS = {
    "E.O. ": ("EO ", "E. O. ", "E.o. ", "E.0. "),
    "TAGS: ": ("TAGS:", "Tags: ", "TAGS ", "TAGES: "),
    "SUBJECT: ": ("SUBJ: ", "Subject: ", "SUBJECT:", "SUBJECT "),
    "REF: ": ("REFS: ", "REFTEL: ", "Ref: ", "REF:", "REF(S): "),
    "Classified By: ": ("CLASSIFIED BY: ", "Classified by: ", "Classified By:"),
    "UNCLAS ": ("UNCLASSIFIED ", "U N C L A S ", "Unclas "),
    "C O N F I D E N T I A L ": ("CONFIDENTIAL ", "C O N F I D E N T I A L  "),
    "S E C R E T ": ("SECRET ", "S e c r e t "),
    "NNNN": ("NNN", "NNNNN", "NNNNMAFVVZCZ"),
}
PORTAL = """\
Identifier
Created
Classification
Origin
06ALMATY79
2006-01-12 05:08:00
UNCLASSIFIED
US Office Almaty
Cable title:\xa0\xa0

A VISIT

Tags:\xa0\xa0PGOV\xa0
pdf\xa0how-to read a cable"""
#: The same in the order of a row, as it stands behind a head.
ROW = """\
1234
2006-01-12 05:08:00
06ALMATY79
US Office Almaty
UNCLASSIFIED

"""
#: What an archive prints of a head above such a row.
_ABOVE = (StartOfMessage, RoutingLine, OriginLine, SecurityLine, DateTimeGroup, FromLine, ActionAddressees, InfoAddressees)
PAGE_LINES = (
    "ALMATY 00000079  002 OF 003",
    "ALMATY 00000079  001.2 OF 003",
    "UNCLASSIFIED\nPAGE 02        ALMATY  00079  01 OF 02  120508Z",
)


def _some(draw: st.DrawFn, lines: list[str]) -> set[int]:
    return draw(st.sets(st.integers(0, len(lines) - 1), max_size=6)) if lines else set()


def trailing_blanks(draw: st.DrawFn, _cable: Cable, lines: list[str]) -> list[str]:
    """Blanks at the ends of lines, on blank lines too."""
    chosen, blank = _some(draw, lines), draw(st.sampled_from((" ", "  ", "\t", "\xa0", " \\", "\x0c")))
    return [line + blank if number in chosen else line for number, line in enumerate(lines)]


def blank_lines(draw: st.DrawFn, _cable: Cable, lines: list[str]) -> list[str]:
    """More than one blank line where there is one, and some at the end."""
    chosen = _some(draw, lines)
    return [part for number, line in enumerate(lines) for part in ([""] * 2 if not line and number in chosen else [line])] + [
        ""
    ] * len(chosen)


def spellings(draw: st.DrawFn, _cable: Cable, lines: list[str]) -> list[str]:
    """Keywords, classes and the terminator as posts and archives spell them."""
    return [_respelled(draw, line) for line in lines]


def _respelled(draw: st.DrawFn, line: str) -> str:
    canonical = next((word for word in SPELLINGS if line.startswith(word)), None)
    # The labels of SMART, with their values in a column, have one spelling.
    if canonical is None or line.removeprefix(canonical)[:1] == " ":
        return line
    return draw(st.sampled_from((canonical, *SPELLINGS[canonical]))) + line.removeprefix(canonical)


#: A TAGS code has no more letters than this.
_LONGEST_CODE = 4


def wrapped_tags(draw: st.DrawFn, _cable: Cable, lines: list[str]) -> list[str]:
    """The TAGS line on two lines, with commas or without."""
    return [
        draw(st.sampled_from((line, _wrapped(line, " "), _wrapped(line, ", ")))) if _is_tags_line(line) else line
        for line in lines
    ]


def _is_tags_line(line: str) -> bool:
    """Whether it is one, and not the label of SMART with its column."""
    return line.startswith("TAGS: ") and not line.startswith("TAGS:  ")


def _wrapped(line: str, separator: str) -> str:
    if "(" in line:
        return line
    keyword, *terms = line.split(" ")
    # A comma would divide a term of several words, such as `HUMAN RIGHTS`.
    if separator != " " and any(len(term) > _LONGEST_CODE for term in terms):
        return line
    half = len(terms) // 2 + 1
    rest = separator.join(terms[half:])
    return f"{keyword} {separator.join(terms[:half])}" + (f"{separator.rstrip()}\n{rest}" if rest else "")


def references_on_one_line(_draw: st.DrawFn, _cable: Cable, lines: list[str]) -> list[str]:
    """`REF: A. ALMATY 79 B. LIMA 6`."""
    return "\n".join(lines).replace("\n     ", " ").split("\n")


def numbers(draw: st.DrawFn, _cable: Cable, lines: list[str]) -> list[str]:
    """Paragraph numbers with a pilcrow, or glued to the mark."""
    odd = draw(st.sampled_from((lambda line: "\xb6" + line, lambda line: line.replace(". (", ".(", 1), lambda line: "  " + line)))
    return [odd(line) if _is_numbered(line) else line for line in lines]


def _is_numbered(line: str) -> bool:
    number, stop, _ = line.partition(". ")
    return bool(stop) and number.isdigit()


def pages(draw: st.DrawFn, cable: Cable, lines: list[str]) -> list[str]:
    """Page lines before paragraphs, and inside sentences."""
    texts = [node.text.split("\n") for node in walk(cable) if isinstance(node, (TextBlock, ListItem))]
    inside = {pair for text in texts for pair in pairwise(text)}
    page, behind = draw(st.sampled_from(PAGE_LINES)), [""] * draw(st.integers(0, 2))
    chosen, made = _some(draw, lines), list[str]()
    for number, line in enumerate(lines):
        before = lines[number - 1] if number else ""
        # A line in capitals between a page line and a blank one would be a heading.
        in_sentence = (
            before[-1:].isalpha()
            and not (before.isupper() or line.isupper())
            and any(before.endswith(one) and line == other for one, other in inside)
        )
        if number in chosen and ((_is_numbered(line) and not before) or in_sentence):
            made += [page, *behind]
        made.append(line)
    return made


def portal(_draw: st.DrawFn, _cable: Cable, lines: list[str]) -> list[str]:
    """A web page's table, title, tags and links in front."""
    return [*PORTAL.split("\n"), *lines]


def header_twice(_draw: st.DrawFn, cable: Cable, lines: list[str]) -> list[str]:
    """The first header printed once more, in front of itself."""
    header = render(Cable(parts=(Part(preamble=cable.preamble),)))
    return "\n".join(lines).replace(header, f"{header}\n{header}", 1).split("\n")


def head_twice(_draw: st.DrawFn, cable: Cable, lines: list[str]) -> list[str]:
    """The lines of the head above an archive's table, and below it once more, as of a cable of this century."""
    own = cable.transmission.lines if cable.transmission else ()
    copy = tuple(line for line in own if isinstance(line, _ABOVE))
    if cable.archive or not copy:
        return lines
    above, head = (render(Cable(transmission=Transmission(lines=part))) for part in (copy, own))
    return "\n".join(lines).replace(head, f"{above}{ROW}{head}", 1).split("\n")


#: Applied in this order, each or not.
ODDITIES: tuple[Oddity, ...] = (
    head_twice,
    header_twice,
    references_on_one_line,
    wrapped_tags,
    spellings,
    pages,
    numbers,
    portal,
    trailing_blanks,
    blank_lines,
)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16")


@st.composite
def layouts(draw: st.DrawFn, cable: Cable) -> bytes:
    """The cable in an odd layout, as bytes with any newline style.

    >>> from hypothesis import find
    >>> from cablefmt.model import Closing, Terminator
    >>> find(layouts(Cable(closing=Closing(lines=(Terminator(),)))), lambda data: b"NNNNN" in data).strip()
    b'NNNNN'
    """
    lines = render(cable).split("\n")
    for oddity in ODDITIES:
        if draw(st.booleans()):
            lines = oddity(draw, cable, "\n".join(lines).split("\n"))
    return draw(st.sampled_from(("\n", "\r\n", "\r"))).join("\n".join(lines).split("\n")).encode(draw(st.sampled_from(ENCODINGS)))
