"""The subject of a cable on one line."""

from __future__ import annotations

from collections.abc import Iterable

from cablefmt.model import Block, Heading, ListItem, Paragraph, TextBlock
from cablefmt.record.narrative import folded

__all__ = ["subject_text"]

_HYPHENS = ("-", "\u2010")
_MARKS = ".,;:!?()\"'"


def subject_text(text: str, blocks: Iterable[Block]) -> str | None:
    r"""The subject as one line, with single blanks; None where it is empty.

    A word may be divided at the end of a line. Whether the hyphen belongs to it the text of the cable says: if that has the word
    in one, it goes; else it stays, without a blank behind it.

    Args:
        text: The subject, its lines as they are.
        blocks: The text of the cable.

    >>> subject_text("US- \nPERUVIAN COMMUNICA-\nTIONS", (TextBlock(text="The communications are good."),))
    'US-PERUVIAN COMMUNICATIONS'
    """
    lines = [folded(line) for line in text.split("\n")]
    words: set[str] | None = None
    whole = ""
    for line in filter(None, lines):
        if whole[-1:] in _HYPHENS and whole[-2:-1].isalnum() and line[0].isalnum():
            words = words if words is not None else set(_words(blocks))
            first, second = whole[:-1].rpartition(" ")[2], line.partition(" ")[0].rstrip(_MARKS)
            whole = (whole[:-1] if (first + second).upper() in words else whole) + line
        else:
            whole += f" {line}" if whole else line
    return whole or None


def _words(blocks: Iterable[Block]) -> Iterable[str]:
    for block in blocks:
        for segment in block.segments if isinstance(block, Paragraph) else (block,):
            if isinstance(segment, (Heading, TextBlock, ListItem)):
                yield from (word.strip(_MARKS) for word in segment.text.upper().split())
