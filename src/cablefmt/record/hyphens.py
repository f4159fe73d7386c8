"""Words that were divided at the end of a line, as texts in capitals have them up to the nineties: `COMMUNICA-`, `TIONS`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from cablefmt.fields.lines import in_capitals
from cablefmt.vocab import begins_words, is_hyphened

__all__ = ["Hyphens", "closed_up"]

#: Letters on both sides of a line end, inside a text that the grammar has told from headings, lists and tables.
_DIVIDED = re.compile(r"([A-Z]{2,})-[ \t\r\\]*\n[ \t]*([A-Z]{2,})")
#: The same where an archive joined the lines: a hyphen with a blank behind it, in a line that is longer than any telegram's.
_JOINED = re.compile(
    r"(?<=[a-z])- (?!(?:and|but|nor|or|to)\b)(?=[a-z])|(?<=[A-Z])- (?!(?:AND|BUT|NOR|OR|TO)\b)(?=[A-Z]{2})|(?<=\d)- (?=\d)"
    r"|(?<=\b[A-Z]{2})- (?=[a-z]{3,})(?!(?:and|but|nor)\b)|(?<=[A-Z]{3})- (?=[a-z]{3,})(?!(?:and|but|nor)\b)"
    r"|(?<=\b[Mm]id)- (?=[A-Z])|(?<=\b[Nn]on)- (?=[A-Z])|(?<=\b[Pp]ro)- (?=[A-Z])|(?<=\b[Aa]nti)- (?=[A-Z])"
)
_LONGEST_LINE = 110
_WORDS = re.compile(r"[A-Z]+(?:-[A-Z]+)*")


def closed_up(text: str) -> str:
    r"""A text in which no hyphen of a line that an archive joined has a blank behind it.

    >>> line = "A well- known lake, of short- or long-term interest"
    >>> closed_up(line), closed_up(f"{line} {'to all of them ' * 5}")[:50]
    ('A well- known lake, of short- or long-term interest', 'A well-known lake, of short- or long-term interest')
    """
    if "- " not in text:
        return text
    return "\n".join(_JOINED.sub("-", line) if len(line) > _LONGEST_LINE else line for line in text.split("\n"))


class Hyphens:
    r"""Which hyphens at the end of a line divide a word, and which belong to it.

    The text itself is the first witness: whether it has the word elsewhere, in one or with its hyphen. Where it has neither,
    the hyphen stays if both halves are words of the text, or are known to stand before or behind a hyphen. What words begin with,
    such as `PRO`, is taken for a word.

    >>> Hyphens(["THE COMMUNICA-\nTIONS OF US-\nLATIN RELATIONS", "US LATIN POLICY"]).mended("COMMUNICA-\nTIONS, US-\nLATIN")
    'COMMUNICATIONS, US-\nLATIN'
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = texts

    @cached_property
    def _known(self) -> set[str]:
        """The words of the texts, but for the halves at the ends of lines."""
        known = set[str]()
        for text in self._texts:
            known.update(_WORDS.findall(_DIVIDED.sub("", text)))
        return known

    def mended(self, text: str) -> str:
        """A text in capitals with its divided words whole; any other text as it is. Small letters may be a machine's errors."""
        if _DIVIDED.search(text) is None or not in_capitals(text):
            return text
        return _DIVIDED.sub(lambda found: self._whole(found[1], found[2]) or found[0], text)

    def _whole(self, first: str, second: str) -> str | None:
        if first + second in self._known:
            return first + second
        if f"{first}-{second}" in self._known or is_hyphened(first, second):
            return None
        first_known = first in self._known or begins_words(first)
        return None if first_known and second in self._known else first + second
