"""What a term of the TAGS line is called in a table."""

from __future__ import annotations

from cablefmt.model import Tag
from cablefmt.record.narrative import folded

__all__ = ["tag_text"]

#: Words that a surname may begin with.
_PARTICLES = frozenset(("AL", "BIN", "DA", "DE", "DEL", "DELLA", "DEN", "DER", "DI", "DU", "EL", "LA", "LE", "VAN", "VON"))


def tag_text(tag: Tag) -> str:
    """A term in one spelling: a code as the table has it, all else in upper case, a person with a comma behind the surname.

    Archives took the marks out of the line: `OVIP (DOE, JANE)` became `OVIP DOE JANE`.

    Args:
        tag: A term of the TAGS line.

    >>> tag_text(Tag(term="01IP", code="OIIP", kind="subject")), tag_text(Tag(term="van doe jane", kind="person"))
    ('OIIP', 'VAN DOE, JANE')
    """
    if tag.code:
        return tag.code
    words = folded(tag.term).upper().split(" ")
    if tag.kind == "person" and "," not in tag.term and len(words) > 1:
        last = next((at for at, word in enumerate(words) if word not in _PARTICLES), 0)
        words[last] += "," if last < len(words) - 1 else ""
    return " ".join(words)
