"""The text of a cable: paragraphs, headings, list items, unnumbered text."""

from __future__ import annotations

import attrs

from cablefmt.model.node import Leaf, Node
from cablefmt.model.preamble import Captions, ClassifiedBy, ReferenceLine
from cablefmt.model.scars import BlankScar, PageBreak, without_scars

__all__ = ["Block", "Body", "Heading", "ListItem", "Paragraph", "ParagraphHead", "PortionMark", "Segment", "TextBlock"]


@attrs.frozen(kw_only=True)
class PortionMark(Node):
    """`(SBU)`: the classification of one portion (5 FAH-3 H-713).

    >>> PortionMark(text="C/NF").text
    'C/NF'
    """

    #: Without the parentheses.
    text: str


@attrs.frozen(kw_only=True)
class ParagraphHead(Leaf):
    """`1. (SBU) `: number and portion mark of a paragraph.

    >>> ParagraphHead(number=1, mark=PortionMark(text="SBU")).number
    1
    """

    number: int
    mark: PortionMark | None = None


@attrs.frozen(kw_only=True)
class TextBlock(Leaf):
    r"""Lines of text: of a paragraph, or unnumbered. Tables and quotations are kept as they are.

    >>> TextBlock(text="The Ambassador met\nthe Minister.").text.count("\n")
    1
    """

    #: One line break for each of the source, no trailing blanks; text that a scar divides is joined.
    text: str
    #: The page breaks and blank lines that divided it.
    scars: tuple[PageBreak | BlankScar, ...] = attrs.field(default=(), eq=False)


@attrs.frozen(kw_only=True)
class ListItem(Leaf):
    """An item inside a paragraph: `A. text`, `-- text`, `(1) text`.

    >>> ListItem(label="--", text="more trade;").label
    '--'
    """

    #: The bullet as written, without blanks.
    label: str
    #: As in `TextBlock`.
    text: str
    scars: tuple[PageBreak | BlankScar, ...] = attrs.field(default=(), eq=False)


@attrs.frozen(kw_only=True)
class Heading(Leaf):
    """A heading: between two rules, over one rule, between rules on one line, or capitals alone.

    >>> Heading(text="COMMENT", style="boxed").style
    'boxed'
    """

    #: Lines of the heading without rules.
    text: str
    #: `boxed`, `underlined`, `inline` or `bare`.
    style: str
    #: The rule as written; canonical text repeats it.
    rule: str = attrs.field(default="--------------", eq=False)


Segment = TextBlock | ListItem | PageBreak | BlankScar | Captions


@attrs.frozen(kw_only=True)
class Paragraph(Node):
    """A numbered paragraph and all that belongs to it until the next heading or paragraph.

    >>> Paragraph(head=ParagraphHead(number=1), segments=(TextBlock(text="Summary: None."),)).number
    1
    """

    head: ParagraphHead
    segments: tuple[Segment, ...] = attrs.field(default=(), eq=without_scars)

    @property
    def number(self) -> int:
        """Its number."""
        return self.head.number

    @property
    def mark(self) -> str | None:
        """Its portion mark, without parentheses."""
        return self.head.mark.text if self.head.mark else None


Block = Paragraph | Heading | TextBlock | ListItem | PageBreak | BlankScar | ReferenceLine | ClassifiedBy | Captions


@attrs.frozen(kw_only=True)
class Body(Node):
    """The text between the header and the sign-off. REF and Classified By stand here only where text precedes them.

    >>> Body(blocks=(Heading(text="COMMENT", style="bare"),)).paragraphs
    ()
    """

    blocks: tuple[Block, ...] = attrs.field(default=(), eq=without_scars)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The numbered paragraphs, in source order."""
        return tuple(block for block in self.blocks if isinstance(block, Paragraph))
