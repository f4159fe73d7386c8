"""What all layers share: blank lines between groups, and the text of a field that no value explains."""

from __future__ import annotations

from collections.abc import Iterable

from cablefmt.model import Field

__all__ = ["COLUMNS", "groups", "with_unread"]

#: A line of a telegram has no more characters (ACP 127 par. 138).
COLUMNS = 69


def groups(texts: Iterable[str]) -> str:
    r"""The texts with one blank line between them; empty ones do not count.

    >>> groups(["SIPDIS", "", "SENSITIVE"])
    'SIPDIS\n\nSENSITIVE'
    """
    return "\n\n".join(text for text in texts if text)


def with_unread(typed: str, field: Field) -> str:
    """What a field says in its values, and behind it what it says besides.

    >>> from cablefmt.model import FromLine
    >>> with_unread("FM", FromLine(unread="??"))
    'FM ??'
    """
    return f"{typed} {field.unread}" if field.unread else typed
