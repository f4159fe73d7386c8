"""What the archive of the seventies put around a telegram: in front of its head, and behind its text.

The telegrams of 1973 to 1979 lie in the National Archives (Central Foreign Policy File), printed as the Department's message
center distributed them: pages, offices with the number of their copies, drafters, the count of the receiving station. Behind the
text the archive put what it knows of it, in keys and values.
"""

from __future__ import annotations

from typing import TypeVar

import attrs

from cablefmt.model.node import Field, Node, Unparsed
from cablefmt.model.portal import PortalChrome
from cablefmt.model.scars import BlankScar, PageBreak, ReviewStamp

__all__ = [
    "Archive",
    "ArchiveLine",
    "Attribute",
    "CurrentMarkings",
    "DashCounter",
    "Distribution",
    "Drafting",
    "MessageAttributes",
    "MissingText",
    "OfficeCopies",
]

N = TypeVar("N", bound=Node)

#: How the archive writes that a value is not there.
_NOTHING = ("", "N/A", "NA")


@attrs.frozen(kw_only=True)
class OfficeCopies(Node):
    """One office, and how many copies it got: `EUR-12`.

    >>> OfficeCopies(role="ACTION", office="EUR", copies=12).office
    'EUR'
    """

    #: `ACTION` or `ORIGIN` for the office in charge, `INFO` for the others.
    role: str
    office: str
    copies: int


@attrs.frozen(kw_only=True)
class Distribution(Field):
    """Whom copies went to inside the Department: `ACTION EUR-12`, `INFO OCT-01 ISO-00 /013 W`.

    >>> Distribution(offices=(OfficeCopies(role="ACTION", office="EUR", copies=12),), total=12).offices[0].copies
    12
    """

    #: The number above, as written; its meaning is not known.
    number: str | None = None
    offices: tuple[OfficeCopies, ...] = ()
    #: All copies, as the line counts them.
    total: int | None = None
    #: The letter behind them, R or W; its meaning is not known.
    letter: str | None = None


@attrs.frozen(kw_only=True)
class Drafting(Field):
    """Who wrote a telegram of the Department: `DRAFTED BY`, `APPROVED BY`, clearances, `DESIRED DISTRIBUTION`.

    >>> Drafting(drafted_by=("EUR/WE:JBARLOW:MV",)).approved_by
    ()
    """

    #: The lines behind `DRAFTED BY`: office, name, typist; a day and an extension.
    drafted_by: tuple[str, ...] = ()
    #: The first line behind `APPROVED BY`.
    approved_by: tuple[str, ...] = ()
    #: The lines below it, one for each clearance.
    cleared_by: tuple[str, ...] = ()
    #: The lines below `DESIRED DISTRIBUTION`.
    desired_distribution: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class DashCounter(Field):
    """The count of the receiving station: `---------------------  054819`, `------------------030744 212159Z /65`.

    >>> DashCounter(number="030744", filed="212159Z", copies="65").filed
    '212159Z'
    """

    #: Five or six digits.
    number: str | None = None
    #: Day of the month, hour and minute, UTC, from December 1976 on.
    filed: str | None = None
    #: The number behind the stroke, as written.
    copies: str | None = None
    #: Whether the time stands before the number.
    time_first: bool = False


@attrs.frozen(kw_only=True)
class MissingText(Field):
    """The sentence that a record has no text: it was withdrawn, or the archive could not read it.

    >>> MissingText(reference_id="1973LIMA002545", text="EXPAND ERROR ENCOUNTERED").withdrawn
    False
    """

    #: Year, post and number, as written.
    reference_id: str | None = None
    #: The number of the piece that is missing, as written.
    segment: str | None = None
    #: The sentence itself.
    text: str = ""
    #: Whether the text was taken out of the file, not lost.
    withdrawn: bool = False


@attrs.frozen(kw_only=True)
class Attribute(Node):
    """One key of the archive, and its value: `Document Number: 1973LIMA02545`.

    >>> Attribute(key="Errors", text="N/A").value is None
    True
    """

    key: str
    #: As written, lines joined by blanks; empty where nothing stands behind the key.
    text: str = ""

    @property
    def value(self) -> str | None:
        """The value; None where the archive says that there is none."""
        return None if self.text.upper() in _NOTHING else self.text


@attrs.frozen(kw_only=True)
class MessageAttributes(Field):
    """`Message Attributes`: what the archive says of a telegram, 63 keys or fewer, in the order of the source.

    >>> MessageAttributes(attributes=(Attribute(key="From", text="LIMA"),)).value("From")
    'LIMA'
    """

    attributes: tuple[Attribute, ...] = ()

    def value(self, key: str) -> str | None:
        """The first value of this key; None where there is none."""
        return next((found.value for found in self.attributes if found.key == key and found.value), None)


@attrs.frozen(kw_only=True)
class CurrentMarkings(Field):
    """What the text is marked with today: `*** Current Classification *** UNCLASSIFIED`.

    >>> CurrentMarkings(attributes=(Attribute(key="Current Classification", text="UNCLASSIFIED"),)).attributes[0].value
    'UNCLASSIFIED'
    """

    attributes: tuple[Attribute, ...] = ()


ArchiveLine = (
    Distribution
    | Drafting
    | DashCounter
    | MissingText
    | MessageAttributes
    | CurrentMarkings
    | PortalChrome
    | ReviewStamp
    | PageBreak
    | BlankScar
    | Unparsed
)


def _content(lines: tuple[ArchiveLine, ...]) -> tuple[ArchiveLine, ...]:
    """The lines that count: not labels, pages and stamps."""
    return tuple(line for line in lines if not isinstance(line, (PortalChrome, ReviewStamp, PageBreak, BlankScar)))


@attrs.frozen(kw_only=True)
class Archive(Node):
    """What stands between a portal and the transmission head, in source order.

    >>> Archive(lines=(DashCounter(number="054819"),)).first(DashCounter).number
    '054819'
    """

    lines: tuple[ArchiveLine, ...] = attrs.field(default=(), eq=_content)

    def first(self, kind: type[N]) -> N | None:
        """The first line of this kind."""
        return next((line for line in self.lines if isinstance(line, kind)), None)
