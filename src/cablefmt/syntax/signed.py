"""What looks like a sign-off at the end of a text, and is the end of the text: a label's word, an organization, a place."""

from __future__ import annotations

from cablefmt import fields
from cablefmt.fields.lines import BLANKS
from cablefmt.vocab import posts, tag_kind

__all__ = ["ends_text", "is_label"]

_BLANKS = BLANKS + "\n"
#: The letters of an organization that may be a person's name.
_SHORT_NAME = 3


def is_label(raw: str) -> bool:
    """Whether nothing but the label of an item, and its mark, stands there.

    >>> is_label("b. (U) "), is_label("b. Fish. ")
    (True, False)
    """
    word = "x"
    item = fields.list_item(raw + word, 0)
    return (item.text.partition(")")[2] if item.portion_mark else item.text).strip(_BLANKS) == word


def ends_text(name: str, before: str) -> bool:
    """Whether what looks like a sign-off is the end of the text above: an organization; or, without a stop there, a place.

    >>> ends_text("Lima", "She lives at Calle Larga 9"), ends_text("Lima", "It is fresh."), ends_text("OECD", "It is fresh.")
    (True, False, True)
    """
    if _names_organization(name):
        return True
    if not before.rstrip(_BLANKS)[-1:].isalnum():
        return False
    written = name.strip(_BLANKS)
    return written.endswith(".") or written.upper().replace(" ", "") in posts()


def _names_organization(written: str) -> bool:
    """Whether it is the name of an organization, as TAGS have it; `DOE` may be a person's."""
    word = written.strip(_BLANKS)
    return len(word) > _SHORT_NAME and word.isupper() and tag_kind(word) == "organization"
