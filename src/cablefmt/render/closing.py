"""The end of a cable: sign-off and banner stand alone, the end-of-message lines under each other (ACP 127 par. 114)."""

from __future__ import annotations

from itertools import groupby

from cablefmt.model import (
    ArchiveId,
    Banner,
    BlankScar,
    Closing,
    ClosingLine,
    EndSeparator,
    PageBreak,
    SerialCheck,
    Signature,
    Terminator,
    Unparsed,
)
from cablefmt.render.layout import groups, with_unread

__all__ = ["closing_text"]

#: The lines that a station sends as one block.
_END_OF_MESSAGE = (EndSeparator, SerialCheck, Terminator, ArchiveId)


def closing_text(closing: Closing) -> str:
    r"""The closing lines that are there; none is invented.

    >>> closing_text(Closing(lines=(Signature(name="BARLOW"), EndSeparator(), Terminator())))
    'BARLOW\n\nBT\nNNNN'
    """
    texts = []
    for together, lines in groupby(closing.lines, lambda line: isinstance(line, _END_OF_MESSAGE)):
        written = [text for text in map(_line, lines) if text]
        texts += ["\n".join(written)] if together else written
    return groups(texts)


def _line(line: ClosingLine) -> str:
    match line:
        case Signature():
            return with_unread(line.name or "", line).strip()
        case Banner() | ArchiveId():
            return with_unread(line.text, line)
        case EndSeparator():
            return with_unread("BT", line)
        case SerialCheck():
            return with_unread(f"#{line.serial or ''}", line)
        case Terminator():
            return with_unread("NNNN", line)
        case Unparsed(text=text):
            return text
        case PageBreak() | BlankScar():
            return ""
