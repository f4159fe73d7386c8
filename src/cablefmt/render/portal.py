"""What stands in front of a cable: canonical text keeps the notice of an extract, and what nobody understood."""

from __future__ import annotations

from cablefmt.model import PartialExtract, Portal, PortalLine, Unparsed
from cablefmt.render.layout import groups

__all__ = ["NOTICE", "portal_text"]

#: The archive's sentence. Without it a second reading would blame the cable for having no transmission head.
NOTICE = "This record is a partial extract of the original cable. The full text of the original cable is not available."


def portal_text(portal: Portal) -> str:
    """The notice and the unparsed text; labels, values and page furniture are not the cable's.

    >>> portal_text(Portal(lines=(Unparsed(text="Dear colleagues,"), PartialExtract()))).splitlines()[0]
    'Dear colleagues,'
    """
    return groups(_line(line) for line in portal.lines)


def _line(line: PortalLine) -> str:
    match line:
        case PartialExtract():
            return NOTICE
        case Unparsed(text=text):
            return text
        case _:
            return ""
