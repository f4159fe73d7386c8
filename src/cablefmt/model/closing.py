"""The end of a cable: sign-off, banner, end-of-message lines, terminator, and what comes after it."""

from __future__ import annotations

from typing import TypeVar

import attrs

from cablefmt.model.archive import CurrentMarkings, MessageAttributes
from cablefmt.model.node import Field, Node, Unparsed
from cablefmt.model.portal import PortalChrome
from cablefmt.model.scars import BlankScar, PageBreak, ReviewStamp, without_scars
from cablefmt.model.smart import Clearance, SmartLine
from cablefmt.model.transmission import ExemptAddressees, InfoAddressees

__all__ = [
    "ArchiveId",
    "Banner",
    "Closing",
    "ClosingLine",
    "ClosingNote",
    "EndSeparator",
    "SerialCheck",
    "Signature",
    "Terminator",
]

N = TypeVar("N", bound=Node)


@attrs.frozen(kw_only=True)
class Signature(Field):
    """The sign-off: the surname of the chief of mission, on a line of its own or behind the last sentence.

    >>> Signature(name="BARLOW").name
    'BARLOW'
    """

    #: As written, without decoration such as `##`.
    name: str | None = None
    #: The signer's office, where it is written: `AMBASSADOR`.
    title: str | None = None
    #: Whether the label `Signature:` stands before it, as in SMART.
    labelled: bool = False


@attrs.frozen(kw_only=True)
class Banner(Field):
    """The classification at the foot of the last page: `UNCLASSIFIED`.

    >>> Banner(text="UNCLASSIFIED").text
    'UNCLASSIFIED'
    """

    text: str = ""


@attrs.frozen(kw_only=True)
class EndSeparator(Field):
    r"""FL13, `BT`: the end of the text (ACP 127 Annex B).

    >>> EndSeparator() == EndSeparator(raw="BT\n")
    True
    """


@attrs.frozen(kw_only=True)
class SerialCheck(Field):
    """FL15, `#0079`: the serial of FL3 once more.

    >>> SerialCheck(serial="0079").serial
    '0079'
    """

    serial: str | None = None


@attrs.frozen(kw_only=True)
class Terminator(Field):
    r"""FL16, `NNNN`: end of message (ACP 127 par. 114). Garbled ones count; canonical text mends them.

    >>> Terminator() == Terminator(raw="NNN\n")
    True
    """


@attrs.frozen(kw_only=True)
class ArchiveId(Field):
    """What an archive put behind the message: `2004ALMATY01540 - UNCLASSIFIED`.

    >>> ArchiveId(text="2004ALMATY01540 - UNCLASSIFIED").text
    '2004ALMATY01540 - UNCLASSIFIED'
    """

    text: str = ""


@attrs.frozen(kw_only=True)
class ClosingNote(Field):
    """What is said below a sign-off: a downgrading group of the sixties, `GP-3`, or the note of a communications center.

    >>> ClosingNote(text="NOTE BY OC/T: HEADING AS RECEIVED.").text
    'NOTE BY OC/T: HEADING AS RECEIVED.'
    """

    text: str = ""


ClosingLine = (
    Signature
    | Banner
    | ClosingNote
    | EndSeparator
    | SerialCheck
    | Terminator
    | ArchiveId
    | Clearance
    | InfoAddressees
    | ExemptAddressees
    | SmartLine
    | PortalChrome
    | PageBreak
    | ReviewStamp
    | MessageAttributes
    | CurrentMarkings
    | BlankScar
    | Unparsed
)


def _content(lines: tuple[ClosingLine, ...]) -> tuple[Node, ...]:
    return tuple(line for line in without_scars(lines) if not isinstance(line, PortalChrome))


@attrs.frozen(kw_only=True)
class Closing(Node):
    """The lines behind the text, in source order.

    >>> Closing(lines=(Signature(name="BARLOW"), Terminator())).signature.name
    'BARLOW'
    """

    lines: tuple[ClosingLine, ...] = attrs.field(default=(), eq=_content)

    def all(self, kind: type[N]) -> tuple[N, ...]:
        """Every line of this kind, in order."""
        return tuple(line for line in self.lines if isinstance(line, kind))

    def first(self, kind: type[N]) -> N | None:
        """The first line of this kind."""
        return next((line for line in self.lines if isinstance(line, kind)), None)

    @property
    def signature(self) -> Signature | None:
        """The first sign-off."""
        return self.first(Signature)

    @property
    def terminator(self) -> Terminator | None:
        """The terminator."""
        return self.first(Terminator)
