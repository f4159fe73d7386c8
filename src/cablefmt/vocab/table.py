"""Reading the tables of this package: tab-separated text, one header line, `#` begins a comment line.

Every row says where it comes from in its column `provenance`; the comments above the header explain the words used there.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

__all__ = ["rows"]


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of the table `name`, in order, each a value by column name.

    >>> next(rows("precedences"))["word"]
    'FLASH'
    """
    text = (files("cablefmt.vocab") / f"{name}.tsv").read_text(encoding="utf-8")
    lines = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    header = next(lines)
    for cells in lines:
        yield dict(zip(header, cells, strict=True))
