"""Colours, for a terminal that shows them."""

from __future__ import annotations

__all__ = ["paint"]

_RESET = "\x1b[0m"
_BY_ROLE = {
    "error": "\x1b[1;31m",
    "warning": "\x1b[1;33m",
    "note": "\x1b[1;36m",
    "help": "\x1b[1;32m",
    "gutter": "\x1b[1;34m",
    "title": "\x1b[1m",
    "removed": "\x1b[31m",
    "added": "\x1b[32m",
    "place": "\x1b[36m",
    "context": "",
}


def paint(text: str, role: str, *, colour: bool) -> str:
    r"""Give `text` the colour of its role, where colours are wanted.

    Args:
        text: Safe text; see `cablefmt.report.plain`.
        role: A severity, or `help`, `gutter`, `title`, `removed`, `added`, `place`, `context`.
        colour: Whether to.

    >>> paint("error", "error", colour=False)
    'error'
    >>> paint("error", "error", colour=True)
    '\x1b[1;31merror\x1b[0m'
    """
    start = _BY_ROLE[role]
    return f"{start}{text}{_RESET}" if colour and start and text else text
