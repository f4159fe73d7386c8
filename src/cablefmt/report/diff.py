"""What a rewriting would change, line by line. It is for reading: to change files, write them."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from cablefmt.report.colour import paint
from cablefmt.report.plain import plain

__all__ = ["diff"]

_ROLES = {"-": "removed", "+": "added", "@": "place"}


def diff(before: str, after: str, name: str, *, colour: bool = False) -> Iterator[str]:
    r"""Compare two texts in the unified form; nothing where they are the same.

    >>> print(*diff("SIPDIS\n\n\nTAGS: PGOV", "SIPDIS\n\nTAGS: PGOV\n", "a.txt"), sep="\n")
    --- a.txt
    +++ a.txt
    @@ -1,4 +1,3 @@
     SIPDIS
    <BLANKLINE>
    -
    -TAGS: PGOV
    \ No newline at end of file
    +TAGS: PGOV
    """
    name = plain(name)
    for number, line in enumerate(difflib.unified_diff(_lines(before), _lines(after), name, name)):
        text, feed, _ = line.partition("\n")
        role = "title" if number < 2 else _ROLES.get(text[0], "context")
        yield paint(plain(text, keep="\t"), role, colour=colour)
        if not feed:
            yield "\\ No newline at end of file"


def _lines(text: str) -> list[str]:
    """Cut behind line feeds; `str.splitlines` would also cut at other characters."""
    *whole, rest = text.split("\n")
    return [line + "\n" for line in whole] + ([rest] if rest else [])
