"""A line on the terminal that says how far a long run is."""

from __future__ import annotations

import sys
from time import monotonic

__all__ = ["Progress"]

#: Seconds before the line appears, and between two looks of it.
_PATIENCE, _EVERY = 2.0, 0.2


class Progress:
    """Counts, and shows the count on standard error where that is a terminal and standard output is not the same one.

    >>> progress = Progress()
    >>> progress.step()
    >>> progress.end()
    """

    def __init__(self) -> None:
        self._count = 0
        self._started = self._shown = monotonic()
        self._visible = bool(sys.stderr and sys.stderr.isatty()) and not sys.stdout.isatty()
        self._drawn = False

    def step(self) -> None:
        """One more is done."""
        self._count += 1
        if not self._visible:
            return
        now = monotonic()
        if now - self._started > _PATIENCE and now - self._shown > _EVERY:
            self._shown, self._drawn = now, True
            rate = self._count / (now - self._started)
            sys.stderr.write(f"\r\x1b[K{self._count} checked, {rate:.0f} a second")
            sys.stderr.flush()

    def end(self) -> None:
        """Take the line away."""
        if self._drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
