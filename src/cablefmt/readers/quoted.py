"""A quoted mail: `>` in front of each line of the text."""

from __future__ import annotations

__all__ = ["is_quoted", "unquoted"]

_MARK = ">"
#: So many lines in front of the quotation may say who wrote it and when; so many of its first lines are looked at.
_IN_FRONT, _LOOKED_AT = 12, 40
#: A text with fewer lines that have the mark only quotes something.
_FEWEST = 5


def is_quoted(beginning: str) -> bool:
    r"""Whether a text is a quoted mail, going by its beginning: from some line near the top on each line has the mark.

    >>> is_quoted("Jane Doe wrote:\n" + "> UNCLAS LIMA 000079\n" * 5), is_quoted("UNCLAS LIMA 000079\n> Good.\n")
    (True, False)
    """
    lines = [line for line in beginning.splitlines() if line.strip()]
    first = next((at for at, line in enumerate(lines[: _IN_FRONT + 1]) if line.startswith(_MARK)), None)
    if first is None:
        return False
    # The last line may be cut.
    quotation = lines[first : first + _LOOKED_AT]
    return len(quotation) >= _FEWEST and all(line.startswith(_MARK) for line in quotation)


def unquoted(text: str) -> str:
    r"""The text without the marks; lines that have none stay as they are.

    >>> unquoted("Jane Doe wrote:\n> UNCLAS LIMA 000079\n>\n>> Good.")
    'Jane Doe wrote:\nUNCLAS LIMA 000079\n\nGood.'
    """
    return "".join(map(_line, text.splitlines(keepends=True)))


def _line(line: str) -> str:
    while line.startswith(_MARK):
        line = line[1:].removeprefix(" ")
    return line
