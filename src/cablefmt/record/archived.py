"""What the archive of the seventies says of a telegram, for what the telegram does not say itself.

Its values are written like the fields of a header, and read as those are.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import attrs

from cablefmt.fields import reference_line, tags_line
from cablefmt.model import Cable, ReferenceLine
from cablefmt.record.row import Record
from cablefmt.vocab import caption, classification_level

__all__ = ["archived_date", "archived_ids", "archived_references", "with_archived"]

#: How the archive writes a day.
_DAYS = ("%d %b %Y", "%d-%b-%Y %I:%M:%S %p", "%d-%b-%Y")


def _value(cable: Cable, key: str) -> str | None:
    return cable.attributes.value(key) if cable.attributes else None


def archived_ids(cable: Cable) -> Iterator[str]:
    """The ids that the archive gives it, as written: `1973LIMA02545`."""
    number = _value(cable, "Document Number")
    if number:
        yield number
    if cable.missing_text and cable.missing_text.reference_id:
        yield cable.missing_text.reference_id


def archived_date(cable: Cable) -> datetime | None:
    """The day on which it was drafted, or sent."""
    written = _value(cable, "Draft Date") or _value(cable, "Sent Date") or ""
    for layout in _DAYS:
        try:
            return datetime.strptime(written, layout).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None


def archived_references(cable: Cable) -> ReferenceLine:
    """What the archive says it refers to, read like a REF line."""
    return reference_line(f"REF: {_value(cable, 'Reference') or ''}", 0)


def with_archived(row: Record, cable: Cable) -> Record:
    """The row, filled with what only the archive says.

    >>> from cablefmt.model import Attribute, Closing, MessageAttributes
    >>> said = MessageAttributes(attributes=(Attribute(key="Subject", text="A VISIT"), Attribute(key="TAGS", text="EFIS, PE")))
    >>> row = with_archived(Record(subject="FISH"), Cable(closing=Closing(lines=(said,))))
    >>> row.subject, row.tags
    ('FISH', ('EFIS', 'PE'))
    """
    if cable.attributes is None:
        return row
    return attrs.evolve(row, **{name: value for name, value in _said(cable) if value and not getattr(row, name)})


def _said(cable: Cable) -> Iterator[tuple[str, Any]]:
    classification = (_value(cable, "Original Classification") or "").upper()
    if classification_level(classification) is not None:
        yield "classification", classification
    limits = [caption(name.strip()) for name in (_value(cable, "Original Handling Restrictions") or "").split(",")]
    yield "handling", tuple(limit.name for limit in limits if limit)
    yield "origin", _value(cable, "From")
    to = _value(cable, "To")
    yield "action", (to,) if to else ()
    order = (_value(cable, "Executive Order") or "").split()
    yield "executive_order", order[0] if order and order[0].isdecimal() else None
    tags = tags_line(f"TAGS: {_value(cable, 'TAGS') or ''}", 0).tags
    yield "tags", tuple(dict.fromkeys(tag.code or tag.term.upper() for tag in tags if tag.kind != "caption"))
    yield "subject", _value(cable, "Subject")
