"""The text of a cable: paragraphs, headings, list items, unnumbered text."""

from __future__ import annotations

import attrs

from cablefmt.model.node import Leaf, Node
from cablefmt.model.preamble import Captions, ClassifiedBy
from cablefmt.model.references import ReferenceLine
from cablefmt.model.scars import BlankScar, PageBreak, ReviewStamp, without_scars

__all__ = [
    "Block",
    "BlockMark",
    "Body",
    "Heading",
    "ListItem",
    "Paragraph",
    "ParagraphHead",
    "PortionMark",
    "ReferenceMention",
    "Segment",
    "TableLines",
    "TextBlock",
]


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
class BlockMark(Node):
    """Where a block begins or ends inside a text: `Summary:`, `END SUMMARY.`, `BEGIN TEXT`, `UNQUOTE`.

    >>> BlockMark(kind="summary", opens=True, start=0, end=9).kind
    'summary'
    """

    #: `summary`, `key points`, `comment`, `note`, `action` (a request for action), `text`, `translation` or `quote`.
    kind: str
    #: Whether the block begins here; else it ends.
    opens: bool
    #: From where to where it reaches in the text of its node, in characters; `span` says where it stands in the source.
    start: int
    end: int


@attrs.frozen(kw_only=True)
class TableLines(Node):
    """Lines of a text that are a table: what stands in columns is never joined or wrapped.

    >>> TableLines(start=0, end=40).end
    40
    """

    #: From where to where they reach in the text of their node, in characters.
    start: int
    end: int


@attrs.frozen(kw_only=True)
class ReferenceMention(Node):
    """Where a text names references of the cable by their letters: `(Ref A)`, `reftels B and D`.

    >>> ReferenceMention(letters=("B", "D")).letters
    ('B', 'D')
    """

    #: In order, upper case; `A-C` names three.
    letters: tuple[str, ...]


@attrs.frozen(kw_only=True)
class TextBlock(Leaf):
    r"""Lines of text: of a paragraph, or unnumbered. Tables and quotations are kept as they are.

    >>> TextBlock(text="The Ambassador met\nthe Minister.").text.count("\n")
    1
    """

    #: One line break for each of the source, no trailing blanks; text that a scar divides is joined.
    text: str
    #: The page breaks and blank lines that divided it.
    scars: tuple[PageBreak | BlankScar | ReviewStamp, ...] = attrs.field(default=(), eq=False)
    #: The portion mark that it begins with, where no number stands before it, or that stands behind the word that begins a
    #: block: `Comment. (SBU) ...`; part of the text, too.
    portion_mark: PortionMark | None = attrs.field(default=None, eq=False)
    #: Where blocks begin and end in it. They say no more than the text does, and do not count when two are compared.
    marks: tuple[BlockMark, ...] = attrs.field(default=(), eq=False)
    #: The tables in it, in the same way.
    tables: tuple[TableLines, ...] = attrs.field(default=(), eq=False)
    #: Where it names references by their letters, in the same way.
    mentions: tuple[ReferenceMention, ...] = attrs.field(default=(), eq=False)


@attrs.frozen(kw_only=True)
class ListItem(Leaf):
    """An item inside a paragraph: `A. text`, `-- text`, `(1) text`.

    >>> ListItem(label="--", text="more trade;").label
    '--'
    """

    #: The bullet as written, without blanks.
    label: str
    #: How many blanks stand before it: items inside items stand further in.
    indent: int = attrs.field(default=0, eq=False)
    #: As in `TextBlock`.
    text: str
    scars: tuple[PageBreak | BlankScar | ReviewStamp, ...] = attrs.field(default=(), eq=False)
    portion_mark: PortionMark | None = attrs.field(default=None, eq=False)
    marks: tuple[BlockMark, ...] = attrs.field(default=(), eq=False)
    mentions: tuple[ReferenceMention, ...] = attrs.field(default=(), eq=False)


@attrs.frozen(kw_only=True)
class Heading(Leaf):
    """A heading: between two rules, over one rule, between rules on one line, or a line alone.

    >>> Heading(text="COMMENT", style="boxed").style
    'boxed'
    """

    #: Lines of the heading without rules.
    text: str
    #: `boxed`, `underlined`, `inline` or `bare`.
    style: str
    #: The rule as written; canonical text repeats it.
    rule: str = attrs.field(default="--------------", eq=False)
    #: The blocks that it begins, such as a summary.
    marks: tuple[BlockMark, ...] = attrs.field(default=(), eq=False)


def _content(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """The nodes that count: not scars."""
    return without_scars(nodes)


Segment = TextBlock | ListItem | PageBreak | BlankScar | ReviewStamp | Captions


@attrs.frozen(kw_only=True)
class Paragraph(Node):
    """A numbered paragraph and all that belongs to it until the next heading or paragraph.

    >>> Paragraph(head=ParagraphHead(number=1), segments=(TextBlock(text="Summary: None."),)).number
    1
    """

    head: ParagraphHead
    segments: tuple[Segment, ...] = attrs.field(default=(), eq=_content)

    @property
    def number(self) -> int:
        """Its number."""
        return self.head.number

    @property
    def mark(self) -> str | None:
        """Its portion mark, without parentheses."""
        return self.head.mark.text if self.head.mark else None


Block = Paragraph | Heading | TextBlock | ListItem | PageBreak | BlankScar | ReviewStamp | ReferenceLine | ClassifiedBy | Captions


@attrs.frozen(kw_only=True)
class Body(Node):
    """The text between the header and the sign-off. REF and Classified By stand here only where text precedes them.

    >>> Body(blocks=(Heading(text="COMMENT", style="bare"),)).paragraphs
    ()
    """

    blocks: tuple[Block, ...] = attrs.field(default=(), eq=_content)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The numbered paragraphs, in source order."""
        return tuple(block for block in self.blocks if isinstance(block, Paragraph))

    @property
    def texts(self) -> tuple[TextBlock | ListItem, ...]:
        """All running text in source order, that of paragraphs included; no headings."""
        segments = (part for block in self.blocks for part in (block.segments if isinstance(block, Paragraph) else (block,)))
        return tuple(segment for segment in segments if isinstance(segment, (TextBlock, ListItem)))
