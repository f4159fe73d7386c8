"""The header of the cable proper: classification line, captions, E.O., TAGS, SUBJECT, REF, Classified By."""

from __future__ import annotations

from typing import Literal, TypeVar

import attrs

from cablefmt.model.attention import Attention, AttentionLines
from cablefmt.model.node import Field, Node, Unparsed
from cablefmt.model.order import ExecutiveOrder
from cablefmt.model.references import Reference, ReferenceLine
from cablefmt.model.scars import BlankScar, PageBreak, ReviewStamp, without_scars

__all__ = [
    "Captions",
    "ClassificationLine",
    "ClassifiedBy",
    "Correction",
    "Preamble",
    "PreambleField",
    "SubjectLine",
    "Tag",
    "TagsLine",
    "TermKind",
]

#: What a term of the TAGS line is; `unknown` where no table has it. A caption is none of the line's terms, it only stands there.
TermKind = Literal["subject", "program", "geographic", "organization", "person", "caption", "unknown"]

N = TypeVar("N", bound=Node)


@attrs.frozen(kw_only=True)
class ClassificationLine(Field):
    """`C O N F I D E N T I A L SECTION 01 OF 02 ALMATY 000079` (5 FAH-2 H-220; ACP 127 par. 209).

    >>> ClassificationLine(classification="UNCLASSIFIED", post="ALMATY", serial=79).serial
    79
    """

    #: UNCLASSIFIED, LIMITED OFFICIAL USE, CONFIDENTIAL, SECRET or TOP SECRET, however it is spelled.
    classification: str | None = None
    #: Controls on the line itself, in order: EFTO, NOFORN, SENSITIVE ...
    controls: tuple[str, ...] = ()
    #: This section's number. A `FINAL SECTION OF 03` has section 3.
    section: int | None = None
    #: How many sections there are.
    sections: int | None = None
    #: The sending post as written, blanks folded: `SAN JOSE`.
    post: str | None = None
    serial: int | None = None
    #: A second number, such as `TOSEC 340058`.
    second_series: str | None = None


@attrs.frozen(kw_only=True)
class Captions(Field):
    """Neighbouring caption lines: `SIPDIS`, `SENSITIVE` (5 FAH-2 H-250).

    >>> Captions(names=("SENSITIVE", "SIPDIS")).names
    ('SENSITIVE', 'SIPDIS')
    """

    #: As written, repeats included.
    names: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Correction(Field):
    """`C O R R E C T E D COPY (PARA 3)`: says that the cable is sent again, and why; anywhere in a header.

    >>> Correction(text="C O R R E C T E D COPY (PARA 3)").text
    'C O R R E C T E D COPY (PARA 3)'
    """

    #: As written, blanks folded.
    text: str = ""


@attrs.frozen(kw_only=True)
class Tag(Node):
    """One term of the TAGS line: a code, an organization, a person or a free word.

    >>> Tag(term="01IP", code="OIIP", kind="subject").code
    'OIIP'
    """

    #: As written, without the separators: `PGOV`, `UNGA/C-6`, `OVIP (DOE, JANE B.)` gives `OVIP` and `DOE, JANE B.`; codes that
    #: were run together (`KPAOPREL`) are a term each.
    term: str
    #: The code that it is a way to write: `PGOV` for `pgov`, `OIIP` for `01IP`, `US` for `U.S`; None where no table has it.
    code: str | None = None
    kind: TermKind = "unknown"


@attrs.frozen(kw_only=True)
class TagsLine(Field):
    """`TAGS: PGOV PHUM KZ` (5 FAH-3 H-010: traffic analysis by geography and subject).

    >>> TagsLine(tags=(Tag(term="PGOV"), Tag(term="KZ"))).tags[1].term
    'KZ'
    """

    tags: tuple[Tag, ...] = ()


@attrs.frozen(kw_only=True)
class SubjectLine(Field):
    """`SUBJECT: (SBU) A VISIT`, with its continuation lines.

    >>> SubjectLine(mark="SBU", text="A VISIT").text
    'A VISIT'
    """

    #: The portion mark without its parentheses, where there is one.
    mark: str | None = None
    #: The text without the mark, one line break for each of the source, no trailing blanks.
    text: str = ""
    #: Whether the keyword is missing.
    untitled: bool = False


@attrs.frozen(kw_only=True)
class ClassifiedBy(Field):
    """`Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).` (5 FAH-3 H-713).

    >>> ClassifiedBy(text="Ambassador Jane Doe for reasons 1.4 (b) and (d).", name="Jane Doe").name
    'Jane Doe'
    """

    #: What follows the keyword, blanks folded.
    text: str = ""
    #: The name alone; None where the grammar cannot tell it from the title.
    name: str | None = None
    #: The title as written: `Acting Deputy Chief of Mission`.
    title: str | None = None
    #: The office, where it is told from the title: `EUR/RUS`, `USEU`, `Department of State`.
    office: str | None = None
    #: `1.4(b)`, one for each letter.
    reasons: tuple[str, ...] = ()
    #: What it was derived from: a guide, other documents.
    derived_from: str | None = None
    #: What the line itself says of how long it is classified: a day, an exemption.
    declassify_on: str | None = None


PreambleField = (
    ClassificationLine
    | Captions
    | AttentionLines
    | ExecutiveOrder
    | TagsLine
    | SubjectLine
    | ReferenceLine
    | ClassifiedBy
    | Correction
    | PageBreak
    | ReviewStamp
    | BlankScar
    | Unparsed
)


def _content(fields: tuple[PreambleField, ...]) -> tuple[Node, ...]:
    """The fields that count when two headers are compared: no scars, each caption once and by itself. A repeat says no more."""
    said, kept = set[str](), list[Node]()
    for field in without_scars(fields):
        if not isinstance(field, Captions):
            kept.append(field)
            continue
        new = [name for name in dict.fromkeys(field.names) if name not in said]
        said.update(new)
        kept += (Captions(names=(name,)) for name in new)
        if field.unread:
            kept.append(Captions(unread=field.unread))
    return tuple(kept)


@attrs.frozen(kw_only=True)
class Preamble(Node):
    """The fields of a header, in source order.

    >>> Preamble(fields=(TagsLine(tags=(Tag(term="PGOV"),)),)).tags.tags[0].term
    'PGOV'
    """

    fields: tuple[PreambleField, ...] = attrs.field(default=(), eq=_content)

    def all(self, kind: type[N]) -> tuple[N, ...]:
        """Every field of this kind, in order."""
        return tuple(field for field in self.fields if isinstance(field, kind))

    def first(self, kind: type[N]) -> N | None:
        """The first field of this kind."""
        return next((field for field in self.fields if isinstance(field, kind)), None)

    @property
    def classification_line(self) -> ClassificationLine | None:
        """The first classification line."""
        return self.first(ClassificationLine)

    @property
    def attentions(self) -> tuple[Attention, ...]:
        """For whom the cable is, of all attention lines."""
        return tuple(attention for lines in self.all(AttentionLines) for attention in lines.attentions)

    @property
    def executive_order(self) -> ExecutiveOrder | None:
        """The first E.O. line."""
        return self.first(ExecutiveOrder)

    @property
    def tags(self) -> TagsLine | None:
        """The first TAGS line with tags; the first of all where none has any: `N/A` may stand in front of another line."""
        lines = self.all(TagsLine)
        return next((line for line in lines if line.tags), lines[0] if lines else None)

    @property
    def subject(self) -> SubjectLine | None:
        """The first SUBJECT line."""
        return self.first(SubjectLine)

    @property
    def references(self) -> tuple[Reference, ...]:
        """The items of all REF lines."""
        return tuple(item for line in self.all(ReferenceLine) for item in line.references)

    @property
    def classified_by(self) -> ClassifiedBy | None:
        """The first Classified By line."""
        return self.first(ClassifiedBy)

    @property
    def captions(self) -> tuple[str, ...]:
        """The names of all captions, in order, repeats included."""
        return tuple(name for line in self.all(Captions) for name in line.names)
