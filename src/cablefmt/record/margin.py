"""Where lines end: at the margin, which says nothing, or where their author wanted it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise, zip_longest

from cablefmt.fields.lines import BLANKS, awaits_name, breaks_off, ends_open, in_capitals

__all__ = ["Margin"]

#: A line that has this much room left, in characters, when the next word is on it, ends where its author wanted it to.
_ROOM = 22
#: How wide a page is at least and at most.
_WIDTHS = (58, 69)
#: A line that the margin ended has at least so many characters; the rest that it left is short, in words and characters.
_FULL, _REST_WORDS, _REST = 54, 2, 22
#: Words in capitals with which no line of its own begins.
_JOINTS = ("AND", "BETWEEN", "BY", "FOR", "IN", "OF", "ON", "OR", "TO", "WITH")
#: Of so many lines of a list one may end with a stop; a list has at least three lines.
_FEW, _LINES = 8, 3
#: The label of a line has at most so many words; so many labelled lines are a list.
_LABEL_WORDS, _LABELLED = 5, 3
#: Answers to a question, where a stop stands behind them.
_ANSWERS = ("N/A", "NO", "NONE", "UNKNOWN", "YES")
_QUOTES = ('"', "\u201c", "\u201d")
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
        """Lines that the margin broke become one; a line that ends well before the margin stays one, as each of a list does."""
        capitals = in_capitals("".join(lines))
        listed = not capitals and _is_list(lines)
        labelled = sum(map(_is_labelled, lines)) >= _LABELLED
        width = _width(lines)
        pending = above = ""
        for line, below in zip_longest(lines, lines[1:], fillvalue=""):
            words, begun = " ".join(line.split()), bool(pending)
            glued = pending[-1:] == "-" and pending[-2:-1].isalnum() and words[:1].isalnum()
            pending = pending + words if glued and not words.startswith(_BEHIND_HYPHEN) else f"{pending} {words}".lstrip()
            first = _first(below)
            named = first[-1:] == ":" and below.startswith("  ")
            goes_on = (
                (first[:1].islower() and not named)
                or (words[-1:] == "-" != words[-2:-1])
                or (self._twice and _is_rest(line, above))
            )
            # A month may be taken for a word that ends no sentence.
            goes_on = goes_on or (breaks_off(words) and words.count(" ") > 1) or (not listed and awaits_name(line, below))
            if capitals and words[-1:].isalnum():
                # What is no half of a line, by itself, is a title.
                goes_on = goes_on or begun or len(line) * 2 >= width or first in _JOINTS
            room = width - len(line) - len(first)
            own = (
                named
                or (words[-1:] == "?" and _is_answer(first))
                or (not begun and (_is_quoted(words) or (labelled and _is_labelled(line) and _is_labelled(below))))
            )
            if not goes_on and (room > _ROOM or own or (listed and (room > 0 or not _divides(line, below, width)))):
                yield pending
                pending = ""
            above = line
        if pending:
            yield pending

    def goes_on(self, text: str) -> bool:
        """Whether a blank line behind the text is one that the margin left: where it was broken twice, behind a full line."""
        line = text.rstrip(BLANKS + "\n").rpartition("\n")[2]
        return self._twice and len(line) >= _FULL and ends_open(line)


def _is_list(lines: list[str]) -> bool:
    """Whether nearly each line stands for itself: few end a sentence, few go on with a small letter, most are short."""
    if len(lines) < _LINES:
        return False
    width, pairs = _width(lines), list(pairwise(lines))
    short = sum(len(line) + len(_first(below)) < width for line, below in pairs)
    stops = sum(line.rstrip(BLANKS)[-1:] in (*".!?",) for line, _ in pairs)
    going_on = sum(below.lstrip(BLANKS)[:1].islower() for _, below in pairs)
    return short * 2 > len(pairs) and stops * _FEW <= len(pairs) and going_on * 4 <= len(pairs)


def _width(lines: list[str]) -> int:
    return min(_WIDTHS[1], max(_WIDTHS[0], *map(len, lines))) if lines else 0


def _first(line: str) -> str:
    first, *_ = line.split(maxsplit=1) or [""]
    return first


def _rests(text: str) -> int:
    """How many short lines go on with what stands above and below."""
    lines = text.split("\n")
    triples = zip(pairwise(lines), lines[2:], strict=False)
    return sum(below[:1].islower() and _is_rest(line, above) and ends_open(line) for (above, line), below in triples)


def _is_answer(first: str) -> bool:
    """Whether a line begins with the answer to the question above it, as the questionnaires of security officers have them."""
    return (first.upper().rstrip(".,;:") in _ANSWERS and not first[-1:].isalpha()) or first.upper() == "N/A"


def _is_quoted(words: str) -> bool:
    """Whether a line is a title in quotation marks, as the reports of what newspapers say have them."""
    return words[:1] in _QUOTES and words[-1:] in _QUOTES and sum(map(words.count, _QUOTES)) == 2


def _is_labelled(line: str) -> bool:
    """Whether a line begins with a label: `Place of birth: Lima`."""
    label, colon, value = line.strip().partition(":")
    words = label.split()
    return bool(colon and label[:1].isupper() and len(words) <= _LABEL_WORDS and not (label[-1:] + value[:1]).isdecimal())


def _divides(line: str, below: str, width: int) -> bool:
    """Whether the margin divides what stands on two lines of a list: the upper is full, or the lower what is left of it."""
    first = _first(below)
    # A role, or the hour of a program.
    if first[-1:] == ":" or (":" in first and first[:1].isdigit()):
        return False
    unfinished = line.rstrip(BLANKS)[-1:] in (",", ";") or breaks_off(line)
    return unfinished or len(line) >= width - 1 or first[:1] == "(" or _is_rest(below, line, full=0)


def _is_rest(line: str, above: str, full: int = _FULL) -> bool:
    """Whether a line is what is left of the one above it."""
    line, above = line.rstrip(BLANKS), above.rstrip(BLANKS)
    goes_on = len(above) >= full and (above[-1:].isalnum() or above.endswith((",", ',"')))
    return goes_on and len(line) <= _REST and 0 < len(line.split()) <= _REST_WORDS
