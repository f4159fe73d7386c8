"""What the examples give: canonical text and diagnostics, kept beside each other.

`python -m tests.examples.golden` writes them anew; look at the difference before you commit it.
"""

from __future__ import annotations

from pathlib import Path

from cablefmt import Source, check, reformat

__all__ = ["EXAMPLES", "FOLDER", "canonical_text", "diagnostics", "golden_files"]

ROOT = Path(__file__).parents[2]
EXAMPLES = tuple(sorted((ROOT / "examples").glob("*.txt")))
FOLDER = Path(__file__).parent / "golden"


def canonical_text(example: Path) -> str:
    """Give what `cablefmt format` prints for an example."""
    return reformat(_text(example))


def diagnostics(example: Path) -> str:
    """One line for each finding: place, code and name, severity, message, and whether it has a fix."""
    source = Source.of(_text(example))
    lines = []
    for found in check(source):
        place = ":".join(map(str, source.position(found.span.start)))
        fix = f" [{found.fix.applicability.value} fix]" if found.fix else ""
        lines.append(f"{place} {found.code} {found.name} {found.severity.value}: {found.message}{fix}\n")
    return "".join(lines)


def golden_files(example: Path) -> dict[Path, str]:
    """Map the files that belong to an example to what should be in them."""
    return {
        FOLDER / f"{example.stem}.canonical.txt": canonical_text(example),
        FOLDER / f"{example.stem}.diagnostics.txt": diagnostics(example),
    }


def _text(example: Path) -> str:
    return example.read_bytes().decode()


def _write_all() -> None:
    FOLDER.mkdir(exist_ok=True)
    for stale in FOLDER.glob("*.txt"):
        stale.unlink()
    for example in EXAMPLES:
        for path, text in golden_files(example).items():
            path.write_bytes(text.encode())


if __name__ == "__main__":
    _write_all()
