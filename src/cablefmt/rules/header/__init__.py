"""The header of the cable proper: classification line, sections, E.O. line, repeated headers."""

from __future__ import annotations

from cablefmt.model import Preamble

#: What the codes of this family begin with.
PREFIX = "HDR"


def repeats(first: Preamble, second: Preamble) -> bool:
    """Whether two headers claim to be of the same section of the same cable.

    >>> repeats(Preamble(), Preamble())
    False
    """
    one, other = first.classification_line, second.classification_line
    if not one or not other:
        return False
    return (one.post, one.serial, one.section) == (other.post, other.serial, other.section)


def contradictions(first: Preamble, second: Preamble) -> tuple[str, ...]:
    """The names of the fields in which two headers say different things; one may lack a field, or have it cut short.

    >>> from cablefmt.model import SubjectLine
    >>> contradictions(Preamble(fields=(SubjectLine(text="A VISIT"),)), Preamble(fields=(SubjectLine(text="FISH"),)))
    ('SUBJECT',)
    """
    one, other = _sayings(first), _sayings(second)
    return tuple(name for name in one if not _agree(one[name], other[name]))


def _sayings(preamble: Preamble) -> dict[str, str]:
    line, order, tags = preamble.classification_line, preamble.executive_order, preamble.tags
    subject, classifier = preamble.subject, preamble.classified_by
    return {
        "classification": line.classification or "" if line else "",
        "E.O.": f"{order.order} {order.value}" if order else "",
        "TAGS": " ".join(tag.term for tag in tags.tags) if tags else "",
        "SUBJECT": subject.text if subject else "",
        "REF": " ".join(reference.text for reference in preamble.references),
        "Classified By": classifier.text if classifier else "",
    }


def _agree(one: str, other: str) -> bool:
    """Whether one begins like the other, letter by letter."""
    letters, others = ("".join(filter(str.isalnum, text)).casefold() for text in (one, other))
    return letters.startswith(others) or others.startswith(letters)
