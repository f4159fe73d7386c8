"""The end of a cable: names and banner stand alone, the end-of-message lines under each other (ACP 127 par. 114)."""

from __future__ import annotations

from itertools import groupby

from cablefmt.model import (
    ArchiveId,
    Banner,
    BlankScar,
    Clearance,
    Closing,
    ClosingLine,
    ClosingNote,
    CurrentMarkings,
    EndSeparator,
    ExemptAddressees,
    InfoAddressees,
    MessageAttributes,
    PageBreak,
    PortalChrome,
    ReviewStamp,
    SerialCheck,
    Signature,
    SmartLine,
    Terminator,
    Unparsed,
)
from cablefmt.render.archive import archive_line
from cablefmt.render.layout import groups, with_unread
from cablefmt.render.smart import labelled_text

__all__ = ["closing_text"]

#: Lines that stand directly under each other: what a station sends as one block; the names where two sign; a class and its `SBU`.
_TOGETHER = (
    (EndSeparator, SerialCheck, Terminator, ArchiveId),
    (Signature,),
    (Banner,),
    (Clearance, InfoAddressees, ExemptAddressees, SmartLine),
)


def closing_text(closing: Closing) -> str:
    r"""The closing lines that are there; none is invented.

    >>> closing_text(Closing(lines=(Signature(name="BARLOW"), EndSeparator(), Terminator())))
    'BARLOW\n\nBT\nNNNN'
    """
    texts = []
    content = (line for line in closing.lines if not isinstance(line, (PageBreak, BlankScar, ReviewStamp, PortalChrome)))
    for together, lines in groupby(content, _kind):
        written = [text for text in map(_line, lines) if text]
        texts += ["\n".join(written)] if together else written
    return groups(texts)


def _kind(line: ClosingLine) -> tuple[type, ...] | None:
    """The lines that this one may stand under, None where it stands alone."""
    return next((kinds for kinds in _TOGETHER if isinstance(line, kinds)), None)


def _line(line: ClosingLine) -> str:
    match line:
        case Signature(labelled=True) | Clearance() | InfoAddressees() | ExemptAddressees() | SmartLine():
            return labelled_text(line)
        case Signature():
            return with_unread("\n".join(filter(None, (line.name, line.title))), line).strip()
        case Banner() | ClosingNote() | ArchiveId():
            return with_unread(line.text, line)
        case EndSeparator():
            return with_unread("BT", line)
        case SerialCheck():
            return with_unread(f"#{line.serial or ''}", line)
        case Terminator():
            return with_unread("NNNN", line)
        case MessageAttributes() | CurrentMarkings():
            return archive_line(line)
        case Unparsed(text=text):
            return text
        case PageBreak() | BlankScar() | ReviewStamp() | PortalChrome():
            return ""
