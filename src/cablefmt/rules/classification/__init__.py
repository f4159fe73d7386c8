"""The class of a cable, the marks of its portions, and what E.O. and Classified By lines say of it: who, why, until when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import attrs

from cablefmt.model import Banner, Cable, Captions, ClassificationLine, Node, Paragraph, SubjectLine
from cablefmt.rules.base import RuleContext
from cablefmt.source import Span
from cablefmt.vocab import caption, classification_level, mark_level

__all__ = [
    "MARKING",
    "ORIGINAL",
    "PREFIX",
    "REVISED",
    "Portion",
    "StatedClass",
    "handling",
    "is_classified",
    "level",
    "paragraphs",
    "portions",
    "sent_on",
    "stated_class",
]

#: What the codes of this family begin with.
PREFIX = "CLS"

#: From when on each portion of a classified cable has a mark: E.O. 12065.
MARKING = datetime(1978, 12, 1, tzinfo=UTC)
#: From when on classifier, reason and duration stand on the cable: E.O. 12958.
ORIGINAL = datetime(1995, 10, 14, tzinfo=UTC)
#: From when on reasons are those of section 1.4, and exemptions by the letter X are gone: E.O. 13292.
REVISED = datetime(2003, 9, 22, tzinfo=UTC)

_CONFIDENTIAL = 2
_SENSITIVE = ("SENSITIVE", "SENSITIVE BUT UNCLASSIFIED", "FOR OFFICIAL USE ONLY", "LIMITED OFFICIAL USE")


@attrs.frozen(kw_only=True)
class Portion:
    """A marked portion: a numbered paragraph, or the subject.

    >>> Portion(mark="SBU", level=1, span=Span(3, 8)).mark
    'SBU'
    """

    #: Without the parentheses.
    mark: str
    #: U is 0, TS is 4; None where the symbol is unknown.
    level: int | None
    #: Where the mark stands.
    span: Span


@attrs.frozen(kw_only=True)
class StatedClass:
    """The class of a whole cable, and the line that states it.

    >>> StatedClass(name="SECRET", node=Banner(text="SECRET")).name
    'SECRET'
    """

    name: str
    #: The classification line, or the banner of a SMART cable.
    node: Node


def stated_class(cable: Cable) -> StatedClass | None:
    """What the cable says of its class.

    >>> from cablefmt.model import SmartHeader
    >>> header = SmartHeader(lines=(Banner(text="CONFIDENTIAL"),))
    >>> stated_class(Cable(smart_header=header)).name
    'CONFIDENTIAL'
    """
    line = cable.preamble.classification_line
    if line and line.classification:
        return StatedClass(name=line.classification, node=line)
    banners = cable.smart_header.all(Banner) if cable.smart_header and line is None else ()
    return next(
        (StatedClass(name=banner.text, node=banner) for banner in banners if classification_level(banner.text) is not None), None
    )


def paragraphs(cable: Cable) -> tuple[Paragraph, ...]:
    """The numbered paragraphs of all parts, in order.

    >>> paragraphs(Cable())
    ()
    """
    return tuple(paragraph for part in cable.current_parts if part.body for paragraph in part.body.paragraphs)


def portions(cable: Cable) -> tuple[Portion, ...]:
    """The marked portions of a cable, in order: subjects and numbered paragraphs.

    >>> portions(Cable())
    ()
    """
    return tuple(_portions(RuleContext(cable=cable)))


def _portions(context: RuleContext) -> Iterator[Portion]:
    for part in context.cable.current_parts:
        subject = part.preamble.first(SubjectLine)
        if subject and subject.mark:
            yield Portion(mark=subject.mark, level=mark_level(subject.mark), span=context.place(f"({subject.mark})", subject))
        for paragraph in part.body.paragraphs if part.body else ():
            mark = paragraph.head.mark
            if mark:
                yield Portion(mark=mark.text, level=mark_level(mark.text), span=mark.span)


def handling(cable: Cable) -> frozenset[str]:
    """The names of the captions and of the controls on the classification line, in their one spelling.

    >>> from cablefmt.model import Part, Preamble
    >>> sorted(handling(Cable(parts=(Part(preamble=Preamble(fields=(Captions(names=("N O F O R N", "SIPDIS")),))),))))
    ['NOFORN', 'SIPDIS']
    """
    smart = cable.smart_header
    names = [name for line in (smart.all(Captions) if smart else ()) for name in line.names]
    names += (line.text for line in (smart.all(Banner) if smart else ()) if line.text == "SBU")
    for part in cable.current_parts:
        names += part.preamble.captions
        names += (
            name for block in (part.body.blocks if part.body else ()) if isinstance(block, Captions) for name in block.names
        )
        names += (name for line in part.preamble.all(ClassificationLine) for name in line.controls)
    known = ((name, caption(name)) for name in names)
    return frozenset(found.name if found else name.upper() for name, found in known)


def level(cable: Cable) -> int | None:
    """How high the cable is classified: sensitive, but unclassified, is 1; None where no line says a class.

    >>> from cablefmt.model import Part, Preamble
    >>> level(Cable(parts=(Part(preamble=Preamble(fields=(ClassificationLine(classification="SECRET"),))),)))
    3
    """
    stated = stated_class(cable)
    found = classification_level(stated.name) if stated else None
    if found == 0 and not handling(cable).isdisjoint(_SENSITIVE):
        return 1
    return found


def is_classified(cable: Cable) -> bool:
    """Whether the cable is CONFIDENTIAL or higher.

    >>> is_classified(Cable())
    False
    """
    return (level(cable) or 0) >= _CONFIDENTIAL


def sent_on(context: RuleContext) -> date | None:
    """The day of the cable, UTC.

    >>> sent_on(RuleContext(cable=Cable()))
    """
    return context.date.date() if context.date else None
