"""The tree: one class for each kind of thing that a cable consists of. Start at `Cable`."""

from __future__ import annotations

from cablefmt.model.body import Block, Body, Heading, ListItem, Paragraph, ParagraphHead, PortionMark, Segment, TextBlock
from cablefmt.model.cable import Cable, Part
from cablefmt.model.closing import ArchiveId, Banner, Closing, ClosingLine, EndSeparator, SerialCheck, Signature, Terminator
from cablefmt.model.node import Field, Leaf, Node, Unparsed
from cablefmt.model.portal import PartialExtract, Portal, PortalBlock, PortalChrome, PortalLine, PortalValue
from cablefmt.model.preamble import AttentionLines, Captions, ClassificationLine, ClassifiedBy, ExecutiveOrder, Preamble, PreambleField, Reference, ReferenceLine, ReferencedCable, SubjectLine, Tag, TagsLine
from cablefmt.model.scars import BlankScar, PageBreak
from cablefmt.model.transmission import ActionAddressees, Addressee, DateTimeGroup, ExemptAddressees, FromLine, InfoAddressees, OriginLine, RoutingLine, SecurityLine, Separator, StartOfMessage, Transmission, TransmissionLine
from cablefmt.model.walk import children, leaves, walk

__all__ = [
    "ActionAddressees",
    "Addressee",
    "ArchiveId",
    "AttentionLines",
    "Banner",
    "BlankScar",
    "Block",
    "Body",
    "Cable",
    "Captions",
    "ClassificationLine",
    "ClassifiedBy",
    "Closing",
    "ClosingLine",
    "DateTimeGroup",
    "EndSeparator",
    "ExecutiveOrder",
    "ExemptAddressees",
    "Field",
    "FromLine",
    "Heading",
    "InfoAddressees",
    "Leaf",
    "ListItem",
    "Node",
    "OriginLine",
    "PageBreak",
    "Paragraph",
    "ParagraphHead",
    "Part",
    "PartialExtract",
    "Portal",
    "PortalBlock",
    "PortalChrome",
    "PortalLine",
    "PortalValue",
    "PortionMark",
    "Preamble",
    "PreambleField",
    "Reference",
    "ReferenceLine",
    "ReferencedCable",
    "RoutingLine",
    "SecurityLine",
    "Segment",
    "Separator",
    "SerialCheck",
    "Signature",
    "StartOfMessage",
    "SubjectLine",
    "Tag",
    "TagsLine",
    "Terminator",
    "TextBlock",
    "Transmission",
    "TransmissionLine",
    "Unparsed",
    "children",
    "leaves",
    "walk",
]
