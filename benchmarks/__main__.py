"""Print the figures: `python -m benchmarks [--only corpus|generated|growth|processes]`."""

from __future__ import annotations

import argparse
import platform
from collections.abc import Iterator

from benchmarks.cables import corpus_texts, generated_texts
from benchmarks.growth import growth_lines
from benchmarks.processes import process_lines
from benchmarks.speed import speed_lines

PARTS = ("corpus", "generated", "growth", "processes")


def main(arguments: list[str] | None = None) -> None:
    """Measure and print."""
    options = _options().parse_args(arguments)
    print(f"Python {platform.python_version()}, {platform.machine()}; processor time\n")
    for part in options.only or PARTS:
        for line in _lines(part, options):
            print(line, flush=True)
        print()


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", action="append", choices=PARTS, help="one part; may be given more than once")
    parser.add_argument("--rounds", type=int, default=3, help="each figure is the best of so many (default: 3)")
    parser.add_argument("--cables", type=int, default=400, help="how many cables to invent (default: 400)")
    return parser


def _lines(part: str, options: argparse.Namespace) -> Iterator[str]:
    if part == "growth":
        return growth_lines(rounds=options.rounds)
    if part == "processes":
        return process_lines(corpus_texts() or generated_texts(options.cables), options.rounds)
    texts = corpus_texts() if part == "corpus" else generated_texts(options.cables)
    if not texts:
        return iter([f"{part}: none found, skipped (set CABLEFMT_CORPUS to a folder)"])
    return speed_lines(part, texts, options.rounds)


if __name__ == "__main__":
    main()
