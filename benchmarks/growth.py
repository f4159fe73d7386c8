"""How time grows when a hostile text doubles: it must about double, whatever the text repeats."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from time import process_time

from benchmarks.speed import force, reformatted
from cablefmt import check, parse

__all__ = ["SHAPES", "WORK", "growth_lines"]

_FIELDS = "E.O. 12958: N/A\nTAGS: PGOV PE\n"
_CLASS = "UNCLAS LIMA 000417\n\n"
_HEADER = f"{_CLASS}{_FIELDS}SUBJECT: A VISIT\n\n"
_BODY = f"{_HEADER}1. (U) The lake is full.\n"
_REST = "\nSUBJECT: A VISIT\n\n1. The lake is full.\n\nHALVERSEN\n\nNNNN\n"
_TO = "R 091015Z JUN 08\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\nINFO "
_END = "\n\nHALVERSEN\n\nNNNN\n"

Shape = Callable[[int], str]


def _shape(before: str, repeated: str, after: str = _END) -> Shape:
    return lambda count: before + repeated * count + after


def _paragraphs(count: int) -> str:
    return _HEADER + "".join(f"{number}. (SBU) The lake is full.\n\n" for number in range(1, count + 1)) + _END


#: A text for a number of repetitions, by the name of what it repeats.
SHAPES: dict[str, Shape] = {
    "words of one line": _shape(_BODY, "pelican "),
    "letters of one word": _shape(_BODY, "X"),
    "blank lines": _shape(_BODY, "\n", "text" + _END),
    "lines of one blank": _shape(_BODY, " \n", "text" + _END),
    "blanks in a line": _shape(_BODY + "text", " ", "text" + _END),
    "blanks at the end of a line": _shape(_BODY + "text", " "),
    "paragraphs": _paragraphs,
    "paragraphs with one number": _shape(_BODY, "7. The lake is full.\n\n"),
    "numbers in a line": _shape(_BODY, "7. "),
    "digits with stops": _shape(_HEADER, "1."),
    "paragraphs in a line": _shape(_BODY, "2. (SBU) "),
    "parentheses": _shape(_BODY, "("),
    "quotes inside quotes": _shape(_BODY, 'BEGIN TEXT: "'),
    "lines of BEGIN TEXT": _shape(_BODY, "BEGIN TEXT:\n\n"),
    "list items": _shape(_BODY, "-- a pelican;\n"),
    "dashes in a line": _shape(_BODY + "\n", "-", "\nHeading" + _END),
    "rules": _shape(_BODY + "\n", "--------------\n"),
    "boxed headings": _shape(_BODY + "\n", "------\nFish\n------\n"),
    "lines in capitals": _shape(_BODY + "\n", "FISH AND FISHERMEN\n\n"),
    "page breaks": _shape(_BODY, "LIMA 00000417  002 OF 003\n"),
    "text cut by blank lines": _shape(_BODY, "the lake is full\n\n"),
    "text cut by page breaks": _shape(_BODY, "the lake\n\nLIMA 00000417  002 OF 003\n\n"),
    "page breaks in a line": _shape(_BODY, "text LIMA 00000417  002 OF 003 "),
    "TAGS": _shape(_CLASS + "TAGS: ", "PGOV, ", _REST),
    "TAGS lines": _shape(_CLASS, "TAGS: PGOV PE\n", _REST),
    "addressees": _shape(_TO, "RUEHQT/AMEMBASSY QUITO 2055\n", "\n" + _BODY + _END),
    "format lines": _shape("", "VZCZCXRO4417\n", _BODY + _END),
    "captions": _shape(_CLASS, "SIPDIS\n", _REST),
    "attention lines": _shape(_CLASS, "STATE FOR WHA\n", _REST),
    "words of SUBJECT": _shape(_CLASS + "SUBJECT: ", "VISIT ", "\n\n1. The lake is full." + _END),
    "references": _shape(_HEADER + "REF: ", "A. LIMA 79 (NOTAL) ", "\n\n1. The lake is full." + _END),
    "keywords glued together": _shape("UNCLAS LIMA 000417 ", "E.O. 12958: N/A TAGS: PE SUBJECT: X REF: LIMA 7 "),
    "Classified By lines": _shape(_HEADER, "Classified By: Jane Doe, reason 1.4 (b)\n", "\n1. The lake is full." + _END),
    "headers": _shape("", _HEADER, "1. The lake is full." + _END),
    "letter-spaced SECRET in a line": _shape("", "S E C R E T ", "\n\n" + _BODY + _END),
    "letter-spaced SECRET in lines": _shape(_BODY, "S E C R E T\n"),
    "sign-offs": _shape(_BODY + "\n", "HALVERSEN\n", ""),
    "lines of NNNN": _shape(_BODY + _END, "NNNN\n", ""),
    "cables": _shape("", _BODY + _END, ""),
    "lines of a mail in front": _shape("", "Please see the cable below.\n", "\n" + _BODY + _END),
    "labels of a web page": _shape("", "Reference ID\nCreated\nReleased\n", "\n" + _BODY + _END),
    "commas, as in a CSV row": _shape("", "1,", "\n" + _BODY + _END),
    "quoted values, as in a CSV row": _shape("", '"06LIMA417",', "\n" + _BODY + _END),
}

#: What is timed, by name.
WORK: dict[str, Callable[[str], object]] = {
    "fields": lambda text: force(parse(text)),
    "check": check,
    "reformat": reformatted,
}


def growth_lines(*, least: float = 0.05, doublings: int = 2, rounds: int = 3) -> Iterator[str]:
    """Measure shape after shape: kilobytes and milliseconds to begin with, then the growth for each doubling, as lines to print.

    Args:
        least: Seconds that the first size must take; shorter times tell nothing.
        doublings: How often the size doubles.
        rounds: Each time is the best of so many.
    """
    yield "growth of time for each doubling of a hostile text (2.0 is linear)"
    yield f"  {'repeated':32}" + "".join(f"{name + ' KB':>14}{'ms':>6}{'growth':>9}" for name in WORK)
    worst = dict.fromkeys(WORK, 0.0)
    for shape_name, shape in SHAPES.items():
        line = f"  {shape_name:32}"
        for name, work in WORK.items():
            count = _first_size(shape, work, least)
            texts = [shape(count << step) for step in range(doublings + 1)]
            seconds = _best_times(work, texts, rounds)
            steps = [later / earlier for earlier, later in pairwise(seconds)]
            worst[name] = max(worst[name], *steps)
            line += f"{len(texts[0]) / 1000:14.0f}{seconds[0] * 1000:6.0f}{' '.join(f'{step:.1f}' for step in steps):>9}"
        yield line
    yield "  worst: " + ", ".join(f"{name} {growth:.2f}" for name, growth in worst.items())


def _first_size(shape: Shape, work: Callable[[str], object], least: float) -> int:
    """Find the first of the doubling sizes for which the work takes `least` seconds; it stays under 32 million characters."""
    # What is built at first use, such as a grammar, is not the text's fault.
    work(shape(1))
    count = 64
    while _best_times(work, [text := shape(count)], 2)[0] < least and len(text) < 16_000_000:
        count *= 2
    return count


def _best_times(work: Callable[[str], object], texts: list[str], rounds: int) -> list[float]:
    """Seconds for each text, the best of several rounds; every round takes every text, so that a slow moment hits all."""
    best = [float("inf")] * len(texts)
    for _ in range(rounds):
        for at, text in enumerate(texts):
            start = process_time()
            work(text)
            best[at] = min(best[at], process_time() - start)
    return best
