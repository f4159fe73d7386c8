"""Print the figures: `python -m benchmarks [--only corpus|generated|growth]`."""

from __future__ import annotations

import argparse
import platform

from benchmarks.cables import corpus_texts, generated_texts
from benchmarks.growth import growth_table
from benchmarks.speed import speed_table

PARTS = ("corpus", "generated", "growth")


def main(arguments: list[str] | None = None) -> None:
    """Measure and print."""
    options = _options().parse_args(arguments)
    print(f"Python {platform.python_version()}, {platform.machine()}; processor time\n")
    for part in options.only or PARTS:
        print(_report(part, options) + "\n", flush=True)


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", action="append", choices=PARTS, help="one part; may be given more than once")
    parser.add_argument("--rounds", type=int, default=5, help="each figure is the best of so many (default: 5)")
    parser.add_argument("--cables", type=int, default=400, help="how many cables to invent (default: 400)")
    return parser


def _report(part: str, options: argparse.Namespace) -> str:
    if part == "growth":
        return growth_table(rounds=options.rounds)
    texts = corpus_texts() if part == "corpus" else generated_texts(options.cables)
    return speed_table(part, texts, options.rounds) if texts else f"{part}: none found, skipped (set CABLEFMT_CORPUS to a folder)"


if __name__ == "__main__":
    main()
