"""Whole runs of the command, each a process of its own: what a start costs, what a second process gains, what a text takes."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from benchmarks.shapes import SHAPES
from cablefmt import check

__all__ = ["process_lines"]

#: So many copies of the texts are checked by one process, and by two.
_COPIES = 4
#: Prints the peak of memory, in kilobytes, of a process that checks its standard input.
_PEAK = (
    "import resource, sys, cablefmt\n"
    "cablefmt.check('UNCLAS LIMA 000079\\n')\n"
    "cablefmt.check(sys.stdin.read())\n"
    "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\n"
)
#: Characters of text whose memory is compared: enough to stand out beside the start.
_LENGTHS = (500_000, 1_000_000, 2_000_000)
_REPEATED = ("paragraphs", "addressees", "words of one line")


def process_lines(texts: Sequence[str], rounds: int) -> Iterator[str]:
    """Measure whole runs: a start, two processes, memory; as lines to print."""
    yield "whole runs of the command"
    with TemporaryDirectory() as folder:
        for copy in range(_COPIES):
            for number, text in enumerate(texts):
                Path(folder, f"{copy}-{number:05}.txt").write_text(text, encoding="utf-8", newline="")
        yield from _start_lines(Path(folder, "0-00000.txt"), rounds)
        yield from _jobs_lines(folder, _COPIES * len(texts), rounds)
    yield from _memory_lines()


def _start_lines(path: Path, rounds: int) -> Iterator[str]:
    """Processor time of `cablefmt check` of one file, beside that of the same check where all is built."""
    text = path.read_text(encoding="utf-8")
    check(text)
    cold, warm = float("inf"), float("inf")
    for _ in range(rounds):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        _command(path)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cold = min(cold, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        start = process_time()
        check(text)
        warm = min(warm, process_time() - start)
    yield f"  {'cold start / warm check, one file':42}{cold / warm:5.0f}  ({cold:.2f} s, {warm * 1000:.1f} ms)"


def _jobs_lines(folder: str, count: int, rounds: int) -> Iterator[str]:
    """Wall time of two processes beside that of one, best of the rounds, one after the other."""
    best = {"1": float("inf"), "2": float("inf")}
    for _ in range(rounds):
        for jobs, least in best.items():
            start = perf_counter()
            _command(folder, "--jobs", jobs)
            best[jobs] = min(least, perf_counter() - start)
    seconds = " and ".join(f"{best[jobs]:.1f} s" for jobs in ("2", "1"))
    idle = f"{os.getloadavg()[0]:.1f} processes wanted to run" if hasattr(os, "getloadavg") else ""
    yield f"  {'--jobs 2 / --jobs 1, wall time':42}{best['2'] / best['1']:5.2f}  ({seconds}, {count} files; {idle})"


def _command(*words: object) -> None:
    command = [sys.executable, "-m", "cablefmt", "check", "--exit-zero", "--output-format", "jsonl", *map(str, words)]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)


def _memory_lines() -> Iterator[str]:
    """Memory above that of a start for growing texts, and the growth for each doubling."""
    least = _peak("")
    for name in _REPEATED:
        shape = SHAPES[name]
        once = len(shape(2)) - len(shape(1))
        peaks = [max(_peak(shape(length // once)) - least, 1) for length in _LENGTHS]
        growth = " ".join(f"{later / earlier:.1f}" for earlier, later in pairwise(peaks))
        taken = peaks[-1] * 1024 / _LENGTHS[-1]
        yield f"  {'memory of check, doubling: ' + name:50}{growth}  ({taken:.0f} bytes for each of the text)"


def _peak(text: str) -> int:
    done = subprocess.run([sys.executable, "-c", _PEAK], input=text, capture_output=True, text=True, encoding="utf-8", check=True)
    return int(done.stdout)
