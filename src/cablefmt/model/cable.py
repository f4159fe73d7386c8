"""The root of the tree."""

from __future__ import annotations

import attrs

from cablefmt.model.archive import Archive, MessageAttributes, MissingText
from cablefmt.model.body import Body
from cablefmt.model.closing import Closing
from cablefmt.model.node import Node
from cablefmt.model.portal import Portal
from cablefmt.model.preamble import Preamble
from cablefmt.model.smart_header import SmartHeader
from cablefmt.model.transmission import Transmission
from cablefmt.source import Source

__all__ = ["Cable", "Part", "SectionJoin"]


def _archive_content(archive: Archive | None) -> Archive | None:
    return archive if archive and archive != Archive() else None


@attrs.frozen(kw_only=True)
class SectionJoin(Node):
    """What stands between two sections that were sent as messages of their own: the end of the one, the head of the other.

    >>> SectionJoin().closing
    Closing(lines=())
    """

    closing: Closing = attrs.field(factory=Closing)
    #: What the archive of the seventies put in front of the next head.
    archive: Archive | None = attrs.field(default=None, eq=_archive_content)
    transmission: Transmission | None = None


@attrs.frozen(kw_only=True)
class Part(Node):
    """A header and the text behind it: the whole cable, one section of it, or one of two copies.

    >>> Part(preamble=Preamble()).superseded
    False
    """

    #: Before a section that was sent as a message of its own: what stands between it and the section before.
    join: SectionJoin | None = None
    preamble: Preamble = attrs.field(factory=Preamble)
    body: Body | None = None
    #: Whether a later part repeats this one, header and text: a copy, which canonical text leaves out.
    superseded: bool = attrs.field(default=False, eq=False)


def _current(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(part for part in parts if not part.superseded)


def _content(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts that count: not those that another repeats, nor a page line alone, behind a header without text."""
    return tuple(part for part in _current(parts) if part not in (Part(), Part(body=Body())))


def _portal_content(portal: Portal | None) -> Portal | None:
    return portal if portal and portal != Portal() else None


@attrs.frozen(kw_only=True)
class Cable(Node):
    """A cable, as `parse` gives it.

    >>> Cable(parts=(Part(preamble=Preamble(), body=Body()),)).preamble
    Preamble(fields=())
    """

    portal: Portal | None = attrs.field(default=None, eq=_portal_content)
    #: What the archive of the seventies put in front of the head.
    archive: Archive | None = attrs.field(default=None, eq=_archive_content)
    #: The header of a SMART cable.
    smart_header: SmartHeader | None = None
    transmission: Transmission | None = None
    parts: tuple[Part, ...] = attrs.field(default=(), eq=_content)
    closing: Closing = attrs.field(factory=Closing)
    #: The text that it was parsed from; a cable built by hand has an empty one.
    source: Source = attrs.field(default=Source(text=""), eq=False, repr=False)

    @property
    def current_parts(self) -> tuple[Part, ...]:
        """The parts that no later part repeats."""
        return _current(self.parts)

    @property
    def main_part(self) -> Part:
        """The authoritative part: of all that carry the first one's number and section, the last; empty where there is none.

        >>> Cable().main_part
        Part(join=None, preamble=Preamble(fields=()), body=None, superseded=False)
        """
        chosen, *others = self.current_parts or (Part(),)
        for part in others:
            line, other = chosen.preamble.classification_line, part.preamble.classification_line
            if line is None or (other and (line.post, line.serial, line.section) == (other.post, other.serial, other.section)):
                chosen = part
        return chosen

    @property
    def preamble(self) -> Preamble:
        """The authoritative header; empty where there is none."""
        return self.main_part.preamble

    @property
    def body(self) -> Body | None:
        """The text behind the authoritative header."""
        return self.main_part.body

    @property
    def partial(self) -> bool:
        """Whether the record says of itself that it is an extract."""
        return self.portal is not None and self.portal.partial

    @property
    def attributes(self) -> MessageAttributes | None:
        """What the archive says of the telegram in keys and values; None where it does not.

        >>> Cable().attributes
        """
        found = self.closing.first(MessageAttributes)
        return found or (self.archive.first(MessageAttributes) if self.archive else None)

    @property
    def missing_text(self) -> MissingText | None:
        """The archive's sentence that there is no text; None where there is one.

        >>> Cable(archive=Archive(lines=(MissingText(text="EXPAND ERROR ENCOUNTERED"),))).missing_text.withdrawn
        False
        """
        return self.archive.first(MissingText) if self.archive else None
