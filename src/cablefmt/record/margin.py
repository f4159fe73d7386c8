"""Where lines end: at the margin, which says nothing, or where their author wanted it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise, zip_longest

from cablefmt.fields.lines import BLANKS, ends_open

__all__ = ["Margin"]

#: A line that has this much room left, in characters, when the next word is on it, ends where its author wanted it to.
_ROOM = 22
#: How wide a page is at least and at most.
_WIDTHS = (58, 69)
#: A line that the margin ended has at least so many characters; the rest that it left is short, in words and characters.
_FULL, _REST_WORDS, _REST = 54, 2, 22
#: So many rests say that a text was broken twice.
_RESTS = 2
#: Words that stand behind a hyphen without being joined by it: `mid- and long-term`.
_BEHIND_HYPHEN = ("and ", "or ", "to ", "AND ", "OR ", "TO ")


class Margin:
    r"""What joins the lines of a text that the margin divided.

    Some texts were broken twice, at two margins: of each line that was too long for the second its last word stands below it,
    on a line of its own.

    >>> first = "The birds of the northern lakes of Tunis were counted rather"
    >>> list(Margin(()).joined([first, "slowly by", "Lima."]))
    ['The birds of the northern lakes of Tunis were counted rather slowly by', 'Lima.']
    >>> twice = f"{first}\nslowly\nthat year.\n"
    >>> list(Margin([twice, twice]).joined([first, "slowly by", "Lima."]))
    ['The birds of the northern lakes of Tunis were counted rather slowly by Lima.']
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._twice = sum(map(_rests, texts)) >= _RESTS

    def joined(self, lines: list[str]) -> Iterator[str]:
        """Lines that the margin broke become one; a line that ends well before the margin stays one."""
        capitals = "".join(lines).isupper()
        width = min(_WIDTHS[1], max(_WIDTHS[0], *map(len, lines))) if lines else 0
        pending = above = ""
        for line, following in zip_longest(lines, lines[1:], fillvalue=""):
            words = " ".join(line.split())
            glued = pending[-1:] == "-" and pending[-2:-1].isalnum() and words[:1].isalnum()
            pending = pending + words if glued and not words.startswith(_BEHIND_HYPHEN) else f"{pending} {words}".lstrip()
            first, *_ = following.split() or [""]
            goes_on = first[:1].islower() or words[-1:] == "-" or (capitals and words[-1:].isalnum())
            if len(line) + len(first) < width - _ROOM and not goes_on and not (self._twice and _is_rest(line, above)):
                yield pending
                pending = ""
            above = line
        if pending:
            yield pending

    def goes_on(self, text: str) -> bool:
        """Whether a blank line behind the text is one that the margin left: where it was broken twice, behind a full line."""
        line = text.rstrip(BLANKS + "\n").rpartition("\n")[2]
        return self._twice and len(line) >= _FULL and ends_open(line)


def _rests(text: str) -> int:
    """How many short lines go on with what stands above and below."""
    lines = text.split("\n")
    triples = zip(pairwise(lines), lines[2:], strict=False)
    return sum(below[:1].islower() and _is_rest(line, above) and ends_open(line) for (above, line), below in triples)


def _is_rest(line: str, above: str) -> bool:
    """Whether a line is what is left of the one above it."""
    line, above = line.rstrip(BLANKS), above.rstrip(BLANKS)
    full = len(above) >= _FULL and (above[-1:].isalnum() or above[-1:] == ",")
    return full and len(line) <= _REST and 0 < len(line.split()) <= _REST_WORDS
