"""How time grows when a hostile text doubles: it must about double, whatever the text repeats."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from time import process_time

from benchmarks.shapes import SHAPES, Shape
from benchmarks.speed import force, reformatted
from cablefmt import Style, check, compare, fix, parse

__all__ = ["WORK", "growth_lines"]

#: What is timed, by name.
WORK: dict[str, Callable[[str], object]] = {
    "fields": lambda text: force(parse(text)),
    "check": check,
    "reformat": reformatted,
    "restyle": lambda text: reformatted(text, Style(reflow=True, ascii=True, keep_sections=True)),
    "fix": fix,
    # Two copies that differ here and there, so that nothing is aligned by chance.
    "compare": lambda text: compare(text, text.replace("lake", "sea").replace("PGOV", "ECON", 7)),
}


def growth_lines(*, least: float = 0.05, doublings: int = 2, rounds: int = 3) -> Iterator[str]:
    """Measure shape after shape: kilobytes and milliseconds to begin with, then the growth for each doubling, as lines to print.

    Args:
        least: Seconds that the first size must take; shorter times tell nothing.
        doublings: How often the size doubles.
        rounds: Each time is the best of so many.
    """
    yield "growth of time for each doubling of a hostile text (2.0 is linear)"
    yield f"  {'repeated':32}" + "".join(f"{name + ' KB':>12}{'ms':>5}{'growth':>8}" for name in WORK)
    worst = dict.fromkeys(WORK, 0.0)
    for shape_name, shape in SHAPES.items():
        line = f"  {shape_name:32}"
        for name, work in WORK.items():
            count = _first_size(shape, work, least)
            texts = [shape(count << step) for step in range(doublings + 1)]
            seconds = _best_times(work, texts, rounds)
            steps = [later / earlier for earlier, later in pairwise(seconds)]
            worst[name] = max(worst[name], *steps)
            line += f"{len(texts[0]) / 1000:12.0f}{seconds[0] * 1000:5.0f}{' '.join(f'{step:.1f}' for step in steps):>8}"
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
