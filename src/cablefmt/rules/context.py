"""What a rule may ask beside its node: the cable and its part, when it was sent, where words stand."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from itertools import takewhile
from typing import Any, TypeVar

import attrs

from cablefmt.model import Cable, ClassificationLine, DateTimeGroup, Node, Part, Preamble
from cablefmt.source import Source, Span
from cablefmt.vocab import SECTION_MISSING

__all__ = ["ARCHIVE", "DRAFT", "RuleContext"]

#: The profiles: what severities are meant for.
DRAFT, ARCHIVE = "draft", "archive"

T = TypeVar("T")

#: So many words are enough to find a text again.
_FIRST_WORDS = 8
_BLANKS = r"[\s\\]+"
#: No sentence ends so.
_OPEN_ENDS = (",", ";", ":", "/", "-", "...")
#: A frame of stars stands around the remark of an archive.
_REMARK_LENGTH = 80


@attrs.frozen(kw_only=True)
class RuleContext:
    """What a rule may know beside its node.

    >>> RuleContext(cable=Cable()).partial
    False
    """

    cable: Cable
    #: The part that the node belongs to; None outside of parts, and for rules about the whole cable.
    part: Part | None = None
    #: What the text claims to be: a `draft` that somebody is about to send, or a record in an `archive`.
    profile: str = DRAFT
    #: What was read of the cable for several rules, by what read it.
    _kept: dict[Callable[[Cable], Any], Any] = attrs.field(factory=dict, eq=False, repr=False)

    def within(self, part: Part) -> RuleContext:
        """The same for the nodes of a part: what was read of the cable need not be read again.

        >>> RuleContext(cable=Cable()).within(Part()).part
        Part(join=None, preamble=Preamble(fields=()), body=None, superseded=False)
        """
        return RuleContext(cable=self.cable, part=part, profile=self.profile, kept=self._kept)

    def once(self, read: Callable[[Cable], T]) -> T:
        """What `read` says of the cable, asked for once however many rules want it; nobody pays who does not ask.

        >>> RuleContext(cable=Cable()).once(lambda cable: len(cable.parts))
        0
        """
        if read not in self._kept:
            self._kept[read] = read(self.cable)
        kept: T = self._kept[read]
        return kept

    @property
    def source(self) -> Source:
        """The text that the cable was parsed from."""
        return self.cable.source

    @property
    def partial(self) -> bool:
        """Whether the record says that it is an extract: then what is missing is no fault of the cable."""
        return self.cable.partial

    @property
    def is_smart(self) -> bool:
        """Whether the cable has the header of SMART: it owes no classification line, no precedence letters, no terminator."""
        return self.cable.smart_header is not None

    @cached_property
    def is_archived(self) -> bool:
        """Whether the archive of the seventies printed it: pages, stamps and garbled ends are no fault of the cable."""
        return self.cable.archive is not None or self.cable.attributes is not None

    @cached_property
    def date(self) -> datetime | None:
        """When the cable was sent, UTC: by its date-time group, else by the portal."""
        for head in (self.cable.transmission, self.cable.smart_header):
            group = head.first(DateTimeGroup) if head else None
            if group and group.date:
                return group.date
        return self.cable.portal.created if self.cable.portal else None

    def needs_full_header(self, *, since: int) -> bool:
        """Whether the header of this part owes a field that cables have since the year `since`.

        A later section, or a copy of the header, may leave it short; where nothing of a header was found its fields are not
        missed one by one.

        >>> RuleContext(cable=Cable(), part=Part()).needs_full_header(since=1973)
        False
        """
        if not self.part or not self.part.preamble.fields or not self._is_of_the_time(since, self.part.preamble):
            return False
        line = self.part.preamble.classification_line
        return not line or ((line.section or 1) == 1 and not self._is_a_copy(line))

    def _is_of_the_time(self, since: int, preamble: Preamble) -> bool:
        """Whether a cable is not from before a year.

        A head that lost its date may be, unless the header has one of the fields that came all at once in 1973.
        """
        if self.date:
            return self.date.year >= since
        return not self.cable.transmission or bool(preamble.executive_order or preamble.tags or preamble.subject)

    def _is_a_copy(self, line: ClassificationLine) -> bool:
        """Whether an earlier part has the same number and section."""
        others = (
            part.preamble.classification_line for part in takewhile(lambda each: each is not self.part, self.cable.current_parts)
        )
        return any(
            other and (other.post, other.serial, other.section) == (line.post, line.serial, line.section) for other in others
        )

    def extent(self, node: Node) -> Span:
        r"""Where the text of `node` stands, without the blanks around it.

        >>> source = Source(text="\nNNN \n\n")
        >>> RuleContext(cable=Cable(source=source)).extent(Node(span=Span(0, 7)))
        Span(start=1, end=4)
        """
        return self._trimmed(*node.span)

    def first_line(self, node: Node) -> Span:
        r"""Where the first line of `node` stands that is not blank, without the blanks around it.

        >>> source = Source(text="UNCLAS LIMA 000123 \n\nSIPDIS\n")
        >>> RuleContext(cable=Cable(source=source)).first_line(Node(span=Span(0, 28)))
        Span(start=0, end=18)
        """
        start, end = self.extent(node)
        line_end = self.source.text.find("\n", start, end)
        return self._trimmed(start, end if line_end < 0 else line_end)

    def breaks_off(self, node: Node) -> bool:
        """Whether the end of a text is not here.

        It ends in mid-sentence, with the dots of a preview or with a redaction; or an archive says that the next section is
        missing.

        >>> source = Source(text="The talks went")
        >>> RuleContext(cable=Cable(source=source)).breaks_off(Node(span=Span(0, 14)))
        True
        """
        start, end = self.extent(node)
        text = self.source.text[start:end]
        return text[-1:].isalnum() or text.endswith(_OPEN_ENDS) or SECTION_MISSING in text[-_REMARK_LENGTH:]

    def end(self, node: Node) -> Span:
        r"""The empty place behind the last character of `node` that is not blank.

        >>> source = Source(text="The talks\nwent well.\n\n")
        >>> RuleContext(cable=Cable(source=source)).end(Node(span=Span(0, 22)))
        Span(start=20, end=20)
        """
        end = self.extent(node).end
        return Span(end, end)

    def place(self, text: str, node: Node) -> Span:
        r"""Where the first words of `text` stand in `node`, however blanks divide them there; else its first line.

        >>> source = Source(text="TAGS: PGOV,\n?? KZ\n")
        >>> RuleContext(cable=Cable(source=source)).place("?? KZ", Node(span=Span(0, 18)))
        Span(start=12, end=17)
        """
        words = [re.escape(word) for word in text.split()[:_FIRST_WORDS]]
        found = re.compile(_BLANKS.join(words)).search(self.source.text, *node.span)
        return Span(*found.span()) if words and found else self.first_line(node)

    def begins_line(self, offset: int) -> bool:
        r"""Whether a line begins at an offset.

        >>> context = RuleContext(cable=Cable(source=Source(text="SIPDIS\nE.O. 12958: N/A\n")))
        >>> context.begins_line(7), context.begins_line(8)
        (True, False)
        """
        return offset == 0 or self.source.text[offset - 1] == "\n"

    def keyword(self, node: Node) -> Span:
        r"""Where the word stands that `node` begins with: the keyword of a header field, without its stop or colon.

        >>> source = Source(text="SUBJ: A VISIT\n")
        >>> RuleContext(cable=Cable(source=source)).keyword(Node(span=Span(0, 14)))
        Span(start=0, end=4)
        """
        start, end = self.extent(node)
        word = takewhile(str.isalpha, self.source.text[start:end])
        return Span(start, start + sum(1 for _ in word))

    def _trimmed(self, start: int, end: int) -> Span:
        text = self.source.text[start:end]
        start += len(text) - len(text.lstrip())
        return Span(start, start + len(text.strip()))
