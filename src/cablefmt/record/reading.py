"""From the tree to the row. Every value comes from the node that stands for it; no text is parsed again."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, TypeVar

from cablefmt.model import (
    ActionAddressees,
    ArchiveId,
    Banner,
    Block,
    Body,
    Cable,
    Captions,
    ClassificationLine,
    ClassifiedBy,
    DateTimeGroup,
    ExecutiveOrder,
    FromLine,
    InfoAddressees,
    ListItem,
    MessageReference,
    Node,
    Paragraph,
    PortionMark,
    Preamble,
    Reference,
    ReferenceLine,
    Signature,
    SmartHeader,
    StartOfMessage,
    SubjectLine,
    Tag,
    TagsLine,
    TextBlock,
)
from cablefmt.record.archived import archived_date, archived_ids, archived_references, with_archived
from cablefmt.record.classifier import opening_classifier
from cablefmt.record.identifier import CableId, read_id
from cablefmt.record.narrative import narrative
from cablefmt.record.row import Record
from cablefmt.record.subject import subject_text
from cablefmt.record.summary import summary
from cablefmt.record.tags import tag_text
from cablefmt.vocab import canonical_post, caption, classification_level, mark_level, mark_symbol, precedence_words

__all__ = ["record"]

N = TypeVar("N", bound=Node)


def record(cable: Cable) -> Record:
    r"""The row of a cable.

    Args:
        cable: A tree, as `parse` gives it. Reading its row reads all of its leaves.

    Returns:
        Plain values; None or an empty tuple where the cable does not say.

    >>> from cablefmt.model import ClassificationLine, Part, Preamble, SubjectLine
    >>> fields = (ClassificationLine(post="SAN JOSE", serial=79), SubjectLine(mark="U", text="A VISIT\nTO LIMA"))
    >>> row = record(Cable(parts=(Part(preamble=Preamble(fields=fields)),)))
    >>> row.post, row.serial, row.subject, row.id
    ('SANJOSE', 79, 'A VISIT TO LIMA', None)
    """
    sent = _sent(cable)
    year, post, serial = _identity(cable, sent)
    row = Record(
        id=str(CableId(year, post, serial)) if year and post and serial is not None else None,
        year=year,
        post=post,
        serial=serial,
        date=sent,
        **_transmitted(cable),
        **_marked(cable),
        **_headed(cable, year, post),
        **_written(cable),
    )
    return with_archived(row, cable)


def _sent(cable: Cable) -> datetime | None:
    sent = next((group.date for group in _head(cable, DateTimeGroup) if group.date), None)
    return sent or (cable.portal.created if cable.portal else None) or archived_date(cable)


def _fields(cable: Cable, kind: type[N]) -> tuple[N, ...]:
    """The fields of a kind: those of the authoritative header, else of a copy that is cut less short, else of SMART's header."""
    headers: tuple[Preamble | SmartHeader, ...] = (cable.preamble, *(part.preamble for part in cable.parts), *_smart(cable))
    return next((fields for header in headers if (fields := header.all(kind))), ())


def _smart(cable: Cable) -> tuple[SmartHeader, ...]:
    return (cable.smart_header,) if cable.smart_header else ()


def _field(cable: Cable, kind: type[N], empty: N) -> N:
    return next(iter(_fields(cable, kind)), empty)


def _identity(cable: Cable, sent: datetime | None) -> tuple[int | None, str | None, int | None]:
    """Year, post and serial. Where the classification line lacks its post or serial, the archive's own id must serve."""
    line = _field(cable, ClassificationLine, ClassificationLine())
    published = _published(cable)
    post = canonical_post(line.post or "")
    if published and (post is None or line.serial is None):
        return published
    named = next(iter(_smart_lines(cable, MessageReference)), MessageReference())
    if post is None and named.post:
        return named.year, canonical_post(named.post), named.serial
    return sent.year if sent else published.year if published else None, post, line.serial


def _published(cable: Cable) -> CableId | None:
    """The id that the portal, or an archive's line behind the text, gives the cable."""
    written = [cable.portal.reference_id] if cable.portal else []
    written += [line.text.partition(" ")[0] for line in cable.closing.all(ArchiveId)]
    written += archived_ids(cable)
    return next((found for text in written if text and (found := read_id(text))), None)


def _transmitted(cable: Cable) -> dict[str, Any]:
    """What the transmission head says."""
    starts = (line for line in _head(cable, StartOfMessage) if line.channel and line.serial)
    letters = next((group.precedences for group in _head(cable, DateTimeGroup) if group.precedences), ())
    # SMART says behind the text who is informed, too.
    informed = (*_head(cable, InfoAddressees), *cable.closing.all(InfoAddressees))
    urgency = [precedence_words().get(letter[0]) for letter in letters] or [_urgency(_smart_lines(cable, ActionAddressees))]
    return {
        "transmission_id": next((f"VZCZC{line.channel}{line.serial}" for line in starts), None),
        "precedence": urgency[0] if urgency else None,
        "info_precedence": urgency[1] if len(urgency) > 1 else None,
        "origin": next((line.originator for line in _head(cable, FromLine) if line.originator), None),
        "action": _each_once(addressee.name for line in _head(cable, ActionAddressees) for addressee in line.addressees),
        "info": _each_once(addressee.name for line in informed for addressee in line.addressees),
    }


def _smart_lines(cable: Cable, kind: type[N]) -> tuple[N, ...]:
    return tuple(line for header in _smart(cable) for line in header.all(kind))


def _urgency(lines: Iterable[ActionAddressees]) -> str | None:
    """The precedence that SMART gives with the first addressee that has one."""
    return next((one.precedence for line in lines for one in line.addressees if one.precedence), None)


def _head(cable: Cable, kind: type[N]) -> Iterator[N]:
    """The lines of a kind: those of the transmission head, else of SMART's header."""
    found = [line for line in (cable.transmission.lines if cable.transmission else ()) if isinstance(line, kind)]
    return iter(found or _smart_lines(cable, kind))


def _marked(cable: Cable) -> dict[str, Any]:
    """What says who may read it and who wrote it."""
    line, author = _field(cable, ClassificationLine, ClassificationLine()), _classifier(cable)
    tagged = (tag.term.upper() for tag in _terms(cable) if tag.kind == "caption")
    names = [*(name for line in _fields(cable, Captions) for name in line.names), *tagged]
    found = [(caption(name), name) for name in names]
    limits = (known.name for known, _ in found if known and known.kind == "handling")
    marks = [_field(cable, SubjectLine, SubjectLine()).mark]
    for body in _bodies(cable):
        marks += [*(paragraph.mark for paragraph in body.paragraphs), *(one.text for one in _unnumbered_marks(body))]
    return {
        "classification": line.classification or _banner(cable) or _published_classification(cable),
        "section": line.section,
        "sections": line.sections,
        "handling": _each_once((*line.controls, *limits)),
        "captions": _each_once(known.name if known else name for known, name in found),
        "classified_by": author.name,
        "classified_by_title": author.title,
        "classified_by_office": author.office,
        "reasons": author.reasons,
        "highest_mark": _highest(mark for mark in marks if mark),
    }


def _banner(cable: Cable) -> str | None:
    """The class in the banner of SMART: the last one in front, where a print has another above it; else the one at the end."""
    banners = _smart_lines(cable, Banner) or (cable.closing.all(Banner) if cable.smart_header else ())
    return next(filter(None, (_class_of(banner.text) for banner in reversed(banners))), None)


def _class_of(written: str) -> str | None:
    """The class with which a banner begins: `SECRET//NOFORN`, `SENSITIVE BUT UNCLASSIFIED`."""
    words = written.upper().replace("/", " ").replace("SENSITIVE BUT", "").strip("# ").split()
    heads = (" ".join(words[:count]) for count in (3, 2, 1))
    return next((text for text in heads if classification_level(text) is not None), None)


def _classifier(cable: Cable) -> ClassifiedBy:
    """The first Classified By line with a name, in the header or the text."""
    lines = [*_fields(cable, ClassifiedBy), *_stray(cable, ClassifiedBy)]
    named = next((line for line in lines if line.name), None)
    return named or opening_classifier(_bodies(cable)) or next(iter(lines), ClassifiedBy())


def _published_classification(cable: Cable) -> str | None:
    """The portal's word: `UNCLASSIFIED//FOR OFFICIAL USE ONLY` is unclassified."""
    written = (cable.portal.classification or "" if cable.portal else "").partition("//")[0].strip().upper()
    return written if classification_level(written) is not None else None


def _highest(marks: Iterable[str]) -> str | None:
    return max(filter(None, map(mark_symbol, marks)), key=lambda symbol: mark_level(symbol) or 0, default=None)


def _headed(cable: Cable, year: int | None, post: str | None) -> dict[str, Any]:
    """What the other fields of the header say; REF, and only REF, also where it stands in the text."""
    order = _field(cable, ExecutiveOrder, ExecutiveOrder())
    subject = _field(cable, SubjectLine, SubjectLine())
    own = (*cable.preamble.all(ReferenceLine), *_stray(cable, ReferenceLine))
    lines = own or _fields(cable, ReferenceLine) or (archived_references(cable),)
    items = [item for line in lines for item in line.references]
    return {
        "executive_order": order.order,
        "declassify_on": _declassify_on(order, year),
        "tags": _each_once(tag_text(tag) for tag in _terms(cable) if tag.kind != "caption"),
        "subject": subject_text(subject.text, (block for body in _bodies(cable) for block in body.blocks)),
        "subject_mark": subject.mark.upper() if subject.mark else None,
        "references": _each_once(found for item in items for found in _referenced(item, year, post)),
        "other_references": _each_once(
            item.text for item in items if item.kind != "none" and not any(_referenced(item, year, post))
        ),
    }


def _terms(cable: Cable) -> Iterator[Tag]:
    """What stands on the TAGS lines, captions among the tags included."""
    return (tag for line in _fields(cable, TagsLine) for tag in line.tags)


def _declassify_on(order: ExecutiveOrder, year: int | None) -> str | None:
    """The date in ISO form; else the event or the code. Two digits mean the first such year that is not before the cable's."""
    day = order.declassify_date
    if day is None:
        silent = order.instruction in (None, "N/A", "DNG")
        return None if silent else order.declassify_on or order.event or order.value
    if order.short_year and year:
        whole = year + (day.year - year) % 100
        # A leap day may have none in the other century.
        day = day.replace(year=whole, day=min(day.day, monthrange(whole, day.month)[1]))
    return day.isoformat()


def _referenced(item: Reference, year: int | None, post: str | None) -> Iterator[str]:
    """The ids of the cables that an item names; what it does not say of year and post is the cable's own."""
    for named in item.cables:
        named_post, named_year = canonical_post(named.post) if named.post else post, named.year or year
        if named_post and named_year:
            yield str(CableId(named_year, named_post, named.serial))


def _written(cable: Cable) -> dict[str, Any]:
    """What the text consists of."""
    blocks = [block for body in _bodies(cable) for block in body.blocks]
    return {
        "summary": summary(blocks),
        "signature": _signed(cable),
        "partial": cable.partial,
        "paragraphs": sum(len(body.paragraphs) for body in _bodies(cable)),
        "narrative": narrative(blocks),
    }


def _signed(cable: Cable) -> str | None:
    """The last name, which is the chief's where two sign; one that stands twice on its line is one."""
    names = [signed.name for signed in cable.closing.all(Signature) if signed.name]
    words = names[-1].split() if names else []
    return words[0] if len(words) == 2 and words[0].upper() == words[1].upper() else names[-1] if names else None


def _bodies(cable: Cable) -> Iterable[Body]:
    """The text of each section once: where two copies of a section differ, the later is the whole one."""
    found: dict[tuple[str | None, int | None, int | None], Body] = {}
    for part in cable.current_parts:
        line = part.preamble.classification_line or ClassificationLine()
        if part.body:
            found[line.post, line.serial, line.section] = part.body
    return found.values()


def _unnumbered_marks(body: Body) -> Iterator[PortionMark]:
    """The marks of texts and items, besides those behind the numbers of paragraphs."""
    segments = (segment for block in body.blocks for segment in (block.segments if isinstance(block, Paragraph) else (block,)))
    return (one.portion_mark for one in segments if isinstance(one, (ListItem, TextBlock)) and one.portion_mark)


def _stray(cable: Cable, kind: type[N]) -> Iterator[N]:
    """Header fields of a kind that stand in the text."""
    blocks: Iterator[Block] = (block for body in _bodies(cable) for block in body.blocks)
    return (block for block in blocks if isinstance(block, kind))


def _each_once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
