"""The header of a SMART cable, in the place of transmission head and preamble."""

from __future__ import annotations

from typing import TypeVar

import attrs

from cablefmt.model.attention import AttentionLines
from cablefmt.model.closing import Banner
from cablefmt.model.node import Node, Unparsed
from cablefmt.model.order import ExecutiveOrder
from cablefmt.model.portal import PortalChrome
from cablefmt.model.preamble import Captions, SubjectLine, TagsLine
from cablefmt.model.references import ReferenceLine
from cablefmt.model.scars import BlankScar, PageBreak, ReviewStamp, without_scars
from cablefmt.model.smart import MessageReference, SmartLine
from cablefmt.model.transmission import ActionAddressees, DateTimeGroup, FromLine, InfoAddressees

__all__ = ["SmartHeader", "SmartHeaderLine"]

N = TypeVar("N", bound=Node)

SmartHeaderLine = (
    Banner
    | MessageReference
    | DateTimeGroup
    | FromLine
    | ActionAddressees
    | InfoAddressees
    | ExecutiveOrder
    | TagsLine
    | Captions
    | ReferenceLine
    | AttentionLines
    | SubjectLine
    | SmartLine
    | PortalChrome
    | PageBreak
    | ReviewStamp
    | BlankScar
    | Unparsed
)


def _content(lines: tuple[SmartHeaderLine, ...]) -> tuple[Node, ...]:
    """The lines that count: not what the print of a page put between them."""
    return tuple(line for line in without_scars(lines) if not isinstance(line, PortalChrome))


@attrs.frozen(kw_only=True)
class SmartHeader(Node):
    """Banner, then labels with their values, `MRN:` to `Subject:`, in source order.

    Of an older cable that SMART prints again it is derived, and what stands in the cable itself is right.

    >>> SmartHeader(lines=(MessageReference(year=2011, post="LIMA", serial=417),)).first(MessageReference).serial
    417
    """

    lines: tuple[SmartHeaderLine, ...] = attrs.field(eq=_content)

    def all(self, kind: type[N]) -> tuple[N, ...]:
        """Every line of this kind, in order."""
        return tuple(line for line in self.lines if isinstance(line, kind))

    def first(self, kind: type[N]) -> N | None:
        """The first line of this kind."""
        return next((line for line in self.lines if isinstance(line, kind)), None)
