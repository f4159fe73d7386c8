"""What stands in front of a cable: the web page or table that it was published in, and the notice that it is an extract."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs

from cablefmt.model.node import Field, Leaf, Node, Unparsed
from cablefmt.model.scars import BlankScar, PageBreak, ReviewStamp

__all__ = ["PartialExtract", "Portal", "PortalBlock", "PortalChrome", "PortalLine", "PortalValue"]


@attrs.frozen(kw_only=True)
class PortalValue(Node):
    """One thing that the portal says of the cable: `2006-01-12 05:08:00` under `Created`.

    >>> PortalValue(label="origin", text="US Office Almaty").label
    'origin'
    """

    #: One of `identifier`, `created`, `released`, `classification`, `origin`, `title`, `tags`.
    label: str
    #: The value, blanks folded; empty where the label has none.
    text: str


@attrs.frozen(kw_only=True)
class PortalBlock(Field):
    """Labels with their values, in the order of the page.

    >>> PortalBlock(values=(PortalValue(label="title", text="A VISIT"),)).values[0].text
    'A VISIT'
    """

    values: tuple[PortalValue, ...] = ()


@attrs.frozen(kw_only=True)
class PortalChrome(Leaf):
    r"""Page furniture: links, explanations, navigation. Not content.

    >>> PortalChrome(raw="pdf how-to read a cable\n").raw
    'pdf how-to read a cable\n'
    """


@attrs.frozen(kw_only=True)
class PartialExtract(Leaf):
    """The sentence `This record is a partial extract of the original cable. ...`: the transmission head is not there.

    >>> PartialExtract() == PartialExtract(raw="This record is a partial extract")
    True
    """


PortalLine = PortalBlock | PortalChrome | PartialExtract | PageBreak | ReviewStamp | BlankScar | Unparsed


def _content(lines: tuple[PortalLine, ...]) -> tuple[PortalLine, ...]:
    return tuple(line for line in lines if isinstance(line, (PartialExtract, Unparsed)))


@attrs.frozen(kw_only=True)
class Portal(Node):
    """Everything in front of the transmission head. Only its notice and its unparsed text are content.

    >>> Portal(lines=(PortalBlock(values=(PortalValue(label="identifier", text="06ALMATY79"),)),)).reference_id
    '06ALMATY79'
    """

    lines: tuple[PortalLine, ...] = attrs.field(default=(), eq=_content)

    def value(self, label: str) -> PortalValue | None:
        """The first value with this label that is not empty.

        >>> Portal().value("origin")
        """
        blocks = (line for line in self.lines if isinstance(line, PortalBlock))
        return next((v for block in blocks for v in block.values if v.label == label and v.text), None)

    def _text(self, label: str) -> str | None:
        found = self.value(label)
        return found.text if found else None

    @property
    def reference_id(self) -> str | None:
        """The archive's id of the cable, such as `06ALMATY79`."""
        return self._text("identifier")

    @property
    def created(self) -> datetime | None:
        """When the cable was sent, UTC: of `2006-01-12 05:08:00`, `1/12/2006 5:08` in a dump, or `1975 March 14, 18:30`.

        None where it does not say.

        Where the page has the day alone, its first minute.
        """
        found = self._text("created") or ""
        try:
            form = "%m/%d/%Y %H:%M" if "/" in found else "%Y %B %d, %H:%M" if "," in found else None
            read = datetime.strptime(found, form) if form else datetime.fromisoformat(found)
            return read.astimezone(UTC) if read.tzinfo else read.replace(tzinfo=UTC)
        except (ValueError, OverflowError):
            return None

    @property
    def classification(self) -> str | None:
        """Classification as the page has it, such as `UNCLASSIFIED//FOR OFFICIAL USE ONLY`."""
        return self._text("classification")

    @property
    def origin(self) -> str | None:
        """The sending office, such as `US Office Almaty`."""
        return self._text("origin")

    @property
    def title(self) -> str | None:
        """The page's title of the cable."""
        return self._text("title")

    @property
    def tags(self) -> tuple[str, ...]:
        """The page's TAGS."""
        return tuple((self._text("tags") or "").split())

    @property
    def partial(self) -> bool:
        """Whether the page says that the record is an extract."""
        return any(isinstance(line, PartialExtract) for line in self.lines)
