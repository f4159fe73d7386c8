"""The stages of the work on the same texts, side by side, as multiples of the least that any reader of lines must do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from time import process_time

import attrs

from cablefmt import Cable, Style, UnsafeRewriteError, check, parse, reformat
from cablefmt.grammar import build
from cablefmt.model import Leaf, leaves
from cablefmt.render import render_all, restyled
from cablefmt.syntax import parse_all

__all__ = ["RATIOS", "STAGES", "best_times", "force", "printed", "reformatted", "speed_lines"]

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def _floor(text: str) -> None:
    for _ in _LINE.finditer(text):
        pass


_lark = cache(lambda: build("cable", ("file",)))


def _lark_tree(text: str) -> object:
    """Parse level 1 of the grammar into Lark's own tree."""
    return _lark().parse(text)


@cache
def _attribute(kind: type[Leaf]) -> str | None:
    """Name the last attribute that is read from a leaf's text: reading it reads all."""
    return next((field.name for field in reversed(attrs.fields(kind)) if field.name not in ("span", "raw")), None)


def force(cable: Cable) -> None:
    """Read every field of every leaf, so that nothing stays unread."""
    for leaf in leaves(cable):
        name = _attribute(type(leaf))
        if name:
            getattr(leaf, name)


def reformatted(text: str, style: Style | None = None) -> None:
    """Reformat; a text that fails a proof has cost its time, too."""
    with suppress(UnsafeRewriteError):
        reformat(text, style=style)


def printed(text: str) -> str:
    """Print the canonical text and prove nothing."""
    style = Style()
    return render_all((restyled(cable, style) for cable in parse_all(text)), style)


#: What is measured: a name and what is done with one text.
STAGES: dict[str, Callable[[str], object]] = {
    "floor: empty finditer over the lines": _floor,
    "Lark, level 1, Lark's tree": _lark_tree,
    "parse": parse,
    "parse, every field read": lambda text: force(parse(text)),
    "check": check,
    "canonical text without proofs": printed,
    "reformat, with its proofs": reformatted,
}

#: What one stage costs beside another: the work and the proofs must stay small beside reading.
RATIOS = {
    "check / parse, every field read": ("check", "parse, every field read"),
    "reformat / canonical text without proofs": ("reformat, with its proofs", "canonical text without proofs"),
}


def best_times(texts: list[str], rounds: int) -> dict[str, float]:
    """Seconds of processor time that each stage takes for all texts: the best of several rounds.

    Every round runs every stage, so that a slow moment of the machine hits all of them and the ratios hold.
    """
    for work in STAGES.values():
        work(texts[0])
    best = dict.fromkeys(STAGES, float("inf"))
    for _ in range(rounds):
        for name, work in STAGES.items():
            start = process_time()
            for text in texts:
                work(text)
            best[name] = min(best[name], process_time() - start)
    return best


def speed_lines(title: str, texts: list[str], rounds: int) -> Iterator[str]:
    """Measure all stages over `texts`: their figures, as lines to print."""
    megabytes = sum(len(text.encode()) for text in texts) / 1e6
    best = best_times(texts, rounds)
    floor = next(iter(best.values()))
    yield f"{title}: {len(texts)} cables, {megabytes:.2f} MB, best of {rounds}"
    yield f"  {'':38}{'MB/s':>9}{'cables/s':>10}{'us/cable':>10}{'x floor':>9}"
    for name, seconds in best.items():
        count = len(texts)
        figures = f"{megabytes / seconds:9.2f}{count / seconds:10.0f}{seconds / count * 1e6:10.0f}{seconds / floor:9.1f}"
        yield f"  {name:38}{figures}"
    for name, (one, other) in RATIOS.items():
        yield f"  {name:42}{best[one] / best[other]:5.2f}"
