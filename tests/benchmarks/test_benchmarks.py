"""The benchmarks run, and measure what they say."""

from __future__ import annotations

import pytest

from benchmarks import processes
from benchmarks.__main__ import main
from benchmarks.cables import generated_texts
from benchmarks.shapes import SHAPES
from benchmarks.speed import RATIOS, force
from cablefmt import parse
from cablefmt.model import Unparsed, leaves

shapes = pytest.mark.parametrize("shape", sorted(SHAPES))


def test_generated_cables_are_the_same_in_every_run() -> None:
    """A figure of today can be compared with one of yesterday."""
    assert generated_texts(20) == generated_texts(20)


def test_generated_cables_are_understood() -> None:
    """They look like cables: nothing in them is unparsed, and each has its header and its paragraphs."""
    cables = [parse(text) for text in generated_texts(50)]

    assert not [leaf for cable in cables for leaf in leaves(cable) if isinstance(leaf, Unparsed)]
    assert all(cable.preamble.subject and cable.body and len(cable.body.paragraphs) >= 7 for cable in cables)


@shapes
def test_a_hostile_shape_grows_and_is_read_whole(shape: str) -> None:
    """A shape repeats something, and its text is tiled like any other."""
    short, long = SHAPES[shape](5), SHAPES[shape](10)
    cable = parse(long)
    force(cable)

    assert len(short) < len(long)
    assert long == "".join(leaf.raw for leaf in leaves(cable))


def test_the_command_prints_figures_for_every_stage(capsys: pytest.CaptureFixture[str]) -> None:
    """One run over three cables; the floor is one time the floor; below the stages stand two ratios."""
    main(["--only", "generated", "--cables", "3", "--rounds", "1"])
    lines = capsys.readouterr().out.splitlines()

    assert "floor: empty finditer over the lines" in lines[4]
    assert lines[4].endswith(" 1.0")
    assert len(lines) == 14
    assert [line.rsplit(maxsplit=1)[0].strip() for line in lines if " / " in line] == list(RATIOS)


def test_whole_runs_of_the_command_are_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """One copy of two texts and short texts for the memory: the lines are those of a long run."""
    for name, value in (("_COPIES", 1), ("_LENGTHS", (1000, 2000)), ("_REPEATED", ("paragraphs",))):
        monkeypatch.setattr(processes, name, value)
    title, start, jobs, memory = processes.process_lines(generated_texts(2), rounds=1)

    assert title == "whole runs of the command"
    assert float(start.removeprefix("  cold start / warm check, one file").split()[0]) > 1
    assert float(jobs.removeprefix("  --jobs 2 / --jobs 1, wall time").split()[0]) > 0
    assert "2 files" in jobs
    assert float(memory.removeprefix("  memory of check, doubling: paragraphs").split()[0]) > 0
