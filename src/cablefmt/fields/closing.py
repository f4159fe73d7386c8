"""The end of a cable: sign-off, banner, end-of-message lines, what an archive put behind them."""

from __future__ import annotations

from cablefmt.fields.reading import by_type, joined, remembered, tokens
from cablefmt.model.closing import ArchiveId, Banner, ClosingNote, EndSeparator, SerialCheck, Signature, Terminator

__all__ = ["archive_id", "banner", "closing_note", "end_separator", "serial_check", "signature", "terminator"]


@remembered
def signature(raw: str) -> Signature:
    r"""The surname, without decoration, and the signer's office where it stands behind or below it.

    >>> signature("  DE PREE ## \n", 0).name
    'DE PREE'
    """
    found = by_type(tokens("signature", raw))
    title = found.get("TITLE_OF_SIGNER", "").strip("()") or None
    return Signature(name=found.get("SURNAME_WORDS"), title=title, unread=found.get("UNREAD", ""))


@remembered
def banner(raw: str) -> Banner:
    r"""The class.

    >>> banner("  UNCLASSIFIED\n", 0).text
    'UNCLASSIFIED'
    """
    return Banner(text=joined(tokens("banner", raw)))


@remembered
def end_separator(raw: str) -> EndSeparator:
    r"""FL13: `BT`.

    >>> end_separator("BT\n", 0)
    EndSeparator(unread='')
    """
    return EndSeparator(unread=joined(tokens("end_separator", raw)))


@remembered
def serial_check(raw: str) -> SerialCheck:
    r"""FL15: the number, without its sign.

    >>> serial_check("#0079\n", 0).serial
    '0079'
    """
    found = by_type(tokens("serial_check", raw))
    return SerialCheck(serial=found.get("SERIAL_AGAIN"), unread=found.get("UNREAD", ""))


@remembered
def terminator(raw: str) -> Terminator:
    r"""FL16: `NNNN`, whole or garbled.

    >>> terminator("NNNNMAFVVZCZ\n", 0)
    Terminator(unread='')
    """
    return Terminator(unread=joined(tokens("terminator", raw)))


@remembered
def closing_note(raw: str) -> ClosingNote:
    r"""A downgrading group, or a note.

    >>> closing_note("GP-3\n", 0).text
    'GP-3'
    """
    return ClosingNote(text=joined(tokens("closing_note", raw)))


@remembered
def archive_id(raw: str) -> ArchiveId:
    r"""An archive's line.

    >>> archive_id("      2004ALMATY01540 - UNCLASSIFIED\n", 0).text
    '2004ALMATY01540 - UNCLASSIFIED'
    """
    return ArchiveId(text=joined(tokens("archive_id", raw)))
